// The letter once more, beside its verdict, with the words that decided under the highlighter.
import { textOf } from '../engine/play/round.ts';
import type { Verdict } from '../engine/judge/judge.ts';
import type { Round } from '../engine/play/round-state.ts';
import type { Cue } from '../pack/pack-schema.ts';
import { Icon } from '../shell/kit/icon.tsx';
import { countCues, CuedText } from './cued-text.tsx';
import { cardOf } from './shift/feedback.ts';
import { moodAfter } from './mood.ts';
import { Portrait } from './portrait.tsx';
import { t } from './shift/text.ts';
import { SLIP_ICONS } from './slip-icons.ts';
import { TieTab } from './tie-tab.tsx';

/** The letter of a verdict with its cues marked, and the slip that decided. */
export function CuedLetter({ round, verdict }: { round: Round; verdict: Verdict }) {
  const card = cardOf(round, verdict.messageId);
  if (!card) return null;
  const { message, sender } = card;
  const quotesIn = (place: Cue['in']): string[] => message.cues.flatMap((cue) => (cue.in === place ? [cue.quote] : []));
  const face = quotesIn('face');
  const body = quotesIn('body');
  const paragraphs = textOf(round, message.id).split(/\n+/);
  const wasAnswered = round.filed.some((filed) => filed.verdict.messageId === message.id);
  const mood = wasAnswered ? moodAfter(verdict, message.facts) : null;
  let marks = 0;
  const next = (text: string, quotes: readonly string[]): number => {
    const first = marks;
    marks += countCues(text, quotes);
    return first;
  };
  return (
    <article class="sheet fold letter cued-letter" aria-label={t('card.letter')}>
      <div class="head">
        <Portrait personId={sender.id} disc={sender.disc} mood={mood ?? 'calm'} size="var(--face)" />
        <div>
          <h2 class="name">
            {sender.first} {sender.last}
          </h2>
          <p class="role">
            <CuedText text={message.sender.role} quotes={face} first={next(message.sender.role, face)} />
          </p>
          <TieTab
            tie={message.facts.tie}
            mutual={message.sender.mutual}
            quotes={face}
            first={next(t(`tie.${message.facts.tie}`), face)}
          />
        </div>
      </div>
      <div class="body">
        {paragraphs.map((text) => (
          <p>
            <CuedText text={text} quotes={body} first={next(text, body)} />
          </p>
        ))}
      </div>
      {message.slips
        .filter((slip) => slip.decides === true || quotesIn(slip.kind).length > 0)
        .map((slip) => (
          <div class="cued-slip">
            <strong>
              <Icon name={SLIP_ICONS[slip.kind]} />
              {t(`slip.long.${slip.kind}`)}
              {slip.decides === true && <em>{t('card.decidingSlip')}</em>}
            </strong>
            <p>
              <CuedText text={slip.text} quotes={quotesIn(slip.kind)} first={next(slip.text, quotesIn(slip.kind))} />
            </p>
          </div>
        ))}
    </article>
  );
}
