// What a feedback card quotes and says, on the shipped pack.
import { describe, expect, it } from 'vitest';
import { dealDeck } from '../../../src/engine/deal/deck.ts';
import { startRound, step } from '../../../src/engine/play/round.ts';
import type { Round } from '../../../src/engine/play/round-state.ts';
import { feedbackOn } from '../../../src/game/shift/feedback.ts';
import { ACTIONS } from '../../../src/pack/words.ts';
import { aGuidance, aMessage, aPack, aPeople, aPersona } from '../../builders.ts';
import { beginWith, file, letters, make, memoBefore, memoRead } from '../../engine/table-top.ts';
import { needsOf } from '../../../src/engine/judge/needs.ts';

const guidance = aGuidance();

/** A round of one message, answered. */
function answered(action: 'reply' | 'decline' | 'block', message = aMessage({}), isLate = false): Round {
  const pack = aPack({ messages: [message] });
  const deck = dealDeck(pack, guidance, aPeople(), { seed: 1 });
  const round = startRound(deck, guidance, { wpm: 120, clock: 'off', coach: 'all', isLate });
  const open = step(round, { type: 'open', messageId: message.id, atMs: 10 }).round;
  const move =
    action === 'block'
      ? { type: 'answer' as const, action, reason: 'other' as const, isReported: false, atMs: 20 }
      : { type: 'answer' as const, action, atMs: 20 };
  return step(open, move).round;
}

function quoted(round: Round): string | undefined {
  const verdict = round.filed[0]?.verdict;
  return verdict && feedbackOn(round, verdict)?.guideline?.id;
}

it('a note of the late round is shown with a few words about the delay before it', () => {
  const noteIn = (round: Round) => round.filed[0] && feedbackOn(round, round.filed[0].verdict)?.note;
  expect(noteIn(answered('reply'))?.isLate).toBe(false);
  expect(noteIn(answered('reply', aMessage({}), true))?.isLate).toBe(true);
});

describe('the guideline on the card', () => {
  it('is the one behind the choice, where the choice served', () => {
    const round = answered('reply');
    const verdict = round.filed[0]?.verdict;
    expect(verdict?.tier).toBe('best');
    expect(quoted(round)).toBe(verdict?.because[0]);
  });

  it('is the one behind the best action, where another choice was made', () => {
    const round = answered('decline');
    const verdict = round.filed[0]?.verdict;
    const rule = guidance.rules.find((candidate) => candidate.id === verdict?.ruleId);
    expect(verdict?.tier).toBe('weak');
    expect(quoted(round)).toBe(rule?.because.reply[0]);
  });

  it('speaks of blocking only where a block is best or was made', () => {
    const policies = new Set<string>(
      guidance.guidelines.flatMap(({ id, kind }) => (kind === 'block-policy' ? [id] : [])),
    );
    const telling = guidance.rules.flatMap(({ id, tiers, because }) =>
      ACTIONS.filter((action) => action !== 'block' && tiers[action] === 'best')
        .filter((action) => policies.has(because[action][0] ?? ''))
        .map((action) => `${id} ${action}`),
    );
    expect(telling).toEqual([]);
  });

  it('speaks of a lack of time only on an overloaded day', () => {
    const hurried = guidance.guidelines.filter(({ text }) =>
      /time is short|too many messages|too much, take/.test(text),
    );
    expect(hurried.map(({ id }) => id)).toEqual(['ok-ignore-overloaded', 'prioritise-when-overwhelmed']);
    const citing = guidance.rules.filter(({ because }) =>
      ACTIONS.some((action) => hurried.some(({ id }) => because[action].includes(id))),
    );
    expect(citing.length).toBeGreaterThan(0);
    for (const { id, when } of citing) for (const condition of when) expect(condition.overloaded, id).toBe(true);
  });

  it('is the policy on blocking, where a block was wrong', () => {
    expect(quoted(answered('block'))).toBe('block-avoid-generally');
  });
});

describe('what the shift had changed stands on the card', () => {
  const two = aPersona({ needs: [{ id: 'speakers', text: 'two speakers', topics: ['speakers'], boxes: 2 }] });
  const talks = letters(4, { facts: { topic: 'speakers', wants: 'yes', fills: 'speakers' } });
  const changeIn = (round: Round) => {
    const last = round.filed.at(-1)?.verdict;
    return last && feedbackOn(round, last)?.change;
  };
  const replies = (...ids: string[]) => ids.flatMap((id, at) => file(id, 'reply', 1000 + at * 10_000));

  it('a need that earlier replies had filled, with all its boxes', () => {
    const round = beginWith(talks, {}, { persona: two, needs: needsOf(two) });
    expect(changeIn(make(round, ...replies('l0', 'l1')))).toBeNull();
    const full = make(round, ...replies('l0', 'l1', 'l2'));
    const [first, second] = full.deck.cards.map(({ sender }) => sender.first);
    expect(changeIn(full)).toEqual({ kind: 'met', need: 'two speakers', filledBy: [first, second] });
  });

  it('a need that the memo dropped, or brought', () => {
    const memo = { ...memoBefore(1), drops: ['speakers'] };
    const rooms = letters(3, { facts: { topic: 'venue', wants: 'yes', effort: 'template' } });
    const after = (messages: typeof talks): Round =>
      make(beginWith(messages, {}, { memo }), memoRead(12_000), ...file('l0', 'reply', 13_000));
    expect(changeIn(after(talks))).toMatchObject({ kind: 'dropped', need: 'speakers for spring' });
    expect(changeIn(after(rooms))).toMatchObject({ kind: 'needed', need: 'a room by Friday' });
  });
});
