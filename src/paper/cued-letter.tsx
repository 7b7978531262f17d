// The letter once more, beside its verdict, with the words that decided under the highlighter.
import './letter.css';
import './cued-letter.css';
import type { Card } from '../engine/deal/deck.ts';
import type { Cue } from '../pack/pack-schema.ts';
import type { Mark } from '../engine/play/round-state.ts';
import { faceText, type SlipKind, type TextPlace, TIE_LABELS } from '../pack/words.ts';
import { Icon } from '../shell/kit/icon.tsx';
import { countCues, CuedText } from './cued-text.tsx';
import { MarksInWords } from './marks/marks-in-words.tsx';
import { PencilMarks } from './marks/pencil-marks.tsx';
import { linesIn } from './marks/sentences.ts';
import { type Mood, Portrait } from './portrait.tsx';
import { t } from './text.ts';
import { SLIP_ICONS } from './slip-icons.ts';
import { AgeTab, FullDayTab, ReturnsTab, TieTab } from './tie-tab.tsx';

export interface CuedLetterView extends Card {
  body: string;
  mood: Mood; // of the sender, after the answer
  cues: readonly Cue[]; // the words that decided
  marks: readonly Mark[]; // of the player's own pencil
  looked: readonly SlipKind[]; // the slips that the player pulled out
  decidingSlip: SlipKind | null; // without which it could not be told
}

/** Two hands on one letter, named: the player's pencil, and the highlighter of the guidance. */
function Legend() {
  return (
    <p class="mark-legend" aria-hidden="true">
      <span>
        <i class="legend-pencil" />
        {t('mark.legend')}
      </span>
      <span>
        <i class="legend-cue" />
        {t('cue.legend')}
      </span>
    </p>
  );
}

/** The letter of a verdict with its cues marked, the slips that were read, and the slip that decided. */
export function CuedLetter({ message, sender, body: text, mood, cues, marks, looked, decidingSlip }: CuedLetterView) {
  const quotesIn = (place: Cue['in']): string[] => cues.flatMap((cue) => (cue.in === place ? [cue.quote] : []));
  let counted = 0;
  /** One line of the letter, its cues drawn after those of the lines before. */
  const lit = (line: string, place: TextPlace, from = 0) => {
    const quotes = quotesIn(place);
    const first = counted;
    counted += countCues(line, quotes);
    return (
      <span data-text={place} data-from={from}>
        <CuedText text={line} quotes={quotes} first={first} />
      </span>
    );
  };
  const { role } = message.sender;
  const { tie } = message.facts;
  const textIn = (place: TextPlace): string => {
    if (place === 'body') return text;
    return place === 'face' ? faceText(role, tie) : (message.slips.find(({ kind }) => kind === place)?.text ?? '');
  };
  return (
    <article class="sheet fold letter cued-letter" aria-label={t('card.letter')}>
      <div class="head">
        <Portrait personId={sender.id} disc={sender.disc} mood={mood} size="var(--face)" />
        <div>
          <h2 class="name">
            {sender.first} {sender.last}
          </h2>
          <p class="role">{lit(role, 'face')}</p>
          <p class="tabs">
            <TieTab tie={tie} mutual={message.sender.mutual}>
              {lit(t(`tie.${tie}`), 'face', faceText(role, tie).length - TIE_LABELS[tie].length)}
            </TieTab>
            {message.facts.overloaded && <FullDayTab />}
            <AgeTab days={message.facts.sentDaysAgo} />
            {message.returns && <ReturnsTab />}
          </p>
        </div>
        <PencilMarks place="face" marks={marks} />
      </div>
      <div class="body">
        {linesIn(text).map(({ from, to }) => (
          <p>{lit(text.slice(from, to), 'body', from)}</p>
        ))}
        <PencilMarks place="body" marks={marks} hasBracket />
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
              {lit(slip.text, slip.kind)}
              <PencilMarks place={slip.kind} marks={marks} />
            </p>
          </div>
        ))}
      {marks.length > 0 && cues.length > 0 && <Legend />}
      <MarksInWords marks={marks} textIn={textIn} />
    </article>
  );
}
