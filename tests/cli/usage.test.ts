import { expect, test } from 'vitest';
import { tooOld } from '../../src/cli/node-version.ts';
import { cli } from './cli-process.ts';

test.each([
  [[]],
  [['sing']],
  [['check', '--loud']],
  [['grade']],
  [['deal', '--pack']],
  [['simulate', 'extra', '--strategy', 'expert']],
])('%j is answered with the usage, on stderr, exit 2', (args) => {
  const { status, out, talk } = cli(args);
  expect([status, out]).toEqual([2, '']);
  expect(talk).toContain('usage: npm run -s cli -- <command>');
});

test('help is a result', () => {
  const { status, out, talk } = cli(['help']);
  expect([status, talk]).toEqual([0, '']);
  expect(out).toMatch(/check.*grade.*deal.*simulate/s);
});

test('an old Node is told so in one sentence', () => {
  expect(tooOld('22.18.0')).toMatch(/^The command line needs Node 24 or newer and this is Node 22\.18\.0/);
  expect(tooOld('24.0.0')).toBeNull();
  expect(tooOld('26.1.0')).toBeNull();
});
