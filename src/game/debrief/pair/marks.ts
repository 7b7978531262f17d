// What lights up in a contrast pair once the question is answered: the cues that lie in words which differ; where a
// message has none there, the differing words themselves.
import type { Cue } from '../../../pack/pack-schema.ts';
import { splitByQuotes } from '../../../paper/cued-text.tsx';
import { differingRuns, type Run } from './diff.ts';

export interface PairText {
  place: Cue['in'];
  text: string;
}

interface MarkedText {
  place: Cue['in'];
  runs: Run[];
}

/** Cue spans that touch a differing word. */
function cueRuns(text: string, quotes: readonly string[], different: readonly Run[]): Run[] {
  let at = 0;
  const spans = different.flatMap((run) => {
    const from = at;
    at += run.text.length;
    return run.isDifferent ? [{ from, to: from + run.text.trimEnd().length }] : [];
  });
  at = 0;
  return splitByQuotes(text, quotes).map((piece) => {
    const from = at;
    at += piece.text.length;
    const to = at;
    return { text: piece.text, isDifferent: piece.isCue && spans.some((span) => span.from < to && span.to > from) };
  });
}

/** The texts of one side with what to light up, against the texts of its twin. */
export function markedTexts(cues: readonly Cue[], mine: readonly PairText[], twin: readonly PairText[]): MarkedText[] {
  const different = mine.map(({ place, text }) => ({
    place,
    runs: differingRuns(text, twin.find((other) => other.place === place)?.text ?? '')[0],
  }));
  const cued = mine.map(({ place, text }, at) => ({
    place,
    runs: cueRuns(
      text,
      cues.flatMap((cue) => (cue.in === place ? [cue.quote] : [])),
      different[at]?.runs ?? [],
    ),
  }));
  return cued.some(({ runs }) => runs.some((run) => run.isDifferent)) ? cued : different;
}
