// Whatever anybody does, in any order and at any time: nothing throws, nothing is lost, and time tells one story.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/engine/report/report.ts';
import {
  inHand,
  nextEventMs,
  onDesk,
  replay,
  settle,
  startRound,
  step,
  undoUntilMs,
} from '../../../src/engine/play/round.ts';
import {
  DESK_HOLDS,
  type Move,
  type Round,
  type RoundSettings,
  UNDO_MS,
} from '../../../src/engine/play/round-state.ts';
import type { Deck } from '../../../src/engine/deal/deck.ts';
import { aDeck, aGuidance, aMessage, aPack, someMessages } from '../../builders.ts';
import { idsAt, ROOM_OFFER } from '../table-top.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { CLOCKS, TEXT_PLACES } from '../../../src/pack/words.ts';

const opening = { reply: 'So glad!', decline: 'A pity.', ignore: 'Hello?', block: 'Well.' };
const echo = { reply: 'Thanks.', decline: 'Noted.', ignore: 'Silence.', block: 'Gone.' };
/** The same words, of which ignoring is what raters were of two minds about. */
function contestedIn(under: Message['under']): Message['under'] {
  const contested = { ignore: { tier: 'fine' as const, reason: 'Raters were of two minds.' } };
  return Object.fromEntries(Object.entries(under).map(([ruleId, words]) => [ruleId, { ...words, contested }]));
}

/** A pack with everything in it: flips, a follow-up, echoes, slips, content notes, contested keys. */
const full = aPack({
  messages: [
    ...someMessages(16).map((message, at) => ({
      ...message,
      echo,
      ...(at % 3 === 0
        ? { note: 'harsh remarks', slips: [{ kind: 'profile' as const, text: 'A few words more.' }] }
        : {}),
      ...(at % 5 === 0 ? { under: contestedIn(message.under) } : {}),
    })),
    ...['a', 'b', 'c', 'd'].map((id) => aMessage({ id: `room-${id}`, ...ROOM_OFFER })),
    aMessage({ id: 'later', follows: { message: 'message-1', opening } }),
  ],
});
const decks: Deck[] = Array.from({ length: 12 }, (_, seed) => aDeck({ pack: full, seed }));
const guidance = aGuidance();

const anySeed = fc.nat({ max: decks.length - 1 });
const anySettings: fc.Arbitrary<RoundSettings> = fc.record({
  wpm: fc.integer({ min: 1, max: 900 }),
  clock: fc.constantFrom(...CLOCKS),
  coach: fc.constantFrom('all', 'first-three', 'harmful'),
  isLate: fc.boolean(),
});
const nonsenseTime = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53, Number.MIN_SAFE_INTEGER);
/** A step of time from the move before: mostly onwards, sometimes back, sometimes nonsense. */
const anyPace = fc.oneof(
  { weight: 7, arbitrary: fc.integer({ min: 0, max: 9000 }) },
  { weight: 7, arbitrary: fc.integer({ min: 0, max: 600 }) },
  { weight: 2, arbitrary: fc.integer({ min: -20_000, max: -1 }) },
  { weight: 1, arbitrary: fc.constant(10 ** 12) },
);

type Draft = { kind: number; letter: number; pace: number; nonsense: number | null };
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.nat({ max: 24 }),
  letter: fc.nat({ max: 13 }),
  pace: anyPace,
  nonsense: fc.oneof({ weight: 24, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: nonsenseTime }),
});

/** What a player must do first, if anything. */
function dueMove(round: Round, atMs: number): Move | null {
  if (round.isPaused) return { type: 'resume', atMs };
  if (round.cardFor !== null) return { type: 'cardRead', atMs };
  return round.memo === 'waiting' ? { type: 'memoRead', atMs } : null;
}

/** Turns a draft into a move against the round as it stands: about half of them make sense. */
function moveFrom(draft: Draft, round: Round, nowMs: number): Move {
  const atMs = draft.nonsense ?? nowMs;
  const due = draft.letter < 9 ? dueMove(round, atMs) : null;
  if (due) return due;
  const lying = onDesk(round);
  const messageId =
    lying[draft.letter % Math.max(1, lying.length)]?.messageId ?? round.letters[draft.letter]?.messageId ?? '__proto__';
  const anyId = round.letters[draft.letter]?.messageId ?? 'constructor';
  const actions = ['reply', 'decline', 'ignore'] as const;
  if (draft.kind < 7) return { type: inHand(round) && draft.kind < 4 ? 'swap' : 'open', messageId, atMs };
  if (draft.kind < 11) return { type: 'answer', action: actions[draft.letter % 3] ?? 'reply', atMs };
  const rest: Move[] = [
    { type: 'answer', action: 'block', reason: 'other', isReported: draft.letter % 2 === 0, atMs },
    { type: 'open', messageId: anyId, atMs },
    { type: 'putBack', atMs },
    { type: 'look', slip: draft.letter % 2 ? 'profile' : 'link', atMs },
    { type: 'undo', atMs },
    { type: 'undo', atMs },
    { type: 'mark', in: TEXT_PLACES[draft.letter % 3] ?? 'body', from: draft.letter, to: 3 * draft.letter, atMs },
    { type: 'undo', atMs },
    { type: 'memoRead', atMs },
    { type: 'cardRead', atMs },
    { type: 'pause', atMs },
    { type: 'resume', atMs },
    { type: 'resume', atMs },
    { type: 'skip', messageId: anyId, atMs },
  ];
  return rest[draft.kind - 11] ?? { type: 'undo', atMs };
}

/** A move that takes letters up and lays them down, and judges none. */
function handMove({ kind, letter }: Draft, round: Round, atMs: number): Move {
  const messageId = onDesk(round)[letter % Math.max(1, onDesk(round).length)]?.messageId ?? '';
  const moves: Move[] = [
    { type: 'open', messageId, atMs },
    { type: 'swap', messageId, atMs },
    { type: 'putBack', atMs },
    { type: 'undo', atMs },
  ];
  return moves[kind % moves.length] ?? { type: 'undo', atMs };
}

interface Played {
  round: Round;
  nowMs: number;
  history: { before: Round; move: Move; made: ReturnType<typeof step> }[];
}

function playOut(seed: number, settings: RoundSettings, drafts: readonly Draft[]): Played {
  let round = startRound(decks[seed] ?? aDeck(), guidance, settings);
  let nowMs = 0;
  const history: Played['history'] = [];
  for (const draft of drafts) {
    nowMs = Math.max(0, nowMs + draft.pace);
    const move = moveFrom(draft, round, nowMs);
    const made = step(round, move);
    history.push({ before: round, move, made });
    round = made.round;
  }
  return { round, nowMs: Math.max(nowMs, round.lastMs), history };
}

/** The rest of the round, answered with silence as the letters come. */
function playToEnd(start: Round): Round {
  let round = start;
  for (let turns = 0; turns < 400 && !round.isOver; turns++) {
    const atMs = round.lastMs;
    const [next] = onDesk(round);
    const due = dueMove(round, atMs);
    if (due) round = step(round, due).round;
    else if (inHand(round)) round = step(round, { type: 'answer', action: 'ignore', atMs }).round;
    else if (next) round = step(round, { type: 'open', messageId: next.messageId, atMs }).round;
    else round = settle(round, nextEventMs(round) ?? atMs + 1);
  }
  return round;
}

const anyRound = fc.record({
  seed: anySeed,
  settings: anySettings,
  drafts: fc.array(anyDraft, { minLength: 1, maxLength: 120, size: 'max' }),
});
const always = (check: (played: Played) => void): void =>
  fc.assert(
    fc.property(anyRound, ({ seed, settings, drafts }) => {
      check(playOut(seed, settings, drafts));
    }),
    { numRuns: 300 },
  );

const isStillAhead = ({ place }: Round['letters'][number]): boolean => place === 'ahead';

describe('in any round', () => {
  it('letters keep their places: each lies in one, one at most in the hand, the filed ones are judged once', () => {
    always(({ history }) => {
      for (const {
        before,
        made: { round },
      } of history) {
        expect(round.letters.map((letter) => letter.messageId)).toEqual(
          before.letters.map((letter) => letter.messageId),
        );
        expect(round.letters.filter((letter) => letter.place === 'hand').length).toBeLessThanOrEqual(1);
        const filed = round.letters.filter((letter) => letter.place === 'filed').map((letter) => letter.messageId);
        expect(round.filed.map((entry) => entry.verdict.messageId).toSorted()).toEqual(filed.toSorted());
      }
    });
  });

  it('the desk holds five: an arrival onto a full one pushes one letter off, and only an undo lays a sixth there', () => {
    always(({ history }) => {
      for (const { before, move, made } of history) {
        const { round } = made;
        const arrived = idsAt(before, 'ahead').length - idsAt(round, 'ahead').length;
        expect(idsAt(round, 'slid').length - idsAt(before, 'slid').length).toBeLessThanOrEqual(arrived);
        // Letters may land in the same step before the undo is made.
        const most = Math.max(DESK_HOLDS, onDesk(before).length) + (move.type === 'undo' ? 1 : 0);
        expect(onDesk(round).length).toBeLessThanOrEqual(most);
      }
    });
  });

  it('while time stands, opening, swapping, putting back and undoing push nothing off and lose nothing', () => {
    fc.assert(
      fc.property(anyRound, fc.array(anyDraft, { minLength: 1, maxLength: 20 }), ({ seed, settings, drafts }, more) => {
        const { round, nowMs } = playOut(seed, settings, drafts);
        const start = settle(round, nowMs);
        const here = (now: Round): string[] =>
          (['desk', 'hand', 'filed', 'swept'] as const).flatMap((place) => idsAt(now, place));
        let now = start;
        for (const draft of more) now = step(now, handMove(draft, now, nowMs)).round;
        expect(idsAt(now, 'slid')).toEqual(idsAt(start, 'slid'));
        expect(here(now)).toEqual(expect.arrayContaining(here(start)));
      }),
      { numRuns: 300 },
    );
  });

  it('letters come in order but for what follows another, and none goes back to where it came from', () => {
    always(({ history }) => {
      for (const { before, move, made } of history) {
        const isAhead = made.round.letters.filter(({ messageId }) => messageId !== 'later').map(isStillAhead);
        expect(isAhead.lastIndexOf(false)).toBeLessThan(isAhead.includes(true) ? isAhead.indexOf(true) : Infinity);
        const places = made.round.letters.map((letter) => letter.place);
        before.letters.forEach((letter, at) => {
          const now = places[at];
          if (['slid', 'skipped', 'swept'].includes(letter.place)) expect(now).toBe(letter.place);
          if (letter.place === 'filed' && now !== 'filed') expect(move.type).toBe('undo');
          if (letter.place !== 'ahead') expect(now).not.toBe('ahead');
        });
      }
    });
  });

  it('a letter that follows another comes once that one is gone for good', () => {
    let came = 0;
    always(({ history }) => {
      for (const { made } of history) {
        const placeOf = (id: string): string => made.round.letters.find((one) => one.messageId === id)?.place ?? 'none';
        if (['ahead', 'swept', 'none'].includes(placeOf('later'))) continue;
        came++;
        expect(['filed', 'slid', 'skipped', 'swept']).toContain(placeOf('message-1'));
      }
    });
    expect(came).toBeGreaterThan(100);
  });

  it('a refused move changes nothing but what time did', () => {
    always(({ history }) => {
      for (const { before, move, made } of history) {
        if (!('refusal' in made)) continue;
        if (made.refusal === 'bad-time' || before.isOver) expect(made.round).toBe(before);
        else expect(made.round).toEqual(settle(before, move.atMs));
      }
    });
  });

  it('only taking back the last choice, in time, brings a round back from its end', () => {
    fc.assert(
      fc.property(anyRound, fc.nat({ max: 2 * UNDO_MS }), ({ seed, settings, drafts }, laterMs) => {
        const over = playToEnd(playOut(seed, settings, drafts).round);
        expect(over.isOver).toBe(true);
        const atMs = over.lastMs + laterMs;
        const made = step(over, { type: 'undo', atMs });
        const untilMs = undoUntilMs(over);
        if (untilMs === null || atMs > untilMs) expect(made).toEqual({ refusal: 'round-over', round: over });
        else {
          expect(made.round).toMatchObject({ isOver: false, filed: over.filed.slice(0, -1) });
          expect(replay(over.deck, guidance, over.settings, made.round.moves)).toEqual(made.round);
          expect(playToEnd(made.round).filed).toHaveLength(over.filed.length);
        }
        expect(step(over, { type: 'pause', atMs })).toEqual({ refusal: 'round-over', round: over });
      }),
      { numRuns: 300 },
    );
  });

  it('a move that was made is remembered, a refused one is not', () => {
    always(({ history }) => {
      for (const { before, move, made } of history)
        expect(made.round.moves).toEqual('refusal' in made ? before.moves : [...before.moves, move]);
    });
  });

  it('the moves alone give the same round again, and the same report', () => {
    always(({ round, nowMs }) => {
      const live = settle(round, nowMs);
      const replayed = settle(replay(round.deck, guidance, round.settings, round.moves), nowMs);
      expect(replayed).toEqual(live);
      expect(JSON.stringify(buildReport(replayed))).toBe(JSON.stringify(buildReport(live)));
    });
  });

  it('the round is plain data', () => always(({ round }) => expect(JSON.parse(JSON.stringify(round))).toEqual(round)));

  it('time tells one story, however often it is asked, and never an older one', () => {
    fc.assert(
      fc.property(
        anyRound,
        fc.array(fc.integer({ min: -5000, max: 400_000 }), { minLength: 2, maxLength: 8 }),
        ({ seed, settings, drafts }, offsets) => {
          const { round, nowMs } = playOut(seed, settings, drafts);
          const times = offsets.map((offset) => nowMs + offset).toSorted((a, b) => a - b);
          const last = times.at(-1) ?? nowMs;
          const once = settle(round, last);
          expect(times.reduce(settle, round)).toEqual(once);
          expect(settle(once, last)).toBe(once);
          for (const earlier of times) expect(settle(once, Math.min(earlier, last))).toBe(once);
          expect(settle(once, Number.NaN)).toBe(once);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the next event is foretold: nothing before it, something at it', () => {
    always(({ round, nowMs }) => {
      const now = settle(round, nowMs);
      const due = nextEventMs(now);
      if (due === null) expect(settle(now, nowMs + 10 ** 9)).toBe(now);
      else {
        expect(due).toBeGreaterThan(nowMs);
        expect(settle(now, due - 1)).toBe(now);
        expect(settle(now, due)).not.toBe(now);
      }
    });
  });

  it('postcards are those of choices that stand, each once, in due time', () => {
    always(({ round }) => {
      for (const { messageId, action } of round.postcards) {
        const at = round.filed.findIndex((filed) => filed.verdict.messageId === messageId);
        expect(round.filed[at]?.verdict.action).toBe(action);
        expect(round.filed.length - 1 - at).toBeGreaterThanOrEqual(3);
      }
      expect(new Set(round.postcards.map((postcard) => postcard.messageId)).size).toBe(round.postcards.length);
    });
  });

  it('the report accounts for every letter that is gone, and its numbers are whole', () => {
    always(({ round }) => {
      const report = buildReport(round);
      const gone = round.letters.filter((letter) =>
        ['filed', 'slid', 'skipped', 'swept'].includes(letter.place),
      ).length;
      expect(report.judged + report.missed.length + report.skipped.length + report.swept.length).toBe(gone);
      expect(report.judged).toBe(report.verdicts.length);
      expect(Number.isSafeInteger(report.sumCredit) && Number.isSafeInteger(report.bestFixed.sumCredit)).toBe(true);
      expect(report.sumCredit).toBeLessThanOrEqual(100 * report.judged);
      if (report.judgement !== null)
        expect(report.judgement >= 0 && report.judgement <= 100 && Number.isInteger(report.judgement)).toBe(true);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });
  });

  it('moves of every kind are made somewhere in these tests, so that they prove something', () => {
    const made = new Set<string>();
    const refused = new Set<string>();
    fc.assert(
      fc.property(anyRound, ({ seed, settings, drafts }) => {
        for (const { move, made: outcome } of playOut(seed, settings, drafts).history) {
          if ('refusal' in outcome) refused.add(outcome.refusal);
          else made.add(move.type);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
    expect([...made].toSorted()).toEqual(
      [
        'answer',
        'cardRead',
        'look',
        'mark',
        'memoRead',
        'open',
        'pause',
        'putBack',
        'resume',
        'skip',
        'swap',
        'undo',
      ].toSorted(),
    );
    expect(refused.size).toBe(18);
  });
});
