import { describe, expect, test } from 'vitest';
import { aGuidance, aMessage, aPack, packText } from '../builders.ts';
import { cli, fixture, tempFile } from './cli-process.ts';

const line = (messageId: string, action: string): string => `${JSON.stringify({ messageId, action })}\n`;
const graded = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((text): unknown => JSON.parse(text));

describe('grade', () => {
  test('gives a verdict for each line', () => {
    const { status, out, talk } = cli(
      ['grade', '--pack', fixture('sound.json')],
      line('message-1', 'reply') + line('message-5', 'reply'),
    );
    expect([status, talk]).toEqual([0, '']);
    expect(graded(out)).toEqual([
      {
        messageId: 'message-1',
        action: 'reply',
        tier: 'best',
        credit: 100,
        best: 'reply',
        because: ['reply-to-thoughtful', 'engage-relevant-thoughtful'],
        text: 'A plain reason of some words for this choice.',
      },
      expect.objectContaining({ messageId: 'message-5', tier: 'harmful', credit: -50, best: 'block' }),
    ]);
  });

  test('tells bad lines by number and grades the others', () => {
    const input = `not json\n${line('message-1', 'reply')}\n[]\n${line('nobody', 'reply')}${line('message-1', 'sing')}{"__proto__":{}}\n${line('message-2', 'decline')}`;
    const { status, out, talk } = cli(['grade', '--pack', fixture('sound.json')], input);
    expect(status).toBe(1);
    expect(graded(out)).toHaveLength(2);
    expect(
      talk
        .trim()
        .split('\n')
        .map((text) => text.split('  ').slice(0, 2)),
    ).toEqual([
      ['stdin:1:1', 'broken-json'],
      ['stdin:4:1', 'bad-answer'],
      ['stdin:5:14', 'unknown-message'],
      ['stdin:6:35', 'unknown-action'],
      ['stdin:7:2', 'forbidden-key'],
    ]);
  });

  test('nothing to grade is fine', () => {
    expect(cli(['grade', '--pack', fixture('sound.json')])).toEqual({ status: 0, out: '', talk: '' });
  });

  test('names nobody, and speaks in the template where the message has no words for an action', () => {
    const named = aMessage({ words: { why: { reply: '{first} {last} asks one thing. Then {first} waits.' } } });
    const file = tempFile('named.json', packText(aPack({ messages: [named] })));
    const { out } = cli(['grade', '--pack', file], line('a-message', 'reply') + line('a-message', 'ignore'));
    const texts = graded(out).map((verdict) => (verdict as { text: string }).text);
    const rule = aGuidance().rules.find(({ id }) => id === 'stranger-question');
    expect(texts).toEqual(['The sender asks one thing. Then the sender waits.', rule?.explain.ignore]);
  });

  test('a pack that cannot be read is a finding', () => {
    const { status, talk } = cli(['grade', '--pack', fixture('broken.json')], line('a-message', 'reply'));
    expect(status).toBe(1);
    expect(talk).toMatch(/broken\.json:\d+:\d+ {2}broken-json {2}/);
  });
});
