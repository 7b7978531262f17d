// What a finished round leaves behind on this device.
import { expect, it } from 'vitest';
import { reflexProfile, tellingChoices } from '../../../src/engine/report/reflex.ts';
import { buildReport } from '../../../src/engine/report/report.ts';
import { keepRound } from '../../../src/game/shift/deal.ts';
import { verdictHistory } from '../../../src/shell/kept/history.ts';
import { beginWith, file, letter, make } from '../../engine/table-top.ts';

it('a contested choice is kept as one, and counts in no reflex of this round or a later one', () => {
  const contested = { decline: { tier: 'fine', reason: 'Readers split here.' } } as const;
  const round = make(
    beginWith([letter('l0', { words: { contested } }), letter('l1')], { clock: 'off' }),
    ...file('l0', 'decline', 10),
    ...file('l1', 'reply', 20),
  );
  const report = buildReport(round);
  keepRound(round, report);
  expect(verdictHistory.peek().map(({ messageId, isContested }) => ({ messageId, isContested }))).toEqual([
    { messageId: 'l0', isContested: true },
    { messageId: 'l1', isContested: false },
  ]);
  const kept = tellingChoices(verdictHistory.peek());
  expect(kept).toEqual([{ action: 'reply', best: 'reply' }]);
  expect(report.reflex).toEqual(reflexProfile(kept));
});
