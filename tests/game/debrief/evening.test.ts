// What the evening became: boxes filled by people, places kept free, and what the pack says of it.
import { describe, expect, it } from 'vitest';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { buildReport } from '../../../src/engine/report/report.ts';
import { needStories, type NeedStory } from '../../../src/game/debrief/evening.ts';
import { faceViews } from '../../../src/game/debrief/people/faces.ts';
import type { Need } from '../../../src/pack/pack-schema.ts';
import { A_MEMO, aPersona } from '../../builders.ts';
import { begin, cardRead, file, layDeck, letter, make, memoRead, open } from '../../engine/table-top.ts';

const close = { met: 'Spring has its speakers.', open: 'One evening in spring stays dark.' };
const speakers: Need = { id: 'speakers', text: 'speakers for spring', topics: ['speakers'], boxes: 2, close };
const persona = aPersona({ needs: [speakers] });
const OFFER = { persona, facts: { topic: 'speakers', wants: 'yes' as const, fills: 'speakers' } };
const offers = ['one', 'two', 'three'].map((id) => letter(id, OFFER));
const deck = layDeck(offers, { persona, needs: { ...layDeck([]).needs, standing: persona.needs, past: [] } });

type Done = [id: string, action: 'reply' | 'decline' | 'ignore'];
const played = (from: Round, ...done: Done[]): Round =>
  done.reduce((now, [id, action], at) => make(now, ...file(id, action, at * 10 + 5), cardRead(at * 10 + 6)), from);
const calm = (change = {}): Round => begin({ ...deck, ...change }, { clock: 'off', coach: 'all' });
const storiesOf = (round: Round): NeedStory[] => needStories(round, faceViews(round, buildReport(round)));
const namesOf = ({ filledBy }: NeedStory): string[] => filledBy.map(({ messageId }) => messageId);

describe('a need', () => {
  it('is filled by those whose offers were taken up, as many as it has boxes', () => {
    const [story] = storiesOf(played(calm(), ['one', 'reply'], ['two', 'reply'], ['three', 'reply']));
    expect(story && namesOf(story)).toEqual(['one', 'two']);
    expect(story).toMatchObject({ boxes: 2, close: close.met, offeredBy: null });
  });

  it('keeps a place free, and names one who had offered and got no yes', () => {
    const [story] = storiesOf(played(calm(), ['one', 'reply'], ['two', 'ignore']));
    expect(story && namesOf(story)).toEqual(['one']);
    expect(story).toMatchObject({ close: close.open, offeredBy: { messageId: 'two' } });
  });

  it('tells nothing of an offer that was not answered: its key stays untold', () => {
    const [story] = storiesOf(make(calm(), open('one', 5)));
    expect(story).toMatchObject({ filledBy: [], offeredBy: null });
  });

  it('goes by the ticks on the note where a round has them', () => {
    const round = played(calm({ hasTicks: true }), ['one', 'reply'], ['two', 'reply']);
    const tick = { needId: 'speakers', messageId: 'two', atMs: 10, afterMemo: false };
    const [story] = storiesOf({ ...round, ticks: [tick] });
    expect(story && namesOf(story)).toEqual(['two']);
  });

  it('says nothing at the close where the pack has no words for it', () => {
    const bare = { ...speakers, close: undefined };
    const [story] = storiesOf(calm({ needs: { ...deck.needs, standing: [bare] } }));
    expect(story?.close).toBeNull();
  });
});

it('what a memo dropped is struck through at the end of the note, and what it asked for is there', () => {
  const memo = { ...A_MEMO, drops: ['speakers'], beforeCard: 0 };
  const round = make(calm({ memo }), memoRead(1));
  const [room, dropped] = storiesOf(round);
  expect(room).toMatchObject({ needId: 'room', isDropped: false });
  expect(dropped).toMatchObject({ needId: 'speakers', isDropped: true, close: null });
});
