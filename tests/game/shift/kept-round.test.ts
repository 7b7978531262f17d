// A reload in the middle of a shift: what was kept after each move leads back to the same desk, or is put aside by name.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenedPack } from '../../../src/game/shift/kept-round.ts';
import type { Library } from '../../../src/library/library.ts';
import { roundsKind } from '../../../src/shell/kept/round-document.ts';
import { aGuidance, aPack, aPeople } from '../../builders.ts';
import { fakeStore } from '../../shell/kept/fake-store.ts';

const pack = aPack();
const [firstMessage, ...otherMessages] = pack.messages;
const reworded = firstMessage
  ? [{ ...firstMessage, sent: { ...firstMessage.sent, reply: 'Another note of some words.' } }, ...otherMessages]
  : [];
const library: Library = { guidance: aGuidance(), people: aPeople() };
const another = aPack({ id: 'on-the-shelf' });
const opened: OpenedPack = { pack, library, shelf: [pack.id, 'on-the-shelf'] };

/** The modules of a page that has just been loaded, over the store of before. */
async function loadPage(store: ReturnType<typeof fakeStore>) {
  vi.resetModules();
  vi.stubGlobal('localStorage', store);
  const [deal, kept, rounds, notices] = await Promise.all([
    import('../../../src/game/shift/deal.ts'),
    import('../../../src/game/shift/kept-round.ts'),
    import('../../../src/shell/kept/rounds.ts'),
    import('../../../src/shell/kit/notices.ts'),
  ]);
  return { ...deal, ...kept, ...rounds, ...notices };
}

let store: ReturnType<typeof fakeStore>;

/** Two letters answered, a third one in the hand; then the page is gone. */
async function playAndGo() {
  const page = await loadPage(store);
  const play = page.startShift(pack, library, 'calm', 11);
  for (const action of ['reply', 'ignore'] as const) {
    play.open(play.view.peek().envelopes[0]?.messageId ?? '');
    play.answer(action);
    play.cardRead();
  }
  play.open(play.view.peek().envelopes[0]?.messageId ?? '');
  const round = play.round.peek();
  play.close();
  return round;
}

beforeEach(() => {
  store = fakeStore();
});

describe('after a reload', () => {
  it('the round stands where it stood, and goes on paused', async () => {
    const before = await playAndGo();
    const page = await loadPage(store);
    const found = page.findKeptRound(opened, 'calm');
    expect(found?.round).toEqual(before);
    if (!found) return;
    const play = page.takeUpRound(pack, library, found.kept);
    expect([play.overlay.peek(), play.view.peek().phase]).toEqual(['pause', 'paused']);
    play.clear();
    expect(play.round.peek()).toMatchObject({ filed: before.filed, letters: before.letters, isPaused: false });
    play.close();
  });

  it('nothing is offered for another pack or another mode, and nothing before the first move', async () => {
    await playAndGo();
    const page = await loadPage(store);
    expect(page.findKeptRound(opened, 'shift')).toBeNull();
    expect(page.findKeptRound({ ...opened, pack: another }, 'calm')).toBeNull();
    page.startShift(pack, library, 'coach', 3).close();
    expect(page.findKeptRound(opened, 'coach')).toBeNull();
    expect(page.keptRounds.all()).toHaveLength(1);
  });

  it.for<[string, OpenedPack]>([
    [
      'the guidance has another edition',
      { ...opened, library: { ...library, guidance: { ...aGuidance(), edition: '99.0.0' } } },
    ],
    ['the pack is gone', { ...opened, pack: another, shelf: ['on-the-shelf'] }],
    ['the pack has other letters', { ...opened, pack: aPack({ messages: pack.messages.slice(12) }) }],
    ['one reason of one letter was reworded', { ...opened, pack: aPack({ messages: reworded }) }],
    [
      'the pool of names has changed',
      { ...opened, library: { ...library, people: { ...aPeople(), people: aPeople().people.toReversed() } } },
    ],
    ['the pack has another edition', { ...opened, pack: { ...pack, edition: '1.0.1' } }],
  ])('where %s, it is put aside and named', async ([, other]) => {
    await playAndGo();
    const page = await loadPage(store);
    expect(page.findKeptRound(other, 'calm')).toBeNull();
    expect([...store.map.keys()].filter((key) => key.startsWith(roundsKind.key))).toEqual([
      `${roundsKind.key}-set-aside-1`,
    ]);
    expect(page.notices.peek().map(({ text }) => text)).toEqual([expect.stringContaining('-set-aside-1')]);
  });

  it('a round that was begun under other rules is put aside and named', async () => {
    await playAndGo();
    const [key, text] = [...store.map].find(([name]) => name === roundsKind.key) ?? ['', ''];
    store.map.set(key, text.replace(/"rulesVersion":\d+/, '"rulesVersion":1'));
    const page = await loadPage(store);
    expect(page.findKeptRound(opened, 'calm')).toBeNull();
    expect([...store.map.keys()].filter((name) => name.startsWith(roundsKind.key))).toEqual([
      `${roundsKind.key}-set-aside-1`,
    ]);
  });

  it('a round of another pack on the shelf waits until that one is opened', async () => {
    await playAndGo();
    const page = await loadPage(store);
    expect(page.findKeptRound({ ...opened, pack: another }, 'calm')).toBeNull();
    expect(page.findKeptRound(opened, 'calm')?.round.filed).toHaveLength(2);
  });
});
