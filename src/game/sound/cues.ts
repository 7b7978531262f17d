// What is heard between two looks at the desk. A function of the two views alone: replaying a round sounds the same.
import type { DeskView, LetterView } from '../shift/desk-view.ts';
import type { SoundMoment } from './sprite.ts';
import { ACTIONS } from '../../pack/words.ts';

function filedIds(view: DeskView): Set<string> {
  return new Set(ACTIONS.flatMap((action) => view.trays[action]));
}

/** Every letter that this view has shown somewhere. */
function knownIds(view: DeskView): Set<string> {
  const ids = filedIds(view);
  for (const envelope of view.envelopes) ids.add(envelope.messageId);
  for (const id of view.slid) ids.add(id);
  if (view.hand) ids.add(view.hand.messageId);
  return ids;
}

function openSlips(view: DeskView): number {
  return view.hand?.slips.filter((slip) => slip.text !== null).length ?? 0;
}

function isMarkedAnew(before: LetterView | null, now: LetterView | null): boolean {
  return (now?.marks.length ?? 0) > (before?.marks.length ?? 0);
}

/** What happens in the hand: a letter opened, taken back out of a tray, put back, marked, or a slip pulled out. */
function handCues(before: DeskView | null, now: DeskView): SoundMoment[] {
  const was = before?.hand?.messageId ?? null;
  const is = now.hand?.messageId ?? null;
  if (before && was !== null && was === is) {
    if (openSlips(now) > openSlips(before)) return ['slip'];
    return isMarkedAnew(before.hand, now.hand) ? ['mark'] : [];
  }
  if (is !== null) return [before && filedIds(before).has(is) ? 'undo' : 'open'];
  const isPutBack = was !== null && now.envelopes.some((envelope) => envelope.messageId === was);
  return isPutBack ? ['undo'] : [];
}

/** A pencil stroke on the note. */
function hasTicked(before: DeskView, now: DeskView): boolean {
  const ticked = ({ needs }: DeskView, id: string): number => needs.find((need) => need.id === id)?.ticked ?? 0;
  return now.needs.some(({ id }) => ticked(now, id) > ticked(before, id));
}

/**
 * The moments to play when `now` follows `before` (null: the desk has just been shown), in order of weight. A moment
 * sounds once however many papers moved. A block is a drop into silence: nothing else sounds with it.
 */
export function soundCues(before: DeskView | null, now: DeskView): SoundMoment[] {
  const wasFiled = before ? filedIds(before) : new Set<string>();
  const justFiled = ACTIONS.filter((action) => before && now.trays[action].some((id) => !wasFiled.has(id)));
  if (justFiled.includes('block')) return ['block'];
  const cues: SoundMoment[] = [...justFiled, ...handCues(before, now)];
  if (before && now.isRung && !before.isRung) cues.push('bell');
  const known = before ? knownIds(before) : new Set<string>();
  if (now.slid.some((id) => before && !before.slid.includes(id))) cues.push('miss');
  if (now.envelopes.some((envelope) => !known.has(envelope.messageId))) cues.push('arrive');
  if (before && now.postcards.length > before.postcards.length) cues.push('echo');
  if (before && hasTicked(before, now)) cues.push('tick');
  if (now.memo !== null && before?.memo !== now.memo) cues.push('memo');
  if (now.phase === 'card' && before?.phase !== 'card') cues.push('mood');
  if (now.phase === 'over' && before && before.phase !== 'over') cues.push('close');
  return cues;
}
