import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/engine/play/round-state.ts';
import { parseMove, roundsKind, type KeptRound } from '../../../src/shell/kept/round-document.ts';
import { roundsOn } from '../../../src/shell/kept/rounds.ts';
import { openShelf, readDocument, writeDocument, type StorageNotice } from '../../../src/shell/kept/storage.ts';
import { fakeStore } from './fake-store.ts';

const moves: Move[] = [
  { type: 'open', messageId: 'l0', atMs: 5 },
  { type: 'look', slip: 'profile', atMs: 6 },
  { type: 'mark', in: 'body', from: 0, to: 12, atMs: 6 },
  { type: 'swap', messageId: 'l1', atMs: 7 },
  { type: 'putBack', atMs: 7 },
  { type: 'skip', messageId: 'l1', atMs: 8 },
  { type: 'answer', action: 'reply', atMs: 9 },
  { type: 'undo', atMs: 10 },
  { type: 'answer', action: 'block', reason: 'after-no', isReported: true, atMs: 11 },
  { type: 'cardRead', atMs: 12 },
  { type: 'memoRead', atMs: 13 },
  { type: 'pause', atMs: 14 },
  { type: 'resume', atMs: 15 },
];
const round: KeptRound = {
  packId: 'harbour-talks',
  mode: 'shift',
  seed: 7,
  guidanceId: 'professional-messages',
  edition: '2.0.0',
  packHash: '0123456789abcdef',
  rulesVersion: 2,
  scope: 'first',
  shift: 0,
  avoid: ['m-1'],
  pile: ['m-3'],
  declined: ['m-3'],
  castSeed: 4,
  rule: null,
  late: null,
  settings: { wpm: 120, clock: 'x1', coach: 'first-three', isLate: false },
  moves,
};

function open(entries: Record<string, string> = {}, refuse = false) {
  const store = fakeStore(entries, refuse);
  const notices: StorageNotice[] = [];
  return { store, notices, rounds: roundsOn(openShelf(store, (notice) => notices.push(notice))) };
}

/** What a round had before anybody was known by name. */
const NOBODY = { castSeed: 0, declined: [], pile: [] };

describe('a kept round', () => {
  test('comes back with every kind of move, a late one and five on one rule too', () => {
    const ticks = [{ needId: 'speakers', messageId: 'm-1', atMs: 4000, afterMemo: false }];
    const done = { 'm-1': 'reply' as const };
    const late = { ...round, mode: 'calm' as const, late: { ids: ['m-2'], done, ticks } };
    const five = { ...round, mode: 'coach' as const, rule: 'scam' };
    const back = readDocument(roundsKind, writeDocument(roundsKind, { rounds: [round, late, five] }));
    expect(back).toEqual({ rounds: [round, late, five] });
  });

  test.each<Record<string, unknown>>([
    { mode: 'week' },
    { seed: 0.5 },
    { packId: 3 },
    { edition: null },
    { scope: 'last' },
    { avoid: [1] },
    { pile: [1] },
    { shift: 'third' },
    { declined: undefined },
    { declined: [null] },
    { castSeed: 0.5 },
    { castSeed: undefined },
    { packHash: 7 },
    { rulesVersion: '2' },
    { rule: 5 },
    { rule: undefined },
    { late: 'none' },
    { late: undefined },
    { late: { ids: [1], done: {}, ticks: [] } },
    { late: { ids: [], done: { 'm-1': 'shrug' }, ticks: [] } },
    { late: { ids: [], done: {} } },
    { late: { ids: [], done: {}, ticks: [{ needId: 'speakers', messageId: 'm-1', atMs: 4000 }] } },
    { settings: { ...round.settings, clock: 'x3' } },
    { settings: { ...round.settings, wpm: 'fast' } },
    { settings: { ...round.settings, coach: 'none' } },
    { moves: 'none' },
    { moves: [...moves, { type: 'fly', atMs: 16 }] },
  ])('one wrong field spoils the document: %o', (change) => {
    expect(roundsKind.parse({ rounds: [round, { ...round, ...change }] })).toBeNull();
  });

  test('of version 1 comes along, of words and rules that are no longer played', () => {
    const { packHash: _, rulesVersion: __, late: ___, shift: ____, pile: _____, ...older } = round;
    const { castSeed: ______, declined: _______, rule: ________, scope: opening, ...old } = older;
    const rounds = [
      { ...old, opening, lateIds: null },
      { ...old, opening, lateIds: ['m-2'] },
    ];
    const text = JSON.stringify({ format: roundsKind.format, version: 1, rounds });
    expect(readDocument(roundsKind, text)?.rounds).toEqual([
      { ...round, packHash: '', rulesVersion: 1, ...NOBODY, late: null },
      { ...round, packHash: '', rulesVersion: 1, ...NOBODY, late: { ids: ['m-2'], done: {}, ticks: [] } },
    ]);
  });

  test('of version 2 comes along: it had no cast, nobody had been declined, and its shift had ticked nothing off', () => {
    const { castSeed: _, declined: __, pile: ___, rule: ____, scope: opening, ...old } = round;
    const late = { ids: ['m-2'], done: {} };
    const text = JSON.stringify({ format: roundsKind.format, version: 2, rounds: [{ ...old, opening, late }] });
    expect(readDocument(roundsKind, text)?.rounds).toEqual([{ ...round, ...NOBODY, late: { ...late, ticks: [] } }]);
  });

  test('of version 3 comes along: it had other names for the pile and the scope', () => {
    const { pile: left, scope: opening, ...old } = round;
    const text = JSON.stringify({ format: roundsKind.format, version: 3, rounds: [{ ...old, left, opening }] });
    expect(readDocument(roundsKind, text)?.rounds).toEqual([round]);
  });

  test.each<unknown>([
    null,
    { type: 'open', atMs: 5 },
    { type: 'open', messageId: 'l0' },
    { type: 'swap', atMs: 5 },
    { type: 'undo', atMs: '5' },
    { type: 'undo', atMs: 2 ** 53 },
    { type: 'look', slip: 'envelope', atMs: 5 },
    { type: 'mark', in: 'envelope', from: 0, to: 5, atMs: 5 },
    { type: 'mark', in: 'body', from: 0.5, to: 5, atMs: 5 },
    { type: 'answer', action: 'shout', atMs: 5 },
    { type: 'answer', action: 'block', atMs: 5 },
    { type: 'answer', action: 'block', reason: 'mood', isReported: false, atMs: 5 },
    { type: 'answer', action: 'block', reason: 'spam', atMs: 5 },
    { type: '__proto__', atMs: 5 },
  ])('no move: %o', (value) => expect(parseMove(value)).toBeNull());
});

describe('the kept rounds of a device', () => {
  test('are one of each pack and mode; the newest stands', () => {
    const { rounds } = open();
    rounds.keep(round);
    rounds.keep({ ...round, mode: 'coach' });
    rounds.keep({ ...round, seed: 8 });
    expect(rounds.all()).toHaveLength(2);
    expect(rounds.all().map(({ mode, seed }) => [mode, seed])).toEqual([
      ['coach', round.seed],
      ['shift', 8],
    ]);
  });

  test('are dropped one by one; the last takes the document with it', () => {
    const { store, rounds } = open();
    rounds.keep(round);
    rounds.keep({ ...round, packId: 'another' });
    rounds.drop(round);
    expect(rounds.all().map(({ packId }) => packId)).toEqual(['another']);
    rounds.drop({ packId: 'another', mode: 'shift' });
    expect([...store.map.keys()]).toEqual([]);
  });

  test('one that can no longer be dealt is put aside whole, named, and the others stay', () => {
    const { store, notices, rounds } = open();
    rounds.keep(round);
    rounds.keep({ ...round, packId: 'another' });
    rounds.putAside(round);
    const movedTo = `${roundsKind.key}-set-aside-1`;
    expect(notices).toEqual([{ kind: 'outdated', key: roundsKind.key, movedTo }]);
    expect(readDocument(roundsKind, store.map.get(movedTo) ?? '')).toEqual({ rounds: [round] });
    expect(rounds.all().map(({ packId }) => packId)).toEqual(['another']);
  });

  test('a document that cannot be read is put aside and named', () => {
    const { store, notices, rounds } = open({ [roundsKind.key]: '{"format":"replyworthy-rounds","version":1,"rou' });
    expect(rounds.all()).toEqual([]);
    expect(notices).toMatchObject([{ kind: 'set-aside', key: roundsKind.key }]);
    expect(store.map.size).toBe(1);
  });

  test('a browser that keeps nothing still holds them while the page lives', () => {
    const { rounds } = open({}, true);
    rounds.keep(round);
    expect(rounds.all()).toEqual([round]);
    rounds.drop(round);
    expect(rounds.all()).toEqual([]);
  });
});
