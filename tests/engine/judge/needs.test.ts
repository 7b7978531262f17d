// Needs are live: what a memo adds or drops, and what has been met, changes what a message is worth.
import { describe, expect, it } from 'vitest';
import { judge, situationOf } from '../../../src/engine/judge/judge.ts';
import {
  afterMemo,
  isMet,
  needsAfter,
  needsOf,
  onceMet,
  relevanceOf,
  type Tick,
  tickBox,
} from '../../../src/engine/judge/needs.ts';
import type { Need } from '../../../src/pack/pack-schema.ts';
import { A_MEMO, aGuidance, aMessage, aPersona } from '../../builders.ts';

const persona = aPersona();
const atFirst = needsOf(persona);
const need = (id: string, ...topics: string[]): Need => ({ id, text: `a need of ${id}`, topics, boxes: 1 });
const relevance = (topic: string, needs = atFirst): string => relevanceOf(topic, needs, persona.topics);

describe('relevance', () => {
  it.for([
    ['speakers', 'high'],
    ['local-history', 'some'],
    ['money', 'none'],
    ['unheard-of', 'none'],
    ['constructor', 'none'],
    ['to-string', 'none'],
  ] as const)('of %s is %s', ([topic, expected]) => expect(relevance(topic)).toBe(expected));

  it('is met once the need is', () => expect(relevance('speakers', onceMet(atFirst, 'speakers'))).toBe('met'));

  it('stays high while another need names the topic', () => {
    const two = needsOf(aPersona({ needs: [need('speakers', 'speakers'), need('guests', 'speakers')] }));
    expect(relevance('speakers', onceMet(two, 'speakers'))).toBe('high');
    expect(relevance('speakers', onceMet(onceMet(two, 'speakers'), 'guests'))).toBe('met');
  });
});

describe('a memo', () => {
  it('adds a need', () => expect(relevance('venue', afterMemo(atFirst, A_MEMO))).toBe('high'));

  it('drops a need, whose topic is then met', () => {
    const after = afterMemo(atFirst, { drops: ['speakers'], needs: [] });
    expect(after).toEqual({ standing: [], past: persona.needs, ticked: {} });
    expect(relevance('speakers', after)).toBe('met');
  });

  it('that names a need again changes its words, and opens it again where it was met', () => {
    const again = { drops: [], needs: [need('speakers', 'speakers', 'venue')] };
    for (const before of [atFirst, onceMet(atFirst, 'speakers')])
      expect(afterMemo(before, again)).toEqual({ standing: again.needs, past: [], ticked: {} });
  });

  it('leaves other needs, and other topics, as they were', () => {
    const after = afterMemo(atFirst, A_MEMO);
    expect([relevance('speakers', after), relevance('local-history', after)]).toEqual(['high', 'some']);
  });

  it('that never came changes nothing', () => expect(afterMemo(atFirst, null)).toEqual(atFirst));
});

describe('a tick', () => {
  const two = needsOf(aPersona({ needs: [{ ...need('speakers', 'speakers'), boxes: 2 }] }));
  const tick = (needId: string, isAfter = false): Tick => ({ needId, messageId: 'm', atMs: 0, afterMemo: isAfter });

  it('fills one box; with the last of them the need is met', () => {
    const one = tickBox(two, 'speakers');
    expect([one.ticked, relevance('speakers', one)]).toEqual([{ speakers: 1 }, 'high']);
    const all = tickBox(one, 'speakers');
    expect(all).toEqual({ standing: [], past: two.standing, ticked: { speakers: 2 } });
    expect(all).toEqual(onceMet(two, 'speakers'));
  });

  it('of what is not needed, or no longer, fills nothing', () => {
    expect(tickBox(two, 'room')).toBe(two);
    const met = onceMet(two, 'speakers');
    expect(tickBox(met, 'speakers')).toBe(met);
  });

  it('stays through a memo that does not name its need, and is wiped by one that does', () => {
    const again = { drops: [], needs: [{ ...need('speakers', 'speakers'), boxes: 3 }] };
    expect(afterMemo(tickBox(two, 'speakers'), A_MEMO).ticked).toEqual({ speakers: 1 });
    expect(afterMemo(onceMet(two, 'speakers'), again)).toEqual({ standing: again.needs, past: [], ticked: {} });
  });

  it('tells a need that was met from one that a memo dropped half filled', () => {
    const dropped = afterMemo(tickBox(two, 'speakers'), { drops: ['speakers'], needs: [] });
    const [speakers] = two.standing;
    expect(speakers && [isMet(dropped, speakers), isMet(onceMet(two, 'speakers'), speakers)]).toEqual([false, true]);
  });

  it('counts on the side of the memo on which it was made', () => {
    const again = { ...A_MEMO, needs: [{ ...need('speakers', 'speakers'), boxes: 2 }] };
    const ticks = [tick('speakers'), tick('speakers'), tick('speakers', true)];
    expect(needsAfter(two, ticks.slice(0, 2), null).standing).toEqual([]);
    expect(needsAfter(two, ticks, again)).toEqual({ standing: again.needs, past: [], ticked: { speakers: 1 } });
  });
});

describe('the same message, as needs change', () => {
  const talk = aMessage({ facts: { topic: 'speakers', wants: 'yes', fills: 'speakers' } });
  const room = aMessage({ facts: { topic: 'venue', wants: 'yes', effort: 'template' } });
  const bestBy = (message: typeof talk, needs = atFirst): string =>
    judge(message, 'ignore', situationOf(message.facts, persona, needs), aGuidance()).best;

  it('a talk is taken up while speakers are needed, and declined once they are not', () => {
    expect(bestBy(talk)).toBe('reply');
    expect(bestBy(talk, onceMet(atFirst, 'speakers'))).toBe('decline');
    expect(bestBy(talk, afterMemo(atFirst, { drops: ['speakers'], needs: [] }))).toBe('decline');
  });

  it('a room is left until a room is needed, and left again once there is one', () => {
    const after = afterMemo(atFirst, A_MEMO);
    expect([bestBy(room), bestBy(room, after), bestBy(room, onceMet(after, 'room'))]).toEqual([
      'ignore',
      'reply',
      'ignore',
    ]);
  });

  it('a question about what is no longer needed is still answered', () => {
    const question = aMessage({ facts: { topic: 'speakers' } });
    expect(bestBy(question, onceMet(atFirst, 'speakers'))).toBe('reply');
  });
});
