// The shelf of this browser, opened once for the page's life.
import { addNotice } from '../kit/notices.ts';
import { openShelf, type KeyValueStore } from './storage.ts';
import { t } from '../text/text.ts';

function browserStore(): KeyValueStore | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null; // cookies refused: even looking at localStorage throws
  }
}

export const shelf = openShelf(browserStore(), (notice) => {
  if (notice.kind === 'memory-only') addNotice(t('notice.memoryOnly'));
  else if (notice.kind === 'outdated') addNotice(t('notice.outdated', { movedTo: notice.movedTo }));
  else addNotice(t('notice.setAside', { key: notice.key, movedTo: notice.movedTo }));
});
