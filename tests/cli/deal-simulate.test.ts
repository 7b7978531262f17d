import { describe, expect, test } from 'vitest';
import { cli, fixture, tempFile } from './cli-process.ts';

const pack = ['--pack', fixture('sound.json')];

describe('deal', () => {
  test('shows the deck of a seed, the same each time', () => {
    const { status, out, talk } = cli(['deal', ...pack, '--seed', '7', '--json']);
    expect([status, talk]).toEqual([0, '']);
    const deck = JSON.parse(out) as {
      cards: { messageId: string; arrivesAtMs: number; sender: { first: string } }[];
      bellMs: number;
    };
    expect(deck).toMatchObject({ packId: 'sound', seed: 7, wpm: 180, pair: null, echoes: [] });
    expect(deck.cards).toHaveLength(12);
    expect(deck.cards[0]?.arrivesAtMs).toBe(0);
    expect(deck.cards.map((card) => card.arrivesAtMs).toSorted((a, b) => a - b)).toEqual(
      deck.cards.map((card) => card.arrivesAtMs),
    );
    expect(deck.bellMs).toBeGreaterThan(deck.cards.at(-1)?.arrivesAtMs ?? 0);
    expect(cli(['deal', ...pack, '--seed', '7', '--json']).out).toBe(out);
    expect(cli(['deal', ...pack, '--seed', '8', '--json']).out).not.toBe(out);
  });

  test('is readable without --json', () => {
    expect(cli(['deal', ...pack, '--seed', '7']).out).toMatch(
      /^sound, seed 7, at 180 words a minute\n {3}0 s {2}message-/,
    );
  });

  test.each([['x'], ['1.5'], [''], ['99999999999999999999']])('a seed of "%s" is wrong usage', (seed) => {
    expect(cli(['deal', ...pack, '--seed', seed])).toMatchObject({ status: 2, out: '' });
  });
});

describe('simulate', () => {
  const simulate = (...args: string[]) => cli(['simulate', ...pack, '--rounds', '3', '--seed', '5', '--json', ...args]);

  test('reports what a built-in strategy earns, and that it reads the key', () => {
    const { status, out } = simulate('--strategy', 'expert');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      strategy: 'expert',
      readsKey: true,
      pack: 'sound',
      rounds: 3,
      seed: 5,
      judgement: { mean: 100, sd: 0 },
      withheld: 0,
      credit: { mean: 100 },
      bands: { 'finding-your-feet': 0, developing: 0, proficient: 0, expert: 3, none: 0 },
    });
  });

  test('runs a file, which sees the public side and seeded dice', () => {
    const source = `export default ({ face, body, slips, mutual, note, overloaded, sentDaysAgo, persona, memo, ...rest }, { random }) => {
      if (Object.keys(rest).length > 0) throw new Error('sees ' + Object.keys(rest));
      if (typeof face.role !== 'string' || typeof body !== 'string' || !Array.isArray(slips) || mutual !== 0 || note !== null) throw new Error('sees too little');
      if (overloaded !== false || persona.name !== 'Robin') throw new Error('sees too little');
      console.log('talk');
      return ['reply', 'decline', 'ignore', 'block'][Math.floor(random() * 4)];
    };`;
    const file = tempFile('dice.mjs', source);
    const first = simulate('--strategy', file);
    expect(first.status).toBe(0);
    expect(first.talk).toContain('talk');
    expect(JSON.parse(first.out)).toMatchObject({ strategy: file, readsKey: false });
    expect(simulate('--strategy', file).out).toBe(first.out);
  });

  test.each([
    ['throws.mjs', "export default () => { throw new Error('no idea'); };", 'stopped on the message that begins'],
    ['nonsense.mjs', "export default () => 'sing';", 'answered "sing"'],
    ['nothing.mjs', 'export default () => {};', 'answered nothing'],
    ['promise.mjs', "export default async () => 'reply';", 'answered a promise'],
    ['no-default.mjs', 'export const decide = () => 1;', 'has no function as its default export'],
    ['syntax.mjs', 'export default (', 'cannot be loaded: SyntaxError'],
  ])('%s is told in a sentence', (name, source, sentence) => {
    const { status, out, talk } = simulate('--strategy', tempFile(name, source));
    expect([status, out]).toEqual([1, '']);
    expect(talk.trim().split('\n')).toHaveLength(1);
    expect(talk).toContain(sentence);
  });

  test('a file that is not there is a finding; an unknown name or odd numbers are wrong usage', () => {
    expect(simulate('--strategy', 'not-there.mjs')).toMatchObject({ status: 1, out: '' });
    expect(simulate('--strategy', 'wizard')).toMatchObject({ status: 2, out: '' });
    expect(cli(['simulate', ...pack, '--strategy', 'expert', '--rounds', '0'])).toMatchObject({ status: 2 });
    expect(cli(['simulate', ...pack])).toMatchObject({ status: 2 });
  });
});
