// The judgement of a round, on small rounds counted by hand.
import { describe, expect, it } from 'vitest';
import { buildReport, type Report } from '../../../src/engine/report/report.ts';
import { onDesk, settle } from '../../../src/engine/play/round.ts';
import type { Round, RoundSettings } from '../../../src/engine/play/round-state.ts';
import type { Message } from '../../../src/pack/pack-schema.ts';
import { aGuidance, FACTS_FOR as PLAIN } from '../../builders.ts';
import {
  answer,
  beginWith,
  block,
  cardRead,
  file,
  letter,
  letters,
  look,
  make,
  memoRead,
  open,
  putBack,
  ROOM_OFFER,
  skip,
  memoBefore,
} from '../table-top.ts';
import type { Action } from '../../../src/pack/words.ts';

/** As plain as can be, but that days are asked by a contact, whom silence would wrong. */
const FACTS_FOR = { ...PLAIN, decline: { ...PLAIN.decline, tie: 'network' as const } };

const MIX: Action[] = [
  'reply',
  'decline',
  'ignore',
  'reply',
  'decline',
  'ignore',
  'reply',
  'decline',
  'ignore',
  'reply',
  'ignore',
  'block',
];
const mixed = (change: (at: number) => Partial<Message> = () => ({})): Message[] =>
  MIX.map((best, at) => ({ ...letter(`m${at}`, { facts: FACTS_FOR[best] }), ...change(at) }));

/** Answers everything by a policy, with the clock off so that nothing slides; null skips the letter. */
function playOff(
  messages: readonly Message[],
  choose: (message: Message, at: number) => Action | null,
  settings: Partial<RoundSettings> = {},
): Round {
  let round = beginWith(messages, { clock: 'off', ...settings });
  let atMs = 0;
  while (!round.isOver) {
    atMs += 5000;
    if (round.cardFor !== null) round = make(round, cardRead(atMs));
    const next = onDesk(round)[0];
    if (!next) break;
    const at = messages.findIndex((message) => message.id === next.messageId);
    const action = messages[at] ? choose(messages[at], at) : null;
    if (action === null) round = make(round, skip(next.messageId, atMs));
    else round = make(round, open(next.messageId, atMs), action === 'block' ? block(atMs) : answer(action, atMs));
  }
  return round;
}
const best = (_: Message, at: number): Action => MIX[at] ?? 'reply';
const reportOf = (
  choose: (message: Message, at: number) => Action | null,
  settings: Partial<RoundSettings> = {},
  messages: readonly Message[] = mixed(),
): Report => buildReport(playOff(messages, choose, settings));

describe('a judgement and its band', () => {
  it('of a perfect shift', () => {
    expect(reportOf(best)).toMatchObject({
      total: 12,
      judged: 12,
      sumCredit: 1200,
      bestFixed: { action: 'decline', sumCredit: 460 },
      judgement: 100,
      band: 'expert',
      bandWithheld: null,
      judgementWithheld: null,
      cappedBy: null,
    });
  });

  it.for(['reply', 'decline', 'ignore', 'block'] as const)('of always choosing %s', (action) => {
    expect(reportOf(() => action)).toMatchObject({ judgement: 0, band: 'finding-your-feet', cappedBy: null });
  });

  it('stops at Developing where a habit spoils it, and names the habit', () => {
    const kinds: Action[] = [
      ...MIX.filter((kind) => kind !== 'decline'),
      ...MIX.filter((kind) => kind !== 'decline'),
      'reply',
      'ignore',
      ...(['decline', 'decline', 'decline', 'decline'] as const),
    ];
    const messages = kinds.map((kind, at) => letter(`m${at}`, { facts: FACTS_FOR[kind] }));
    const report = reportOf((_, at) => (kinds[at] === 'decline' ? 'reply' : (kinds[at] ?? 'reply')), {}, messages);
    // 20 right and 4 weak: (2080 − 1020) / (2400 − 1020), which alone would be Proficient.
    expect(report).toMatchObject({
      sumCredit: 2080,
      bestFixed: { action: 'ignore', sumCredit: 1020 },
      judgement: 77,
      band: 'developing',
      cappedBy: { best: 'decline', insteadOf: 'reply', messages: 4, meanCredit: 20 },
    });
  });

  it('is withheld below eight judged letters', () => {
    expect(reportOf(() => 'reply', {}, letters(7))).toMatchObject({
      judged: 7,
      judgement: null,
      judgementWithheld: 'too-few',
      band: null,
      bandWithheld: 'no-judgement',
    });
  });

  it('is withheld where one habit would solve the shift', () => {
    expect(reportOf(() => 'reply', {}, letters(9))).toMatchObject({
      judgement: null,
      judgementWithheld: 'too-easy',
      band: null,
      bandWithheld: 'no-judgement',
    });
  });

  it('is given without a band for late replies', () => {
    expect(reportOf(best, { isLate: true })).toMatchObject({
      isLate: true,
      judgement: 100,
      band: null,
      bandWithheld: 'late',
    });
  });

  it.for([
    [3, 'expert', null],
    [4, null, 'skipped'],
  ] as const)('%i of twelve skipped: band %s', ([skipped, band, bandWithheld]) => {
    const noted = mixed((at) => (at < 4 ? { note: 'harsh remarks' } : {}));
    expect(reportOf((message, at) => (at < skipped ? null : best(message, at)), {}, noted)).toMatchObject({
      judged: 12 - skipped,
      sumCredit: 100 * (12 - skipped),
      band,
      bandWithheld,
    });
  });

  it.for([
    [2, 'expert', null],
    [3, null, 'missed'],
  ] as const)('%i missed of twelve: band %s', ([missed, band, bandWithheld]) => {
    let round = settle(beginWith(mixed()), 40_000 + missed * 10_000);
    while (!round.isOver) {
      const now = Math.max(round.lastMs, 40_000 + missed * 10_000);
      const next = onDesk(round)[0];
      if (!next) round = settle(round, round.lastMs + 1500);
      else {
        const action = MIX[Number(next.messageId.slice(1))] ?? 'reply';
        round = make(round, open(next.messageId, now), action === 'block' ? block(now) : answer(action, now));
      }
    }
    expect(buildReport(round)).toMatchObject({ judged: 12 - missed, judgement: 100, band, bandWithheld });
    expect(buildReport(round).missed).toHaveLength(missed);
  });
});

describe('what a fixed strategy is owed', () => {
  it('leaves out a letter that slid off, opened or not: looking costs no more than not looking', () => {
    const slidUnopened = settle(beginWith(letters(6)), 50_000);
    const slidOpened = settle(make(beginWith(letters(6)), open('l0', 5), putBack(10)), 50_000);
    for (const round of [slidUnopened, slidOpened])
      expect(buildReport(round)).toMatchObject({
        judged: 0,
        missed: ['l0'],
        sumCredit: 0,
        bestFixed: { sumCredit: 0 },
        judgementWithheld: 'too-few',
      });
  });

  it('takes contested actions at the higher tier, as a player does', () => {
    const contested = { ignore: { tier: 'fine' as const, reason: 'Raters were of two minds.' } };
    const messages = [
      ...letters(4, { words: { contested } }),
      ...[4, 5, 6, 7].map((at) => letter(`l${at}`, { facts: FACTS_FOR.ignore })),
    ];
    expect(reportOf(() => 'ignore', {}, messages)).toMatchObject({
      sumCredit: 640,
      bestFixed: { action: 'ignore', sumCredit: 640 },
      judgementWithheld: 'too-easy',
    });
  });
});

describe('by guideline', () => {
  it('results stand under the guideline behind the best action, weakest first', () => {
    const { guidelines } = reportOf((_, at) => (MIX[at] === 'decline' ? 'reply' : best(_, at)));
    expect(guidelines[0]).toEqual({ id: 'decline-is-an-option', judged: 3, meanCredit: 20 });
    expect(guidelines.find((entry) => entry.id === 'reply-to-thoughtful')).toEqual({
      id: 'reply-to-thoughtful',
      judged: 4,
      meanCredit: 100,
    });
  });

  it('contested choices stay out', () => {
    const contested = { reply: { tier: 'fine' as const, reason: 'Raters were of two minds.' } };
    expect(reportOf(() => 'reply', {}, letters(8, { words: { contested } })).guidelines).toEqual([]);
  });
});

describe('what is told and never scored', () => {
  it('nothing of the key of a letter that was missed: it may come back', () => {
    const messages = [letter('offer', ROOM_OFFER), ...letters(6)];
    const report = buildReport(settle(beginWith(messages), 50_000));
    expect(report.missed).toEqual(['offer']);
    const { missed: _, comingBack: __, order: ___, ...told } = report;
    expect(JSON.stringify(told)).not.toContain('offer');
  });

  it('the slips that would have told, and whether they were looked at', () => {
    const slips = [
      { kind: 'profile' as const, text: 'Sells lists of names.' },
      { kind: 'link' as const, text: 'A shop.' },
    ];
    const words = { slip: 'profile' as const };
    const round = make(
      beginWith([letter('one', { slips, words }), letter('two', { slips, words })]),
      open('one', 5),
      look('profile', 6),
      answer('reply', 7),
      ...file('two', 'reply', 15_000),
    );
    expect(buildReport(round).slips).toEqual([
      { messageId: 'one', kind: 'profile', wasLooked: true },
      { messageId: 'two', kind: 'profile', wasLooked: false },
    ]);
  });

  it('no slip where another rule held than the one that it tells', () => {
    const slips = [{ kind: 'profile' as const, text: 'Has rooms to let.' }];
    const offer = letter('offer', { ...ROOM_OFFER, slips, words: { slip: 'profile' } });
    const before = make(beginWith([offer, ...letters(6)]), ...file('offer', 'ignore', 5));
    expect(buildReport(before).slips).toHaveLength(1);
    const waiting = settle(beginWith([letter('first'), offer], {}, { memo: memoBefore(1) }), 15_000);
    const after = make(waiting, memoRead(16_000), ...file('offer', 'reply', 17_000));
    expect(buildReport(after)).toMatchObject({ verdicts: [{ ruleId: 'template-fit' }], slips: [] });
  });

  it('the order of answering beside the order of landing', () => {
    const round = make(
      settle(beginWith(letters(4)), 20_000),
      ...file('l2', 'reply', 20_000),
      ...file('l0', 'reply', 20_001),
    );
    expect(buildReport(round).order).toEqual([
      { messageId: 'l2', landed: 2, answered: 0 },
      { messageId: 'l0', landed: 0, answered: 1 },
    ]);
  });

  it('the reading speed of sound choices: eleven words in five seconds of reading are 132 a minute', () => {
    const read = (seconds: number, action: 'reply' | 'ignore', count: number): Report => {
      let round = beginWith(letters(count), { clock: 'off' });
      for (let at = 0; at < count; at++)
        round = make(round, open(`l${at}`, at * 20_000), answer(action, at * 20_000 + seconds * 1000));
      return buildReport(round);
    };
    expect([
      read(7, 'reply', 5).shownWpm,
      read(7, 'reply', 3).shownWpm,
      read(7, 'ignore', 5).shownWpm,
      read(2.5, 'reply', 5).shownWpm,
    ]).toEqual([
      { early: 132, all: 132 },
      { early: 132, all: null },
      { early: null, all: null },
      { early: null, all: null },
    ]);
  });

  it('the guidance by which it was judged', () => {
    expect(reportOf(best)).toMatchObject({
      packId: 'a-pack',
      seed: 1,
      guidance: { id: 'professional-messages', edition: aGuidance().edition },
    });
  });
});
