import { describe, expect, test } from 'vitest';
import { aGuidance, aPack, packText, someMessages } from '../builders.ts';
import { cli, fixture, tempFile } from './cli-process.ts';

interface Found {
  line: number;
  column: number;
  code: string;
  message: string;
}
interface Checked {
  packs: { file: string; ok: boolean; messages: number; errors: Found[]; warnings: Found[] }[];
  library: {
    ok: boolean;
    packs: number;
    messages: number;
    errors: Found[];
    warnings: Found[];
    documents: { file: string; kind: string; ok: boolean }[];
  };
}
const checked = (...args: string[]): Checked => JSON.parse(cli(['check', '--json', ...args]).out) as Checked;

describe('files that cannot be played', () => {
  const deep = tempFile('deep.json', `${'['.repeat(10_000)}${']'.repeat(10_000)}`);
  const huge = tempFile('huge.json', `{"format":"replyworthy-pack","title":"${'x'.repeat(50_000_000)}"}`);
  const empty = tempFile('empty.json', '');
  const latin = tempFile('latin.json', Buffer.from('{"title": "caf\xe9"}', 'latin1'));

  test.each([
    [fixture('broken.json'), 'broken-json'],
    [fixture('proto-key.json'), 'forbidden-key'],
    [fixture('cue-missing.json'), 'cue-not-found'],
    [fixture('duplicate-id.json'), 'duplicate-id'],
    [fixture('wrong-guidance.json'), 'wrong-guidance'],
    [fixture('unknown-format.json'), 'unknown-format'],
    [fixture('not-there.json'), 'no-such-file'],
    ['/dev/null', 'not-a-file'],
    [empty, 'broken-json'],
    [latin, 'not-utf8'],
    [deep, 'too-deep'],
    [huge, 'too-large'],
  ])('%s is refused with a place and a sentence: %s', (file, code) => {
    const { status, out } = cli(['check', file]);
    expect(status).toBe(1);
    const line = out.split('\n').find((text) => text.startsWith(`${file}:`));
    expect(line).toMatch(new RegExp(`:\\d+:\\d+  ${code}  [A-Z].*\\.$`));
  });

  test('one bad file does not keep the others from being checked', () => {
    const { packs, library } = checked(fixture('broken.json'), fixture('sound.json'), deep);
    expect(packs.map((pack) => [pack.ok, pack.messages])).toEqual([
      [false, 0],
      [false, 12],
      [false, 0],
    ]);
    expect(packs[0]?.errors[0]).toMatchObject({
      line: expect.any(Number),
      column: expect.any(Number),
      code: 'broken-json',
    });
    expect(library).toMatchObject({ packs: 3, messages: 12 });
  });
});

describe('what is checked', () => {
  test('without paths, everything under scenarios', () => {
    const { packs, library } = checked();
    expect(packs.map((pack) => pack.file)).toContain('scenarios/packs/harbour-talks.json');
    expect(library.documents.map((document) => [document.file, document.ok])).toEqual([
      ['scenarios/guidance/professional-messages.json', true],
      ['scenarios/people.json', true],
    ]);
  });

  test('guidance and people are fine, and say so', () => {
    const { status, out, talk } = cli(['check', 'scenarios/people.json', 'scenarios/guidance']);
    expect(status).toBe(0);
    expect(out).toContain('scenarios/people.json (people): fine');
    expect(talk).toContain('article-runs.json: neither pack, guidance nor people; passed over.');
  });

  test('a file named twice is checked once', () => {
    expect(checked(fixture('sound.json'), `./${fixture('sound.json')}`).packs).toHaveLength(1);
  });

  test('two packs may not have one id', () => {
    const copy = tempFile('copy.json', packText(aPack({ id: 'sound', messages: someMessages(12) })));
    const { library } = checked(fixture('sound.json'), copy);
    expect(library.errors.map((found) => found.code)).toEqual(['duplicate-pack']);
  });

  test('a pack is read by the guidance that it names', () => {
    const house = tempFile('house.json', JSON.stringify({ ...aGuidance(), id: 'another-house' }));
    const { packs } = checked(house, fixture('wrong-guidance.json'));
    expect(packs[0]?.messages).toBe(1);
    expect(packs[0]?.errors.map((found) => found.code)).not.toContain('wrong-guidance');
  });

  test('with --strict a warning counts', () => {
    const lopsided = tempFile(
      'guidance.json',
      JSON.stringify({ ...aGuidance(), rules: [...aGuidance().rules, { ...aGuidance().rules[0], id: 'never' }] }),
    );
    expect(cli(['check', lopsided]).status).toBe(0);
    expect(cli(['check', lopsided, '--strict']).status).toBe(1);
    expect(cli(['check', lopsided]).out).toContain('unreachable-rule  Warning: The rule "never" can never speak');
  });
});

test('a pack of 500 messages is checked like any other; how fast, the bench tells', () => {
  const file = tempFile('big.json', packText(aPack({ messages: someMessages(500) })));
  expect(checked(file).packs[0]?.messages).toBe(500);
});
