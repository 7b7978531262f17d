// The contrast pair: two letters of nearly the same words. What was picked is explained, then what decides.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../src/engine/report/report.ts';
import type { Round } from '../../../../src/engine/play/round-state.ts';
import { differingRuns } from '../../../../src/game/debrief/pair/diff.ts';
import { type PairView, pairView } from '../../../../src/game/debrief/pair/pair.ts';
import { pairTexts } from '../../../../src/game/debrief/pair/text-en.ts';
import { toldOf } from '../../../../src/game/debrief/pair/told.ts';
import { parsePack } from '../../../../src/pack/parse.ts';
import type { Message } from '../../../../src/pack/pack-schema.ts';
import { aGuidance, type MessageChange } from '../../../builders.ts';
import { beginWith, file, layDeck, letter, make, open, begin } from '../../../engine/table-top.ts';

/** A calm round with this pair, in which both letters were answered. */
function answered(one: Message, two: Message, persona = layDeck([]).persona): Round {
  const round = begin(layDeck([one, two], { pair: [one.id, two.id], persona }), { clock: 'off', coach: 'all' });
  const read = (atMs: number) => ({ type: 'cardRead' as const, atMs });
  return make(round, ...file(one.id, 'reply', 10), read(11), ...file(two.id, 'reply', 20), read(21));
}

const viewOf = (round: Round): PairView | null => pairView(round, buildReport(round));

function pairOf(one: MessageChange, two: MessageChange): PairView {
  const view = viewOf(answered(letter('one', one), letter('two', two)));
  if (!view) throw new Error('nothing tells the two apart');
  return view;
}

const rightOf = (view: PairView): string[] =>
  view.choices.filter(({ isRight }) => isRight).map(({ difference }) => difference);

function told(view: PairView, difference: string): string {
  const choice = view.choices.find((other) => other.difference === difference);
  if (!choice) throw new Error(`${difference} is not offered`);
  return toldOf(view, choice);
}

const bySize = () => pairOf({ facts: { ask: 'small' } }, { facts: { ask: 'large' } });

describe('what decides', () => {
  it.for<[string, MessageChange, MessageChange]>([
    ['ask', { facts: { ask: 'small' } }, { facts: { ask: 'large' } }],
    ['addressee', {}, { facts: { misdirected: true } }],
    ['manner', {}, { facts: { manner: 'abusive' } }],
    ['fit', { facts: { topic: 'speakers', wants: 'yes' } }, { facts: { topic: 'money', wants: 'yes' } }],
    [
      'link',
      { slips: [{ kind: 'link', text: 'Leads to the file.' }] },
      { facts: { manner: 'deceptive' }, slips: [{ kind: 'link', text: 'Leads to a form.' }] },
    ],
  ])('is %s, which is one of the four', ([difference, one, two]) => {
    const view = pairOf(one, two);
    expect(rightOf(view)).toContain(difference);
    expect(new Set(view.choices.map((choice) => choice.difference)).size).toBe(4);
    expect(view.sides[0].best).not.toBe(view.sides[1].best);
  });

  it('is a fact that turns the answer, not one that merely differs', () => {
    const view = pairOf({ facts: { ask: 'small', tie: 'field' } }, { facts: { ask: 'large', tie: 'none' } });
    expect(rightOf(view)).toEqual(['ask']);
  });
});

describe('what is told of a pick', () => {
  it('that is right: what is true of each in that respect', () => {
    expect(told(bySize(), 'ask')).toBe('Yes. The first would take a few minutes; the second would take days.');
  });

  it('in which they do not differ: that, and then what decides', () => {
    expect(told(bySize(), 'effort')).toBe(
      'No difference there: each was written for you. What decides is the size of the ask. The first would take a few minutes; the second would take days.',
    );
  });

  it('in which they differ without effect: how, and that it does not change the answer', () => {
    const view = pairOf({ facts: { ask: 'small', tie: 'field' } }, { facts: { ask: 'large', tie: 'none' } });
    expect(told(view, 'who')).toMatch(
      /^The first comes from somebody in your field; the second comes from somebody with no tie to you\. That alone does not change the answer\. What decides is the size of the ask\. /,
    );
  });

  it('never answers another question than the one that was picked', () => {
    const view = bySize();
    for (const { difference, sayings, isRight } of view.choices) {
      const sentence = told(view, difference).replace(/^Yes\. /, '');
      const [first] = sayings.map((saying) => pairTexts[`pair.said.${saying}`]);
      expect(sentence.startsWith(`The first ${first}`) || (!isRight && sentence.includes(`each ${first}.`))).toBe(true);
    }
  });

  it('reads as sentences, whatever is put together', () => {
    for (const [key, text] of Object.entries(pairTexts)) {
      if (!key.startsWith('pair.said.')) continue;
      expect(text, key).toMatch(
        /^(?:is|was|comes|asks|offers|wants|would|leads|touches|has|went|keeps|speaks) [^.;]+$/,
      );
    }
  });
});

describe('no pair is shown', () => {
  const twins = [letter('one', { facts: { ask: 'small' } }), letter('two', { facts: { ask: 'large' } })] as const;
  const fillers = Array.from({ length: 6 }, (_, at) => letter(`l${at}`));
  const shift = () => beginWith([...twins, ...fillers], {}, { pair: ['one', 'two'], gaps: [10, 1, 1, 1, 1, 1, 1, 1] });

  it('where one of the two was never opened', () => {
    const round = make(begin(layDeck(twins, { pair: ['one', 'two'] }), { clock: 'off' }), ...file('one', 'reply', 10));
    expect(viewOf(round)).toBeNull();
  });

  it.for([
    ['unopened', []],
    ['opened', [open('two', 1100), { type: 'putBack' as const, atMs: 1101 }]],
  ] as const)('where one slid off %s: what it deserves is told when it comes back', ([, looks]) => {
    const round = make(make(shift(), ...file('one', 'reply', 5)), ...looks, open('l5', 30_000));
    expect(buildReport(round).missed).toContain('two');
    expect(viewOf(round)).toBeNull();
  });
});

describe('the pairs of the harbour pack', () => {
  const text = readFileSync(new URL('../../../../scenarios/packs/harbour-talks.json', import.meta.url), 'utf8');
  const parsed = parsePack(text, 'harbour-talks.json', aGuidance());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { messages, persona } = parsed.pack;
  const pairIds = [...new Set(messages.flatMap(({ pair }) => pair ?? []))];

  it.for(pairIds)('%s asks with four answers, one of them right, and the right ones tell the sides apart', (id) => {
    const [one, two] = messages.filter(({ pair }) => pair === id);
    const view = one && two ? viewOf(answered(one, two, persona)) : null;
    if (!view) throw new Error(`${id} tells nothing apart`);
    expect(new Set(view.choices.map(({ difference }) => difference)).size).toBe(4);
    expect(rightOf(view).length).toBeGreaterThan(0);
    for (const { isRight, sayings } of view.choices) if (isRight) expect(sayings[0]).not.toBe(sayings[1]);
    for (const choice of view.choices) expect(toldOf(view, choice)).not.toMatch(/\{|pair\./);
  });
});

describe('differingRuns', () => {
  it('marks what one text has and the other has not', () => {
    const [one, two] = differingRuns('Hello. Who kept the 1911 book?', 'Hello. Could you read all pages?');
    expect(one).toEqual([
      { text: 'Hello. ', isDifferent: false },
      { text: 'Who kept the 1911 book?', isDifferent: true },
    ]);
    expect(two.map((run) => run.isDifferent)).toEqual([false, true]);
  });

  it('keeps every character', () => {
    const texts = ['a b\n\nc d, e', 'a x c\n\nd e. f'] as const;
    const runs = differingRuns(...texts);
    expect(runs.map((side) => side.map((run) => run.text).join(''))).toEqual([...texts]);
  });

  it('finds nothing in equal texts', () => {
    expect(differingRuns('one two', 'one two')[0]).toEqual([{ text: 'one two', isDifferent: false }]);
  });
});
