// What is chosen on the shelf, and what leads there: the address, else the desk that was played last. Pure.
import type { ShelfEntry } from '../pack/shelf-entry.ts';
import { type Mode, MODES } from '../pack/words.ts';

/** A desk and a way to play it. */
export interface Choice {
  readonly packId: string;
  readonly mode: Mode;
}

type Played = readonly { readonly packId: string }[]; // oldest first

/** What the address asks for, as far as it is on the shelf; else the desk played last, else the first. */
export function choiceFrom(params: URLSearchParams, shelf: readonly ShelfEntry[], played: Played): Choice {
  const isThere = (id: string | null | undefined): boolean => shelf.some((entry) => entry.id === id);
  const wished = [params.get('pack'), played.at(-1)?.packId].find(isThere);
  return {
    packId: wished ?? shelf[0]?.id ?? '',
    mode: MODES.find((mode) => mode === params.get('mode')) ?? 'shift',
  };
}

/** The query by which both the shelf and the desk know a choice. */
export const queryOf = ({ packId, mode }: Choice): string => new URLSearchParams({ pack: packId, mode }).toString();

/** How many letters of a pack were judged, as far as this device remembers. */
export const judgedOf = (packId: string, played: Played): number =>
  played.filter((verdict) => verdict.packId === packId).length;

/** The place above or below in a shelf of so many columns; none beyond its edge. */
export function placeBeyond(at: number, step: 'up' | 'down', columns: number, count: number): number {
  const next = step === 'up' ? at - columns : at + columns;
  return next >= 0 && next < count ? next : at;
}
