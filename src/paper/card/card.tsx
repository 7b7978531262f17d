// The feedback card: what the choice was, what the guidance says, what would make it right.
import './card.css';
import './coach-scene.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../engine/judge/judge.ts';
import { Icon } from '../../shell/kit/icon.tsx';
import { tierInk, tierWord } from '../../shell/kit/tier-mark.tsx';
import type { Feedback } from './feedback.ts';
import { CuedLetter, type CuedLetterView } from '../cued-letter.tsx';
import { DisputeForm } from './dispute-form.tsx';
import { FourAnswers } from './four-answers.tsx';
import { t } from '../text.ts';
import { Lamp } from '../../shell/kit/scenery.tsx';
import { STAMP_GLYPHS } from '../../shell/kit/tier-glyphs.ts';

interface FeedbackCardProps {
  verdict: Verdict;
  feedback: Feedback; // on this verdict
  onRule: (guidelineId: string) => void; // opens the rulebook there
  onDisagree: (comment: string) => void; // keeps it
  onNext?: () => void; // given while the round goes on
  isLast?: boolean;
}

function Guidance({ feedback, onRule }: { feedback: Feedback; onRule: (guidelineId: string) => void }) {
  const { guideline } = feedback;
  if (!guideline) return null;
  return (
    <section>
      <h3 class="lab">{t('card.guidance')}</h3>
      <p class="rule">“{guideline.text}”</p>
      <button type="button" class="link rule-link" onClick={() => onRule(guideline.id)}>
        {t('card.openRule')}
      </button>
    </section>
  );
}

/** What the tier by the rules makes of the explanation; where readers differ, a higher one may have counted. */
function explanationTitle({ action, key }: Verdict): string {
  const tier = key[action];
  if (tier === 'best') return t(`card.whyRight.${action}`);
  return tier === 'fine' ? t(`card.whyFine.${action}`) : t(`card.whyNot.${action}`);
}

function changeWords(change: NonNullable<Feedback['change']>): string {
  const { kind, need } = change;
  if (kind !== 'met') return t(`card.change.${kind}`, { need });
  const [one, two, three] = change.filledBy;
  if (one === undefined) return t('card.change.met', { need });
  if (two === undefined) return t('card.change.met1', { need, one });
  return three === undefined
    ? t('card.change.met2', { need, one, two })
    : t('card.change.met3', { need, one, two, three });
}

/** One verdict on a sheet of paper. Takes the focus when it opens. */
export function FeedbackCard({ verdict, feedback, onRule, onDisagree, onNext, isLast = false }: FeedbackCardProps) {
  const [dispute, setDispute] = useState<'none' | 'open' | 'kept' | 'cancelled'>('none');
  const foot = useRef<HTMLParagraphElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [verdict]);
  // The form takes the focus away with it.
  useEffect(() => {
    if (dispute === 'cancelled') foot.current?.querySelector<HTMLElement>('.dispute-open')?.focus();
    if (dispute === 'kept') foot.current?.querySelector<HTMLElement>('.dispute-kept')?.focus();
  }, [dispute]);
  const { action, tier } = verdict;
  const { note, houseReading, contested, change } = feedback;
  const word = tierWord(tier, action);
  return (
    <section class="sheet card feedback" aria-label={t('card.region')}>
      <div class={`stampmark ${tierInk(tier)}${word.length > 6 ? ' long' : ''}`}>
        <Icon name={STAMP_GLYPHS[tier]} />
        {word}
      </div>
      <h2 tabIndex={-1} ref={heading}>
        {t(`card.did.${action}`)}
        <span>{t(`line.${action}.${tier}`)}</span>
      </h2>
      <Guidance feedback={feedback} onRule={onRule} />
      <section>
        <h3 class="lab">{explanationTitle(verdict)}</h3>
        {change && <p class="change">{changeWords(change)}</p>}
        <p class="flip">{feedback.explanation}</p>
        {contested && (
          <p class="aside">
            {t('card.contested', {
              rules: tierWord(contested.byRules, action),
              others: tierWord(contested.byOthers, action),
              reason: contested.reason,
              counted: word,
            })}
          </p>
        )}
        {houseReading !== null && (
          <details class="aside">
            <summary>{t('card.house')}</summary>
            {houseReading}
          </details>
        )}
      </section>
      <FourAnswers verdict={verdict} tiers={feedback.tiers} />
      {note && (
        <div class="sent">
          <i class="tape" />
          <div class="lab">{t(note.isLate ? `card.late.${note.kind}` : `card.${note.kind}`)}</div>“{note.text}”
        </div>
      )}
      {dispute === 'open' ? (
        <DisputeForm
          onKeep={(comment) => {
            onDisagree(comment);
            setDispute('kept');
          }}
          onCancel={() => setDispute('cancelled')}
        />
      ) : (
        <p class="card-foot" ref={foot}>
          {onNext && (
            <button type="button" class="pbtn" onClick={onNext}>
              {isLast ? t('card.last') : t('card.next')}
              <kbd class="shortcut" aria-hidden="true">
                {t('card.nextShortcut')}
              </kbd>
            </button>
          )}
          {dispute === 'kept' ? (
            <span class="dispute-kept" role="status" tabIndex={-1}>
              {t('dispute.kept')}
            </span>
          ) : (
            <button type="button" class="pbtn quiet dispute-open" onClick={() => setDispute('open')}>
              <Icon name="scales-bold" />
              {t('dispute.open')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

interface CoachSceneProps extends FeedbackCardProps {
  letter: CuedLetterView;
  isTimed: boolean; // there is a clock that stands still meanwhile
}

/** The card over the dimmed desk, with the letter beside it. */
export function CoachScene({ letter, isTimed, ...props }: CoachSceneProps) {
  return (
    <div class="over coach-scene">
      <Lamp place="lamp" />
      <CuedLetter {...letter} />
      <FeedbackCard {...props} />
      {isTimed && (
        <p class="tagnote still">
          <Icon name="pause-fill" />
          {t('card.still')}
        </p>
      )}
    </div>
  );
}
