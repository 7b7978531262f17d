import { describe, expect, test } from 'vitest';
import { corkOn, type KeptPostcard, PINNED_EARLIER, postcardsKind } from '../../../src/shell/kept/postcards.ts';
import { openShelf, readDocument, type StorageNotice, writeDocument } from '../../../src/shell/kept/storage.ts';
import { fakeStore } from './fake-store.ts';

const card = (messageId: string): Omit<KeptPostcard, 'packId'> => ({
  messageId,
  personId: 'noor-haddad',
  disc: 2,
  first: 'Noor',
  text: 'The soup is leek.',
  action: 'decline',
});
const idsOf = (cards: readonly KeptPostcard[]): string[] => cards.map(({ messageId }) => messageId);

describe('the cork board', () => {
  test('keeps the newest few; the oldest fall off', () => {
    const cork = corkOn(openShelf(fakeStore(), () => undefined));
    cork.pin('harbour', [card('a'), card('b')]);
    cork.pin('harbour', [card('c'), card('d')]);
    expect(idsOf(cork.of('harbour'))).toEqual(['b', 'c', 'd'].slice(-PINNED_EARLIER));
  });

  test('holds one of each letter: what came again hangs in the place of the newest', () => {
    const cork = corkOn(openShelf(fakeStore(), () => undefined));
    cork.pin('harbour', [card('a'), card('b')]);
    cork.pin('bakery', [card('a')]);
    cork.pin('harbour', [{ ...card('a'), text: 'It was pea.' }]);
    expect(cork.of('harbour').map(({ messageId, text }) => [messageId, text])).toEqual([
      ['b', 'The soup is leek.'],
      ['a', 'It was pea.'],
    ]);
    expect(idsOf(cork.of('bakery'))).toEqual(['a']);
  });

  test('is one for each pack, and a shift without postcards changes nothing', () => {
    const cork = corkOn(openShelf(fakeStore(), () => undefined));
    cork.pin('harbour', [card('a')]);
    cork.pin('bakery', [card('b')]);
    cork.pin('harbour', []);
    expect([idsOf(cork.of('harbour')), idsOf(cork.of('bakery'))]).toEqual([['a'], ['b']]);
  });

  test('never grows without end: packs played longest ago lose theirs', () => {
    const cork = corkOn(openShelf(fakeStore(), () => undefined));
    for (let pack = 0; pack < 30; pack++) cork.pin(`pack-${pack}`, [card('a'), card('b'), card('c')]);
    expect(cork.of('pack-0')).toEqual([]);
    expect(cork.of('pack-29')).toHaveLength(3);
  });

  test('works where nothing can be kept', () => {
    const cork = corkOn(openShelf(null, () => undefined));
    cork.pin('harbour', [card('a')]);
    expect(idsOf(cork.of('harbour'))).toEqual(['a']);
  });

  test('one wrong card spoils the document, which is put aside and named', () => {
    const good = { packId: 'harbour', ...card('a') };
    expect(readDocument(postcardsKind, writeDocument(postcardsKind, { postcards: [good] }))).toEqual({
      postcards: [good],
    });
    for (const change of [{ action: 'shrug' }, { disc: '2' }, { text: 7 }, { first: 'x'.repeat(500) }]) {
      const text = JSON.stringify({ format: postcardsKind.format, version: 1, postcards: [{ ...good, ...change }] });
      const store = fakeStore({ [postcardsKind.key]: text });
      const notices: StorageNotice[] = [];
      expect(corkOn(openShelf(store, (notice) => notices.push(notice))).of('harbour')).toEqual([]);
      expect(notices).toMatchObject([{ kind: 'set-aside', key: postcardsKind.key }]);
      expect([...store.map.values()]).toEqual([text]);
    }
  });
});
