import './memo.css';
import { needsOnceRead } from '../../../engine/play/round.ts';
import type { Round } from '../../../engine/play/round-state.ts';
import { Icon } from '../../../shell/kit/icon.tsx';
import { needViews } from '../../shift/desk-view.ts';
import { NeedLines } from '../wall/need-lines.tsx';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { SheetDialog } from '../../../shell/kit/sheet-dialog.tsx';

/** A memo slapped on the desk. The clock stands still until it is read. */
export function Memo({ round, text, play }: { round: Round; text: string; play: Play }) {
  const needs = needViews(round, needsOnceRead(round));
  return (
    <SheetDialog label={t('memo.title')} class="memo-scene">
      <article class="sheet fold memo-sheet">
        <p class="memo-from">{t('memo.from')}</p>
        <h2 data-first tabIndex={-1}>
          {t('memo.title')}
        </h2>
        <p class="memo-text">{text}</p>
        <h3 class="lab">{t('memo.now')}</h3>
        <ul class="memo-needs">
          <NeedLines needs={needs} />
        </ul>
        <p class="card-foot">
          <button type="button" class="pbtn" onClick={() => play.memoRead()}>
            {t('memo.go')}
            <kbd class="shortcut" aria-hidden="true">
              {t('card.nextShortcut')}
            </kbd>
          </button>
        </p>
        {!play.view.value.isClockOff && (
          <p class="meta memo-still">
            <Icon name="pause-fill" />
            {t('memo.still')}
          </p>
        )}
      </article>
    </SheetDialog>
  );
}
