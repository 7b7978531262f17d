import './pause-sheet.css';
import { capOf } from '../../../shell/settings/shortcuts.ts';
import { settings } from '../../../shell/settings/settings.ts';
import { hasKeyboard } from '../../../shell/site/hand.ts';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { SheetDialog } from '../../../shell/kit/sheet-dialog.tsx';
import { ACTIONS } from '../../../pack/words.ts';

function shortcutsLine(hasPencil: boolean): string {
  const { singleKeys, keys } = settings.value;
  if (!singleKeys) return t('pause.noShortcuts');
  return t('pause.shortcuts', {
    shortcuts: ACTIONS.map((action) => capOf(keys[action])).join(', '),
    slip: capOf(keys.slip),
    pencil: hasPencil ? t('pause.pencil', { pencil: capOf(keys.pencil) }) : '',
  });
}

/** The desk waits: what may be done meanwhile. The letter is turned over under it. */
export function PauseSheet({ play, isAway, onLeave }: { play: Play; isAway: boolean; onLeave: () => void }) {
  const lead = t(play.view.value.isClockOff ? 'pause.leadUntimed' : 'pause.lead');
  return (
    <SheetDialog label={t('pause.title')} class="pause-scene" onClose={() => play.clear()}>
      <div class="sheet fold pause-sheet">
        <h2>{t('pause.title')}</h2>
        <p>{isAway && !play.view.value.isClockOff ? t('pause.away') : lead}</p>
        <p class="pause-ways">
          <button type="button" class="pbtn" data-first onClick={() => play.clear()}>
            {t('pause.resume')}
          </button>
          <button type="button" class="pbtn quiet" onClick={() => play.lay('settings')}>
            {t('pause.settings')}
          </button>
          <button type="button" class="pbtn quiet" onClick={() => play.lay('rulebook')}>
            {t('pause.rulebook')}
          </button>
          <button type="button" class="pbtn quiet" onClick={onLeave}>
            {t('pause.leave')}
          </button>
        </p>
        {hasKeyboard.value && <p class="meta">{shortcutsLine(play.view.value.hasPencil)}</p>}
      </div>
    </SheetDialog>
  );
}
