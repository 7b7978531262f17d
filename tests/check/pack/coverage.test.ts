import { expect, test } from 'vitest';
import { checkCoverage } from '../../../src/check/pack/keys/coverage.ts';
import { aMessage } from '../../builders.ts';
import { findings } from '../codes.ts';

const missing = (messages: Parameters<typeof findings>[1]): string[] =>
  findings(checkCoverage, messages).map((finding) => /"(.*?)"/.exec(finding.message)?.[1] ?? '');

test('a guideline behind one message only is missing', () => {
  expect(missing([aMessage()])).toContain('engage-relevant-thoughtful');
  expect(findings(checkCoverage, [aMessage()]).every((finding) => finding.level === 'error')).toBe(true);
});

test('behind two it is taught, by the rule or by a cue', () => {
  const cue = { in: 'body', quote: 'puzzles me', guideline: 'ok-ignore-overloaded' } as const;
  const taught = missing([
    aMessage(),
    aMessage({ id: 'b', words: { cues: [cue] } }),
    aMessage({ id: 'c', words: { cues: [cue] } }),
  ]);
  expect(taught).not.toContain('engage-relevant-thoughtful');
  expect(taught).not.toContain('ok-ignore-overloaded');
});

test('an adjustment that lifts another action counts', () => {
  const two = ['a', 'b'].map((id) => aMessage({ id, facts: { overloaded: true } }));
  expect(missing(two)).not.toContain('ok-ignore-overloaded');
});

test('guidelines that no single message can teach are not asked for', () => {
  expect(missing([aMessage()])).not.toContain('use-filters-to-triage');
});
