// The words that decide, marked inside the text in which they stand.
import './cued-text.css';
import type { ComponentChildren } from 'preact';

/** Pieces of a text: plain, or one of the quotes. Quotes are exact; overlapping ones are joined. */
export function splitByQuotes(text: string, quotes: readonly string[]): { text: string; isCue: boolean }[] {
  const spans = quotes
    .flatMap((quote) => {
      const from = quote === '' ? -1 : text.indexOf(quote);
      return from < 0 ? [] : [{ from, to: from + quote.length }];
    })
    .toSorted((a, b) => a.from - b.from);
  const pieces: { text: string; isCue: boolean }[] = [];
  let at = 0;
  for (const span of spans) {
    const last = pieces.at(-1);
    if (span.from < at && last?.isCue) {
      last.text += text.slice(at, Math.max(at, span.to));
      at = Math.max(at, span.to);
      continue;
    }
    if (span.from > at) pieces.push({ text: text.slice(at, span.from), isCue: false });
    pieces.push({ text: text.slice(span.from, span.to), isCue: true });
    at = span.to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isCue: false });
  return pieces;
}

/** How many quotes stand in a text, so that the next text goes on counting. */
export function countCues(text: string, quotes: readonly string[]): number {
  return splitByQuotes(text, quotes).filter((piece) => piece.isCue).length;
}

interface CuedTextProps {
  text: string;
  quotes: readonly string[];
  first?: number; // position of the first mark among all marks on the sheet: each is drawn after the one before
}

/** A text with its cues under the highlighter, drawn one after the other. */
export function CuedText({ text, quotes, first = 0 }: CuedTextProps) {
  let at = first;
  const parts: ComponentChildren[] = splitByQuotes(text, quotes).map((piece) =>
    piece.isCue ? (
      <mark class="cue" style={{ '--cue-at': String(at++) }}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
  return <>{parts}</>;
}
