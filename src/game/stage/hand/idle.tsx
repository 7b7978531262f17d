// What the pad says while no letter lies on it. Small screens have no wall for note and postcards, so they lie here;
// on a desk the note lies here until the first letter is done, because nobody reads a wall first.
import './idle.css';
import { FourMeanings } from '../../../shell/kit/four-meanings.tsx';
import { settings } from '../../../shell/settings/settings.ts';
import type { DeskView, PostcardView } from '../../shift/desk-view.ts';
import { isByKeys } from '../../../shell/site/hand.ts';
import { hasDesk } from '../../../shell/site/layout.ts';
import type { Hung } from '../wall/cork.ts';
import { NoteWords } from '../wall/note.tsx';
import { Postcards } from '../wall/postcards.tsx';
import { t } from '../../shift/text.ts';
import { Streak } from '../wall/streak.tsx';

interface IdleProps {
  view: DeskView;
  isBeside: boolean; // the word about the last answer lies there too
  news: readonly PostcardView[];
  landed: readonly string[];
}

const onPad = (postcard: PostcardView): Hung => ({ postcard, place: 'left', under: 0, isEarlier: false });

/** Pick a letter, or wait for one. */
export function Idle({ view, isBeside, news, landed }: IdleProps) {
  const isWaiting = view.envelopes.length === 0;
  const isNew = view.handled === 0 && settings.value.shiftsPlayed === 0;
  const hint = isNew && isByKeys.value ? 'letter.pickHintKeys' : 'letter.pickHint';
  return (
    <div class={isBeside ? 'idle beside' : 'idle'}>
      {(!hasDesk.value || view.handled === 0) && (
        <div class="note idle-note">
          {view.isLate && view.handled === 0 && <p class="week-later">{t('letter.weekLater')}</p>}
          <NoteWords view={view} />
          {isNew && <FourMeanings />}
        </div>
      )}
      {!hasDesk.value && <Postcards hung={news.map(onPad)} landed={landed} />}
      {!hasDesk.value && <Streak view={view} />}
      <p class="show">{isWaiting ? t('letter.wait') : t('letter.pick')}</p>
      <p class="idle-hint">{isWaiting ? t(view.ahead > 0 ? 'letter.waitHint' : 'letter.doneHint') : t(hint)}</p>
    </div>
  );
}
