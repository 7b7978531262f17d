// What a pack file may not be: each fault is named, with the line and column where the author has to look.
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_FILE_BYTES, MAX_STRING_CHARACTERS } from '../../src/pack/json-text.ts';
import { MAX_MESSAGES } from '../../src/pack/pack-schema.ts';
import { parseGuidance, parsePack, parsePeople } from '../../src/pack/parse.ts';
import { formatProblem, type Problem } from '../../src/pack/problem.ts';
import { aGuidance, aMessage, aPack, aPeople, packText } from '../builders.ts';

const slip = { kind: 'profile' as const, text: 'Keeps a small boatyard.' };
const good = packText(
  aPack({
    messages: [
      aMessage({ id: 'one', slips: [slip] }),
      aMessage({
        id: 'two',
        follows: {
          message: 'one',
          opening: { reply: 'So glad!', decline: 'A pity.', ignore: 'Hello?', block: 'Well.' },
        },
      }),
      aMessage({ id: 'three', returns: { sender: 'one', after: 'one' } }),
    ],
  }),
);

function problemsOf(text: string): Problem[] {
  const parsed = parsePack(text, 'bad.json', aGuidance());
  return parsed.ok ? [] : parsed.problems;
}

/** Replaces the nth (from 0) occurrence of a piece of the good pack, which must be there. */
function bend(piece: string, by: string, nth = 0): string {
  const parts = good.split(piece);
  if (parts.length < nth + 2) throw new Error(`the pack does not hold ${piece} ${nth + 1} times`);
  return parts.slice(0, nth + 1).join(piece) + by + parts.slice(nth + 1).join(piece);
}

/** Line and column of a mark in a text. */
function placeOf(text: string, mark: string, nth = 0): string {
  const before = text
    .split(mark)
    .slice(0, nth + 1)
    .join(mark);
  if (before === text) throw new Error(`the text does not hold ${mark}`);
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}

const at = (problem: Problem | undefined): string => `${problem?.line}:${problem?.column}`;

it('a good pack has none of these faults', () => expect(problemsOf(good)).toEqual([]));

describe('text that is no JSON, or more than it should be', () => {
  const brackets = '['.repeat(10_000);
  it.for<[string, string, string, string]>([
    ['empty text', '', 'broken-json', '1:1'],
    ['blank text', ' \n ', 'broken-json', '2:2'],
    ['a byte order mark', `\uFEFF${good}`, 'broken-json', '1:1'],
    ['half a pack', good.slice(0, 200), 'broken-json', ''],
    ['a second document behind the first', '{}\n{}', 'broken-json', '2:1'],
    ['a trailing comma in a list', '[\n  1,\n  2,\n]', 'broken-json', '4:1'],
    ['a trailing comma in an object', '{\n  "a": 1,\n}', 'broken-json', '3:1'],
    ['a missing comma', '[\n  1\n  2\n]', 'broken-json', '3:3'],
    ['a line comment', '{\n  // hello\n  "a": 1\n}', 'broken-json', '2:3'],
    ['a block comment', '{ "a": /* why */ 1 }', 'broken-json', '1:8'],
    ['single quotes', "{ 'a': 1 }", 'broken-json', '1:3'],
    ['a name without quotes', '{ a: 1 }', 'broken-json', '1:3'],
    ['a raw line break in a text', '["a\nb"]', 'broken-json', '1:2'],
    ['a control character in a text', '["a\u0001b"]', 'broken-json', '1:2'],
    ['an unknown escape', '["\\x"]', 'broken-json', '1:2'],
    ['a number with a leading nought', '[01]', 'broken-json', '1:3'],
    ['NaN', '[NaN]', 'broken-json', '1:2'],
    ['a no-break space between tokens', '[\u00a01]', 'broken-json', '1:2'],
    ['ten thousand lists in one another', brackets, 'too-deep', `1:${MAX_DEPTH + 1}`],
    ['ten thousand objects in one another', '{"a":'.repeat(10_000), 'too-deep', `1:${MAX_DEPTH * 5 + 1}`],
    ['depth behind the wrong brackets', '[},'.repeat(100_000), 'too-deep', `1:${MAX_DEPTH * 3 + 1}`],
    ['depth behind too many closed brackets', `[${'}'.repeat(40)},${brackets}`, 'too-deep', `1:${42 + MAX_DEPTH}`],
    ['depth behind a text that is not closed', `["\n${brackets}`, 'too-deep', `2:${MAX_DEPTH}`],
    ['depth behind a comment with a quote', `[/*"*/${brackets}`, 'too-deep', `1:${6 + MAX_DEPTH}`],
    ['depth behind a line comment with a quote', `[//"\n${brackets}`, 'too-deep', `2:${MAX_DEPTH}`],
    ['fifty million characters', ' '.repeat(50_000_000), 'too-large', '1:1'],
    ['one byte too many', ' '.repeat(MAX_FILE_BYTES + 1), 'too-large', '1:1'],
    ['too many bytes in few characters', `["${'日'.repeat(MAX_FILE_BYTES / 3)}"]`, 'too-large', '1:1'],
    ['a text that is too long', `["${'a'.repeat(MAX_STRING_CHARACTERS + 1)}"]`, 'long-text', '1:2'],
    ['half a character, escaped', '{\n  "a": "b\\ud800c"\n}', 'lone-surrogate', '2:8'],
    ['half a character, raw', '["\udc00"]', 'lone-surrogate', '1:2'],
    ['half a character in a key', '{ "\ud800": 1 }', 'lone-surrogate', '1:3'],
  ])('%s', ([, text, code, place]) => {
    const [problem] = problemsOf(text);
    expect(problem?.code).toBe(code);
    if (place !== '') expect(at(problem)).toBe(place);
    expect(problem?.message.length).toBeGreaterThan(20);
  });

  it('a whole character of two parts is a character', () =>
    expect(problemsOf(bend('A pack', 'A pack 🛶'))).toEqual([]));
  it('brackets inside a text do not nest', () => expect(problemsOf(bend('A pack', '[[[['.repeat(40)))).toEqual([]));
  it('lists side by side do not nest', () =>
    expect(problemsOf(`[${'[],{},'.repeat(200)}[]]`)[0]?.code).not.toBe('too-deep'));
});

describe('keys', () => {
  it.for(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('%s is forbidden at any depth', (key) => {
    for (const text of [
      `{ "${key}": 1 }`,
      `{ "a": [ { "${key}": {} } ] }`,
      bend('"topics": {', `"topics": { "${key}": "some",`),
      bend('"sender": {', `"sender": { "${key}": {},`),
    ]) {
      const [problem] = problemsOf(text);
      expect(problem?.code).toBe('forbidden-key');
      expect(at(problem)).toBe(placeOf(text, `"${key}"`));
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('may not stand twice in one object', () => {
    const text = bend('"title"', '"id": "again",\n  "title"');
    expect(problemsOf(text)).toMatchObject([{ code: 'duplicate-key' }]);
    expect(at(problemsOf(text)[0])).toBe(placeOf(text, '"id": "again"'));
  });

  it('may not be unknown, and the first unknown one is shown', () => {
    const text = bend('"tone": "neutral"', '"tone": "neutral",\n      "colour": "red"', 1);
    expect(problemsOf(text)).toMatchObject([{ code: 'unrecognized-keys' }]);
    expect(at(problemsOf(text)[0])).toBe(placeOf(text, '"red"'));
  });

  it.for<[string, string, string]>([
    ['a slip of the hand', '"tone": "neutral",\n      "tonne": "warm"', 'Did you mean "tone"?'],
    ['another case', '"tone": "neutral",\n      "Genre": "survey"', 'Did you mean "genre"?'],
    ['a fact with two letters changed about', '"tone": "neutral",\n      "edno": true', 'The keys here are'],
  ])('%s is answered with the key that was meant', ([, by, hint]) => {
    expect(problemsOf(bend('"tone": "neutral"', by, 1))[0]?.message).toContain(hint);
  });

  it('where nothing is near, the keys that may stand there are told', () => {
    const [problem] = problemsOf(bend('"title"', '"colour": "red",\n  "title"'));
    expect(problem?.message).toContain('The keys here are format, version, id, title, edition, guidance');
  });

  it('are found in bulk without a wait: two hundred thousand repeated ones', () => {
    expect(problemsOf(`{${'"a":1,\n'.repeat(200_000)}"a":1}`)).toHaveLength(200_000);
  });

  it('are told five hundred at a time where the schema refuses them', () => {
    const text = bend(
      '"topics": {',
      `"topics": {${Array.from({ length: 3000 }, (_, index) => `"N ${index}": "some",\n`).join('')}`,
    );
    expect(problemsOf(text)).toHaveLength(500);
  });
});

describe('a pack that does not fit', () => {
  const q = '"quote": "puzzles me"';
  it.for<[string, string, string, string, number?]>([
    ['another format', bend('replyworthy-pack', 'replyworthy-people'), 'wrong-format', '"replyworthy-people"'],
    [
      'a format that is no text',
      bend('"replyworthy-pack"', '{ "toString": 1, "valueOf": 1 }'),
      'wrong-format',
      '{ "toString"',
    ],
    ['a newer version', bend('"version": 2', '"version": 3'), 'newer-version', '3,'],
    ['a version without end', bend('"version": 2', '"version": 1e999'), 'newer-version', '1e999'],
    ['a version as text', bend('"version": 2', '"version": "2"'), 'invalid-value', '"2"'],
    ['version nought', bend('"version": 2', '"version": 0'), 'invalid-value', '0,'],
    [
      'other guidance',
      bend('"id": "professional-messages"', '"id": "house-rules"'),
      'wrong-guidance',
      '{\n    "id": "house-rules"',
    ],
    [
      'guidance of another major edition',
      bend(`"edition": "${aGuidance().edition}"`, '"edition": "3.0.0"'),
      'wrong-guidance',
      '{\n    "id": "professional-messages"',
    ],
    ['an id used twice', bend('"id": "two"', '"id": "one"'), 'duplicate-id', '"one",\n      "sender"', 1],
    ['an id with capitals', bend('"id": "two"', '"id": "Two"'), 'invalid-format', '"Two"'],
    ['a number as text', bend('"difficulty": 2', '"difficulty": "2"'), 'invalid-type', '"2"'],
    ['half a day', bend('"sentDaysAgo": 1', '"sentDaysAgo": 0.5'), 'invalid-type', '0.5'],
    ['a truth as text', bend('"open": true', '"open": "true"'), 'invalid-type', '"true"'],
    ['a topic that nobody named', bend('"topic": "local-history"', '"topic": "cooking"'), 'unknown-topic', '"cooking"'],
    ['a memo that drops what is not needed', bend('"drops": []', '"drops": ["sleep"]'), 'unknown-need', '"sleep"'],
    [
      'two needs of one id',
      bend('"needs": [', '"needs": [{ "id": "speakers", "text": "one more", "topics": ["venue"] },'),
      'duplicate-id',
      '"speakers",\n        "text": "speakers for spring"',
    ],
    [
      'an offer that fills a need of nobody',
      bend('"wants": "answer"', '"wants": "yes", "fills": "sleep"'),
      'unknown-need',
      '"sleep"',
    ],
    [
      'a question that fills a need',
      bend('"wants": "answer"', '"wants": "answer", "fills": "speakers"'),
      'custom',
      '"speakers",\n        "ask"',
    ],
    ['a size where nothing is wanted', bend('"wants": "answer"', '"wants": "nothing"'), 'custom', '"small"'],
    [
      'a last day where a sender persists',
      bend('"manner": "civil"', '"manner": "persistent", "openUntil": 9'),
      'custom',
      '9,\n        "tie"',
    ],
    [
      'words for a rule that is not there',
      bend('"stranger-question": {', '"no-such-rule": {'),
      'unknown-rule',
      '{\n          "why"',
    ],
    ['a slip that decides and is not there', bend('"why": {', '"slip": "link", "why": {'), 'unknown-slip', '"link"'],
    [
      'a second best action by the pack’s own word',
      bend('"why": {', '"override": { "decline": { "tier": "best", "reason": "house reasons" } }, "why": {'),
      'one-best',
      '{ "decline"',
    ],
    [
      'no best action by the pack’s own word',
      bend('"why": {', '"override": { "reply": { "tier": "fine", "reason": "house reasons" } }, "why": {'),
      'one-best',
      '{ "reply"',
    ],
    [
      'a contested action that would be a second best',
      bend('"why": {', '"contested": { "decline": { "tier": "best", "reason": "two readers" } }, "why": {'),
      'contested-best',
      '"best", "reason"',
    ],
    ['a cue that does not stand there', bend(q, '"quote": "puzzled me"'), 'cue-not-found', '"puzzled me"'],
    ['a cue in other capitals', bend(q, '"quote": "Puzzles me"'), 'cue-not-found', '"Puzzles me"'],
    [
      'a cue over a placeholder',
      bend(q, '"quote": "stand for? {first}"'),
      'cue-over-placeholder',
      '"stand for? {first}"',
    ],
    ['a cue on a slip that is not there', bend('"in": "body"', '"in": "link"'), 'cue-without-slip', '"link"'],
    [
      'a cue for a guideline that is not there',
      bend('"guideline": "reply-to-thoughtful"', '"guideline": "be-nice"'),
      'unknown-guideline',
      '"be-nice"',
    ],
    [
      'a follow-up of nothing',
      bend('"message": "one"', '"message": "none"'),
      'unknown-message',
      '"none",\n        "opening"',
    ],
    [
      'a follow-up of itself',
      bend('"message": "one"', '"message": "two"'),
      'unknown-message',
      '"two",\n        "opening"',
    ],
    ['a return after nothing', bend('"after": "one"', '"after": "none"'), 'unknown-message', '"none"\n      }'],
    ['a return after itself', bend('"after": "one"', '"after": "three"'), 'unknown-message', '"three"\n      }'],
    [
      'an opening with nothing',
      bend('"opening": [\n    "one"', '"opening": [\n    "zero"'),
      'unknown-message',
      '"zero"',
    ],
    ['an opening of one', bend('"opening": [\n    "one",', '"opening": ['), 'too-small', '[\n    "two"'],
    ['a body too short', bend(aMessage().body, 'H', 1), 'too-small', '"H"'],
    ['a missing field, at its object', bend('"title": "A pack",', ''), 'invalid-type', '{\n  "format"'],
    ['a list in place of a pack', '\n[]', 'invalid-type', '[]'],
    ['nothing in place of a pack', '\n null', 'invalid-type', 'null'],
  ])('%s', ([, text, code, mark, nth = 0]) => {
    const problems = problemsOf(text);
    const problem = problems.find((other) => other.code === code);
    expect(problem, problems.map(formatProblem).join('\n') || 'no problem').toBeDefined();
    expect(at(problem)).toBe(placeOf(text, mark, nth));
  });

  it('holds more messages than a pack may', () => {
    const messages = Array.from({ length: MAX_MESSAGES + 1 }, (_, index) => aMessage({ id: `m-${index}` }));
    const text = packText(aPack({ messages }));
    expect(problemsOf(text)).toMatchObject([{ code: 'too-big' }]);
    expect(at(problemsOf(text)[0])).toBe(placeOf(text, '[\n    {\n      "id": "m-0"'));
    expect(problemsOf(packText(aPack({ messages: messages.slice(1) })))).toEqual([]);
  });

  it('is told all its faults at once, in one line each', () => {
    const text = bend('"topic": "local-history"', '"topic": "cooking"').replace(
      '"guideline": "reply-to-thoughtful"',
      '"guideline": "be-nice"',
    );
    expect(problemsOf(text).map(formatProblem)).toEqual([
      expect.stringMatching(
        /^bad\.json:\d+:\d+ {2}unknown-topic {2}Neither a need nor the persona's topics name "cooking"\./,
      ),
      expect.stringMatching(/^bad\.json:\d+:\d+ {2}unknown-guideline {2}There is no guideline "be-nice"\./),
    ]);
  });

  it('is told its place with any line ends', () => {
    const windows = bend('"topic": "local-history"', '"topic": "cooking"').replaceAll('\n', '\r\n');
    expect(at(problemsOf(windows)[0])).toBe(placeOf(windows, '"cooking"'));
  });
});

describe('guidance that contradicts itself', () => {
  type Loose = {
    guidelines: { id: string }[];
    rules: { id: string; when: object[]; tiers: Record<string, string>; because: Record<string, string[]> }[];
    adjustments: { rules: string[]; because: string[] }[];
    tensions: { id: string; guidelines: string[] }[];
  };
  function codesOf(change: (loose: Loose) => void): string[] {
    const loose = structuredClone(aGuidance()) as unknown as Loose;
    change(loose);
    const parsed = parseGuidance(JSON.stringify(loose, null, 2), 'bad.json');
    return parsed.ok ? [] : parsed.problems.map((problem) => problem.code);
  }
  it.for<[string, (loose: Loose) => void, string[]]>([
    ['nothing', () => undefined, []],
    ['two guidelines of one id', (loose) => loose.guidelines.push({ ...loose.guidelines[0]! }), ['duplicate-id']],
    ['two rules of one id', (loose) => loose.rules.push({ ...loose.rules[0]! }), ['duplicate-id']],
    ['two tensions of one id', (loose) => loose.tensions.push({ ...loose.tensions[0]! }), ['duplicate-id']],
    ['a rule with two best actions', (loose) => (loose.rules[0]!.tiers['ignore'] = 'best'), ['one-best']],
    ['a rule without a best action', (loose) => (loose.rules[0]!.tiers['block'] = 'fine'), ['one-best']],
    [
      'a table that leaves messages without a verdict',
      (loose) => (loose.rules.at(-1)!.when = [{ overloaded: true }]),
      ['open-rule-table'],
    ],
    ['a rule that cites nothing', (loose) => (loose.rules[0]!.because['reply'] = []), ['too-small']],
    [
      'a rule that cites what is not there',
      (loose) => (loose.rules[0]!.because['reply'] = ['be-nice']),
      ['unknown-guideline'],
    ],
    [
      'an adjustment of a rule that is not there',
      (loose) => (loose.adjustments[0]!.rules = ['nobody']),
      ['unknown-rule'],
    ],
    [
      'an adjustment by what is not there',
      (loose) => (loose.adjustments[0]!.because = ['be-nice']),
      ['unknown-guideline'],
    ],
    ['a tension of what is not there', (loose) => (loose.tensions[0]!.guidelines = ['be-nice']), ['unknown-guideline']],
  ])('%s', ([, change, codes]) => expect(codesOf(change)).toEqual(codes));
});

it('a pool of too few people is refused', () => {
  const parsed = parsePeople(JSON.stringify({ ...aPeople(), people: aPeople().people.slice(0, 23) }), 'bad.json');
  expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ code: 'too-small', file: 'bad.json' }]);
});
