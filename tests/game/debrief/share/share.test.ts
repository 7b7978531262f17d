// The card to share: the trays in order, one postcard, and nothing that names or gives away.
import { describe, expect, it } from 'vitest';
import type { Round } from '../../../../src/engine/play/round-state.ts';
import { buildReport } from '../../../../src/engine/report/report.ts';
import { faceViews } from '../../../../src/game/debrief/people/faces.ts';
import { shareText, shareView, type ShareView } from '../../../../src/game/debrief/share/share.ts';
import type { Message } from '../../../../src/pack/pack-schema.ts';
import { FACTS_FOR } from '../../../builders.ts';
import { begin, block, cardRead, file, layDeck, letter, make, open } from '../../../engine/table-top.ts';

const echo = (reply: string) => ({ reply, decline: 'No harm done.', ignore: 'Never mind.', block: 'Others tell.' });
const small = (id: string, reply: string): Message => letter(id, { facts: FACTS_FOR.reply, echo: echo(reply) });
const viewOf = (round: Round): ShareView => {
  const report = buildReport(round);
  return shareView(round, report, faceViews(round, report));
};

/** Four letters, of which three are answered: reply, ignore, block. */
function played(...messages: Message[]): Round {
  const [one, two, three] = messages.map(({ id }) => id);
  return make(
    begin(layDeck(messages), { clock: 'off', coach: 'all' }),
    ...file(one ?? '', 'reply', 10),
    cardRead(11),
    ...file(two ?? '', 'ignore', 20),
    cardRead(21),
    open(three ?? '', 30),
    block(31),
    cardRead(32),
  );
}

describe('the card', () => {
  const round = played(small('a', 'The lamp works again.'), small('b', 'x y'), small('c', 'x y'), small('d', 'x y'));

  it('has a tray for each answer in order, and an empty place for each letter without one', () => {
    expect(viewOf(round).trays).toEqual(['reply', 'ignore', 'block', null]);
  });

  it('shows a postcard that came for a good answer, never one for a poor answer', () => {
    expect(viewOf(round).postcard).toBe('The lamp works again.');
    const none = played(
      ...['a', 'b', 'c', 'd'].map((id) => letter(id, { facts: FACTS_FOR.ignore, echo: echo('x y') })),
    );
    expect(viewOf(none).postcard).toBe('Never mind.');
  });

  it('names nobody: a postcard with a sender’s name on it stays at home', () => {
    const { cards } = layDeck([letter('a')]);
    const name = cards[0]?.sender.first ?? '';
    const named = played(small('a', `Yours, ${name}.`), small('b', 'x y'), small('c', 'x y'), small('d', 'x y'));
    expect(viewOf(named).postcard).toBeNull();
  });

  it('gives nothing away: no message, no rule and no best answer stands in it', () => {
    const words = JSON.stringify(viewOf(round));
    for (const { verdict } of round.filed) {
      expect(words).not.toContain(verdict.messageId.length > 1 ? verdict.messageId : verdict.ruleId);
      expect(words).not.toContain(verdict.ruleId);
    }
    expect(Object.keys(viewOf(round)).toSorted()).toEqual(['postcard', 'title', 'trays']);
  });

  it('as text is squares in rows of four, with title and postcard', () => {
    const trays = ['reply', 'decline', 'ignore', 'block', 'reply', null] as const;
    const text = shareText({ title: 'Five handled, one kept for tomorrow', trays: [...trays], postcard: 'Hm.' });
    expect(text).toBe('Replyworthy: Five handled, one kept for tomorrow\n🟩🟨🟦🟥\n🟩⬜\n“Hm.”');
  });
});
