// What the settings say is kept: every kind of document that this device holds has its line, and is named before it goes.
import { afterEach, expect, it } from 'vitest';
import { ownCastSeed } from '../../../src/shell/kept/cast.ts';
import { pile } from '../../../src/shell/kept/pile.ts';
import { keptCork } from '../../../src/shell/kept/postcards.ts';
import { shelf } from '../../../src/shell/kept/shelf.ts';
import { keptLines } from '../../../src/shell/settings/kept-lines.ts';
import { t } from '../../../src/shell/text/text.ts';

afterEach(() => shelf.clear());

const card = { personId: 'noor', disc: 1, first: 'Noor', text: 'Hi.', action: 'reply' as const };

it('counts the pile, the cork of all packs, and names the cast once there is one', () => {
  expect(keptLines().slice(-3)).toEqual([
    'No names and faces of senders yet',
    'Letters kept for tomorrow: 0',
    'Postcards on the cork board: 0',
  ]);
  ownCastSeed();
  pile.sweep('harbour', [], ['a', 'b']);
  pile.sweep('bakery', [], ['a']);
  keptCork.pin('harbour', [{ ...card, messageId: 'a' }]);
  keptCork.pin('bakery', [{ ...card, messageId: 'b' }]);
  expect(keptLines().slice(-3)).toEqual([
    'The names and faces of those who write to you',
    'Letters kept for tomorrow: 3',
    'Postcards on the cork board: 2',
  ]);
  shelf.clear();
  expect(keptLines()).toContain('Letters kept for tomorrow: 0');
});

it('names all of it before it is deleted', () => {
  const ask = t('settings.deleteAsk');
  for (const named of ['names and faces of senders', 'letters kept for tomorrow', 'postcards', 'shifts in progress'])
    expect(ask).toContain(named);
});
