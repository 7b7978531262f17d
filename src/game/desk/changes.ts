// What happened on the desk between two views. Pure: the scene turns each change into a motion, or into nothing.
import type { DeskView, EnvelopeView, LetterView } from '../shift/desk-view.ts';
import { type Action, ACTIONS } from '../../pack/words.ts';

export type Change =
  | { kind: 'landed'; envelope: EnvelopeView }
  | { kind: 'lay-there'; envelope: EnvelopeView } // already on the desk when the page was opened
  | { kind: 'opened'; messageId: string }
  | { kind: 'put-back'; envelope: EnvelopeView }
  | { kind: 'moved'; envelope: EnvelopeView } // to another slot, or to lean over the edge there
  | { kind: 'face'; envelope: EnvelopeView } // looks different: it was opened
  | { kind: 'filed'; messageId: string; action: Action }
  | { kind: 'taken-back'; messageId: string; action: Action } // undo
  | { kind: 'slid'; messageId: string }
  | { kind: 'swept'; messageIds: readonly string[] } // together, when the bell rang
  | { kind: 'gone'; messageId: string }
  | { kind: 'postcard'; messageId: string; disc: number; index: number };

function trayOf(view: DeskView, messageId: string): Action | null {
  return ACTIONS.find((action) => view.trays[action].includes(messageId)) ?? null;
}

function isFaceChanged(before: EnvelopeView, after: EnvelopeView): boolean {
  return before.wasOpened !== after.wasOpened || before.firstWords !== after.firstWords;
}

function isMoved(before: EnvelopeView, after: EnvelopeView): boolean {
  return before.slot !== after.slot || before.isNextToSlide !== after.isNextToSlide;
}

function filedChanges(before: DeskView, after: DeskView): Change[] {
  return ACTIONS.flatMap((action) => [
    ...before.trays[action]
      .filter((messageId) => trayOf(after, messageId) !== action)
      .map((messageId): Change => ({ kind: 'taken-back', messageId, action })),
    ...after.trays[action]
      .filter((messageId) => !before.trays[action].includes(messageId))
      .map((messageId): Change => ({ kind: 'filed', messageId, action })),
  ]);
}

function leftChange(messageId: string, hand: LetterView | null, after: DeskView): Change[] {
  if (hand?.messageId === messageId) return [{ kind: 'opened', messageId }];
  if (trayOf(after, messageId)) return []; // the filing says it
  return [{ kind: after.slid.includes(messageId) ? 'slid' : 'gone', messageId }];
}

function arrivedChange(envelope: EnvelopeView, before: DeskView): Change {
  const wasOut = before.hand?.messageId === envelope.messageId || trayOf(before, envelope.messageId) !== null;
  return { kind: wasOut ? 'put-back' : 'landed', envelope };
}

/** A desk that nothing has happened to yet has its first envelopes fall; any other one is simply there. */
export function firstChanges(view: DeskView): Change[] {
  const isFresh = view.handled === 0 && view.hand === null;
  return view.envelopes.map((envelope) => ({ kind: isFresh ? 'landed' : 'lay-there', envelope }));
}

/** Everything that differs, papers that leave before papers that come. Views in between may have been skipped. */
export function changesBetween(before: DeskView, after: DeskView): Change[] {
  const was = new Map(before.envelopes.map((envelope) => [envelope.messageId, envelope]));
  const is = new Map(after.envelopes.map((envelope) => [envelope.messageId, envelope]));
  const gone = before.envelopes.map(({ messageId }) => messageId).filter((messageId) => !is.has(messageId));
  const swept = gone.filter((messageId) => after.swept.includes(messageId));
  const left = [
    ...gone.filter((messageId) => !swept.includes(messageId)).flatMap((id) => leftChange(id, after.hand, after)),
    ...(swept.length > 0 ? [{ kind: 'swept' as const, messageIds: swept }] : []),
  ];
  const stayed = after.envelopes.flatMap((envelope): Change[] => {
    const old = was.get(envelope.messageId);
    if (!old) return [];
    return [
      ...(isFaceChanged(old, envelope) ? [{ kind: 'face' as const, envelope }] : []),
      ...(isMoved(old, envelope) ? [{ kind: 'moved' as const, envelope }] : []),
    ];
  });
  const handGone = before.hand && before.hand.messageId !== after.hand?.messageId ? before.hand.messageId : null;
  const isHandSkipped = handGone !== null && !is.has(handGone) && !trayOf(after, handGone);
  const known = new Set(before.postcards.map((card) => card.messageId));
  return [
    ...filedChanges(before, after),
    ...left,
    ...(isHandSkipped ? [{ kind: 'gone' as const, messageId: handGone }] : []),
    ...stayed,
    ...after.envelopes
      .filter(({ messageId }) => !was.has(messageId))
      .map((envelope) => arrivedChange(envelope, before)),
    ...after.postcards.flatMap(({ messageId, disc }, index): Change[] =>
      known.has(messageId) ? [] : [{ kind: 'postcard', messageId, disc, index }],
    ),
  ];
}
