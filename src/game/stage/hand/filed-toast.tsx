// After an answer: a quiet word with Undo for three seconds, then how the sender takes it, and one line.
import { cardOf } from '../../../engine/deal/deck.ts';
import { sentUnder } from '../../../engine/judge/explain.ts';
import './filed-toast.css';
import { useRef } from 'preact/hooks';
import type { Round } from '../../../engine/play/round-state.ts';
import { ACTION_ICONS } from '../../../shell/kit/action-plate.tsx';
import { Icon } from '../../../shell/kit/icon.tsx';
import { t as shared } from '../../../shell/text/text.ts';
import { moodAfter } from '../../../paper/mood.ts';
import type { Filing } from '../../shift/filing.ts';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { useHeightAs } from '../height.ts';
import { Portrait } from '../../../paper/portrait.tsx';

interface FiledToastProps {
  round: Round;
  filing: Filing;
  play: Play;
  isBrief: boolean; // a letter lies open: one line only
}

/** A slip at the foot of the pad; on an empty pad it carries the note that was sent. */
export function FiledToast({ round, filing, play, isBrief }: FiledToastProps) {
  const box = useRef<HTMLDivElement>(null);
  useHeightAs('--filed', box);
  const { verdict, isSettled } = filing;
  const { action, tier } = verdict;
  const card = cardOf(round.deck, verdict.messageId);
  if (!card) return null;
  const { sender, message } = card;
  const { first } = sender;
  const isReported = round.filed.some((filed) => filed.verdict.messageId === message.id && filed.isReported);
  const mood = moodAfter(verdict, message.facts);
  const sent = action === 'reply' || action === 'decline' ? sentUnder(message, verdict.ruleId, action) : null;
  return (
    <div class={`filed a-${action}${isBrief ? ' brief' : ''}`} ref={box}>
      {sent !== null && !isBrief && (
        <div class="filed-note">
          <p class="lab">{t('filed.yourNote', { first })}</p>
          <p>“{sent}”</p>
        </div>
      )}
      <p class="filed-line">
        {isSettled ? (
          <>
            {mood ? (
              <Portrait personId={sender.id} disc={sender.disc} mood={mood} size="56px" />
            ) : (
              <span class="tab" aria-hidden="true">
                <Icon name={ACTION_ICONS[action]} />
              </span>
            )}
            <span>{t(`mood.${action}.${tier}`, { first })}</span>
          </>
        ) : (
          <>
            <span class="tab" aria-hidden="true">
              <Icon name={ACTION_ICONS[action]} />
            </span>
            <span>
              {t('filed.under', { action: shared(`action.${action}`) })}
              {isReported && <small>{t('filed.reported')}</small>}
            </span>
            <button type="button" class="link undo" onClick={() => play.undo()}>
              <Icon name="arrow-counter-clockwise-bold" />
              {t('filed.undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
