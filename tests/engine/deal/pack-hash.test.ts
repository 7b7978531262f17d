import { expect, it } from 'vitest';
import { packHash } from '../../../src/engine/deal/pack-hash.ts';
import { aMessage, aPack, aPeople } from '../../builders.ts';

const pack = aPack({ messages: [aMessage()] });

it('the same words have the same hash, wherever they are read', () => {
  expect(packHash(structuredClone(pack), aPeople())).toBe(packHash(pack, aPeople()));
  expect(packHash(pack, aPeople())).toMatch(/^[0-9a-f]{16}$/);
});

it('one changed letter makes another hash', () => {
  const hashes = ['Let me ask.', 'Let me ask!', 'let me ask.'].map((body) =>
    packHash(aPack({ messages: [aMessage({ body })] }), aPeople()),
  );
  expect(new Set([...hashes, packHash(pack, aPeople())]).size).toBe(4);
});

it('so does another pool of names: they stand in the letters', () => {
  const { people, ...rest } = aPeople();
  expect(packHash(pack, { ...rest, people: people.toReversed() })).not.toBe(packHash(pack, aPeople()));
});
