// The people of a debrief: who has a face, who comes first, and what is told of the letters that stay shut.
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Round } from '../../../../src/engine/play/round-state.ts';
import { buildReport } from '../../../../src/engine/report/report.ts';
import { type FaceView, faceViews, forwardOf } from '../../../../src/game/debrief/people/faces.ts';
import { FaceCard } from '../../../../src/game/debrief/people/face-card.tsx';
import { sealedViews } from '../../../../src/game/debrief/people/sealed.ts';
import { Sealed } from '../../../../src/game/debrief/people/sealed.tsx';
import type { Message } from '../../../../src/pack/pack-schema.ts';
import { ACTIONS, TIERS } from '../../../../src/pack/words.ts';
import { texts } from '../../../../src/shell/text/text.ts';
import { FACTS_FOR, type MessageChange, someWords } from '../../../builders.ts';
import { begin, block, cardRead, file, layDeck, letter, make, open } from '../../../engine/table-top.ts';
import { renderedText } from '../../../rendered-text.ts';

type Done = [Message, (typeof ACTIONS)[number]];

/** A calm round in which these letters were answered so. */
function answered(...done: Done[]): Round {
  const start = begin(layDeck(done.map(([message]) => message)), { clock: 'off', coach: 'all' });
  return done.reduce((round, [{ id }, action], at) => {
    const ms = (at + 1) * 10;
    const moves = action === 'block' ? [open(id, ms), block(ms)] : file(id, action, ms);
    return make(round, ...moves, cardRead(ms + 1));
  }, start);
}

const facesOf = (round: Round): FaceView[] => faceViews(round, buildReport(round));
const one = (change: MessageChange, action: Done[1]): FaceView => {
  const [face] = facesOf(answered([letter('one', change), action]));
  if (!face) throw new Error('nobody is there');
  return face;
};

const ECHO = {
  reply: 'Thank you, said the lamp.',
  decline: 'Quite all right.',
  ignore: 'Never mind.',
  block: 'A lamp goes out.',
};

describe('a face', () => {
  it('smiles after a good reply, and a fair decline never saddens it', () => {
    expect(one({ facts: FACTS_FOR.reply }, 'reply').mood).toBe('glad');
    expect(one({ facts: FACTS_FOR.decline }, 'decline').mood).toBe('calm');
  });

  it('shows no reaction of a stranger who was ignored, and a sad one of a friend who was', () => {
    expect(one({ facts: FACTS_FOR.ignore }, 'ignore').mood).toBe('calm');
    expect(one({ facts: { ...FACTS_FOR.reply, tie: 'close' } }, 'ignore').mood).toBe('sad');
  });

  it('is nobody’s where it was borrowed, whatever was done', () => {
    for (const action of ACTIONS) expect(one({ facts: FACTS_FOR.block }, action).presence).toBe('borrowed');
    expect(
      renderedText(h(FaceCard, { face: one({ facts: FACTS_FOR.block }, 'block'), onOpen: () => undefined })),
    ).toMatch(/^“\S+” /);
  });

  it('of a harasser has turned away, whatever was done', () => {
    for (const action of ACTIONS) expect(one({ facts: { manner: 'abusive' } }, action).presence).toBe('away');
  });

  it('stays where somebody was blocked who meant no harm', () => {
    expect(one({ facts: FACTS_FOR.reply }, 'block')).toMatchObject({ presence: 'here', mood: 'sad' });
  });

  it('says who it is, what came of it, what was done and what that was worth', () => {
    const face = one({ facts: FACTS_FOR.reply, echo: ECHO }, 'reply');
    expect(renderedText(h(FaceCard, { face, onOpen: () => undefined }))).toBe(
      `${face.first} Night-shift nurse “Thank you, said the lamp.” Reply Best`,
    );
  });
});

describe('what came of it', () => {
  it('is the postcard for what was done; who was blocked does not write, others tell', () => {
    expect(one({ facts: FACTS_FOR.reply, echo: ECHO }, 'decline').became).toEqual({
      text: 'Quite all right.',
      isQuote: true,
    });
    expect(one({ facts: FACTS_FOR.reply, echo: ECHO }, 'block').became).toEqual({
      text: 'A lamp goes out.',
      isQuote: false,
    });
  });

  it('is the postcard that belongs to the rule, where the rule has its own', () => {
    const words = someWords({ echo: { reply: 'The box stayed shut.' } });
    expect(one({ facts: FACTS_FOR.reply, echo: ECHO, words }, 'reply').became.text).toBe('The box stayed shut.');
  });
});

describe('who is pulled forward', () => {
  const small = (id: string, change: MessageChange = {}): Message => letter(id, { facts: FACTS_FOR.reply, ...change });
  const forward = (round: Round) => {
    const { why, faces } = forwardOf(round, facesOf(round));
    return [why, faces.map(({ messageId }) => messageId)];
  };

  it('are the three to learn from: harm before wrong, wrong before weak, the earlier before the later', () => {
    const round = answered(
      [small('fine'), 'reply'],
      [small('weak'), 'decline'],
      [small('wrong'), 'ignore'],
      [small('later'), 'ignore'],
      [small('harm'), 'block'],
    );
    expect(forward(round)).toEqual(['learn', ['harm', 'wrong', 'later']]);
  });

  it('are fewer where there is less to learn, and never what fair readers differ on', () => {
    const words = someWords({ contested: { decline: { tier: 'weak', reason: 'Some would say no here.' } } });
    const round = answered([small('one', { words }), 'decline'], [small('two'), 'decline'], [small('three'), 'reply']);
    expect(forward(round)).toEqual(['learn', ['two']]);
  });

  it('are the hardest that went well, where nothing went wrong', () => {
    const round = answered(
      [small('easy', { difficulty: 1 }), 'reply'],
      [small('hard', { difficulty: 5 }), 'reply'],
      [small('middle', { difficulty: 3 }), 'reply'],
      [small('medium', { difficulty: 3 }), 'reply'],
    );
    expect(forward(round)).toEqual(['hard', ['hard', 'middle', 'medium']]);
  });
});

describe('the letters that stay shut', () => {
  const reason = 'The ask would take days of your spring.';
  const gone = ACTIONS.map((action) =>
    letter(`best-${action}`, {
      facts: FACTS_FOR[action],
      words: someWords({ why: { reply: reason, decline: reason, ignore: reason, block: reason } }),
      slips: [{ kind: 'profile', text: 'Joined last week.' }],
      note: 'a threat',
    }),
  );
  const ids = gone.map(({ id }) => id);
  const round = begin(layDeck(gone));
  const report = buildReport(round);
  const piles = (change: object) => sealedViews(round, { ...report, missed: [], comingBack: [], ...change });

  it('lie in piles: kept for tomorrow, back as late letters, settled, left out', () => {
    const [one = '', two = '', three = '', four = ''] = ids;
    const all = piles({ swept: [one], missed: [two, three], comingBack: [two], skipped: [four] });
    expect(all.map(({ kind, letters }) => [kind, letters.map(({ messageId }) => messageId)])).toEqual([
      ['swept', [one]],
      ['slid', [two]],
      ['settled', [three]],
      ['skipped', [four]],
    ]);
    expect(piles({})).toEqual([]);
  });

  it('tell who wrote, and neither action, tier, reason nor slip', () => {
    const words = renderedText(h(Sealed, { piles: piles({ swept: ids }) }));
    expect(words).toContain(gone[0]?.sender.role);
    const low = words.toLowerCase();
    for (const action of ACTIONS) expect(low).not.toContain(texts[`action.${action}`].toLowerCase());
    for (const tier of TIERS.filter((other) => other !== 'harmful'))
      expect(low).not.toContain(texts[`tier.${tier}`].toLowerCase());
    expect(low).not.toContain(reason.toLowerCase());
    expect(low).not.toContain('joined last week');
    expect(low).not.toContain('puzzles me');
  });
});
