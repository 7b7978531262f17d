// The letters that lie beside the box: what slid off, and what was left out. What they deserve is not told.
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { looseViews } from '../../../src/game/debrief/files.ts';
import { LooseLetters } from '../../../src/game/debrief/loose.tsx';
import { texts } from '../../../src/shell/text/text.ts';
import { ACTIONS, TIERS } from '../../../src/pack/words.ts';
import { FACTS_FOR, someWords } from '../../builders.ts';
import { beginWith, letter } from '../../engine/table-top.ts';
import { renderedText } from '../../rendered-text.ts';

const reason = 'The ask would take days of your spring.';
const gone = ACTIONS.map((action) =>
  letter(`best-${action}`, {
    facts: FACTS_FOR[action],
    words: someWords({ why: { reply: reason, decline: reason, ignore: reason, block: reason } }),
    slips: [{ kind: 'profile', text: 'Joined last week.' }],
    note: 'a threat',
  }),
);
const shown = (kind: 'missed' | 'skipped'): string =>
  renderedText(
    h(LooseLetters, {
      kind,
      letters: looseViews(
        beginWith(gone),
        gone.map(({ id }) => id),
      ),
    }),
  );

describe('what slid off', () => {
  it('is shown as its envelope was: tie, role and six words', () => {
    expect(shown('missed')).toContain('No tie');
    expect(shown('missed')).toContain(gone[0]?.sender.role);
    expect(shown('missed')).toContain('“ One two three four five six …”');
  });

  it('is told with no action, no tier and no reason', () => {
    const words = shown('missed').toLowerCase();
    for (const action of ACTIONS) expect(words).not.toContain(texts[`action.${action}`].toLowerCase());
    for (const tier of TIERS.filter((other) => other !== 'harmful'))
      expect(words).not.toContain(texts[`tier.${tier}`].toLowerCase());
    expect(words).not.toContain(reason.toLowerCase());
    expect(words).not.toContain('joined last week');
  });

  it('is not there where nothing slid off', () => {
    expect(renderedText(h(LooseLetters, { kind: 'missed', letters: [] }))).toBe('');
  });
});

it('what was left out shows its note, and nothing of what it says', () => {
  expect(shown('skipped')).toContain('a threat');
  expect(shown('skipped')).not.toContain('One two three');
});
