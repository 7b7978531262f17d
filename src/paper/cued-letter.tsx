// The letter once more, beside its verdict, with the words that decided under the highlighter.
import './letter.css';
import './cued-letter.css';
import type { Card } from '../engine/deal/deck.ts';
import type { Cue } from '../pack/pack-schema.ts';
import type { SlipKind } from '../pack/words.ts';
import { Icon } from '../shell/kit/icon.tsx';
import { countCues, CuedText } from './cued-text.tsx';
import { type Mood, Portrait } from './portrait.tsx';
import { t } from './text.ts';
import { SLIP_ICONS } from './slip-icons.ts';
import { FullDayTab, ReturnsTab, TieTab } from './tie-tab.tsx';

export interface CuedLetterView extends Card {
  body: string;
  mood: Mood; // of the sender, after the answer
  cues: readonly Cue[]; // the words that decided
  looked: readonly SlipKind[]; // the slips that the player pulled out
  decidingSlip: SlipKind | null; // without which it could not be told
}

/** The letter of a verdict with its cues marked, the slips that were read, and the slip that decided. */
export function CuedLetter({ message, sender, body: text, mood, cues, looked, decidingSlip }: CuedLetterView) {
  const quotesIn = (place: Cue['in']): string[] => cues.flatMap((cue) => (cue.in === place ? [cue.quote] : []));
  const face = quotesIn('face');
  const body = quotesIn('body');
  const paragraphs = text.split(/\n+/);
  let marks = 0;
  const next = (text: string, quotes: readonly string[]): number => {
    const first = marks;
    marks += countCues(text, quotes);
    return first;
  };
  return (
    <article class="sheet fold letter cued-letter" aria-label={t('card.letter')}>
      <div class="head">
        <Portrait personId={sender.id} disc={sender.disc} mood={mood} size="var(--face)" />
        <div>
          <h2 class="name">
            {sender.first} {sender.last}
          </h2>
          <p class="role">
            <CuedText text={message.sender.role} quotes={face} first={next(message.sender.role, face)} />
          </p>
          <p class="tabs">
            <TieTab
              tie={message.facts.tie}
              mutual={message.sender.mutual}
              quotes={face}
              first={next(t(`tie.${message.facts.tie}`), face)}
            />
            {message.facts.overloaded && <FullDayTab />}
            {message.returns && <ReturnsTab />}
          </p>
        </div>
      </div>
      <div class="body">
        {paragraphs.map((paragraph) => (
          <p>
            <CuedText text={paragraph} quotes={body} first={next(paragraph, body)} />
          </p>
        ))}
      </div>
      {message.slips
        .filter((slip) => slip.kind === decidingSlip || looked.includes(slip.kind) || quotesIn(slip.kind).length > 0)
        .map((slip) => (
          <div class="cued-slip">
            <strong>
              <Icon name={SLIP_ICONS[slip.kind]} />
              {t(`slip.long.${slip.kind}`)}
              {slip.kind === decidingSlip && <em>{t('card.decidingSlip')}</em>}
            </strong>
            <p>
              <CuedText text={slip.text} quotes={quotesIn(slip.kind)} first={next(slip.text, quotesIn(slip.kind))} />
            </p>
          </div>
        ))}
    </article>
  );
}
