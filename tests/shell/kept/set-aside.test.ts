// Whatever kind of document it is: one that cannot be read is put aside under a name of its own, and the player is told.
import { expect, test } from 'vitest';
import { disputesKind, historyKind } from '../../../src/shell/kept/history-document.ts';
import { pileKind } from '../../../src/shell/kept/pile.ts';
import { postcardsKind } from '../../../src/shell/kept/postcards.ts';
import { roundsKind } from '../../../src/shell/kept/round-document.ts';
import { ruleKind } from '../../../src/shell/kept/rule-of-thumb.ts';
import { settingsKind } from '../../../src/shell/settings/document.ts';
import {
  openShelf,
  readDocument,
  type DocumentKind,
  type StorageNotice,
  writeDocument,
} from '../../../src/shell/kept/storage.ts';
import { fakeStore } from './fake-store.ts';

interface Kept {
  key: string;
  fresh: string; // the text of an empty document
  load: (text: string) => { fresh: string; notices: StorageNotice[]; map: Map<string, string> };
}

function kept<T extends object>(kind: DocumentKind<T>): Kept {
  return {
    key: kind.key,
    fresh: writeDocument(kind, kind.empty()),
    load(text) {
      const { map, ...store } = fakeStore({ [kind.key]: text });
      const notices: StorageNotice[] = [];
      const shelf = openShelf(
        {
          ...store,
          get length() {
            return map.size;
          },
        },
        (notice) => notices.push(notice),
      );
      return { fresh: writeDocument(kind, shelf.load(kind)), notices, map };
    },
  };
}

const KINDS = [
  kept(settingsKind),
  kept(historyKind),
  kept(disputesKind),
  kept(roundsKind),
  kept(ruleKind),
  kept(pileKind),
  kept(postcardsKind),
];
const DAMAGES: [string, (fresh: string) => string][] = [
  ['was cut off', (fresh) => fresh.slice(0, -4)],
  ['is of a later version', (fresh) => fresh.replace(/"version":\d+/, '"version":99')],
  ['is another document', (fresh) => fresh.replace('replyworthy-', 'other-')],
  ['has a wrong field', (fresh) => fresh.replace(/:(?:\[\]|null|true)/, ':7')],
];
const CASES = KINDS.flatMap((kind) => DAMAGES.map(([damage, spoil]) => ({ ...kind, damage, text: spoil(kind.fresh) })));

test.each(CASES)('$key that $damage is put aside and named', ({ key, fresh, text, load }) => {
  expect(text).not.toBe(fresh);
  const loaded = load(text);
  const movedTo = `${key}-set-aside-1`;
  expect(loaded.fresh).toBe(fresh);
  expect([...loaded.map]).toEqual([[movedTo, text]]);
  expect(loaded.notices).toEqual([{ kind: 'set-aside', key, movedTo }]);
});

test('the rule of thumb comes back; an empty or endless one is none', () => {
  const text = writeDocument(ruleKind, { rule: 'Who, what, how much.' });
  expect(readDocument(ruleKind, text)).toEqual({ rule: 'Who, what, how much.' });
  expect(['', '  ', 'x'.repeat(121), 7].map((rule) => ruleKind.parse({ rule }))).toEqual([null, null, null, null]);
});
