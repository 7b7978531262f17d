import { expect, it } from 'vitest';
import { packHash } from '../../../src/engine/deal/pack-hash.ts';
import { aMessage, aPack } from '../../builders.ts';

const pack = aPack({ messages: [aMessage()] });

it('the same words have the same hash, wherever they are read', () => {
  expect(packHash(structuredClone(pack))).toBe(packHash(pack));
  expect(packHash(pack)).toMatch(/^[0-9a-f]{16}$/);
});

it('one changed letter makes another hash', () => {
  const hashes = ['Let me ask.', 'Let me ask!', 'let me ask.'].map((body) =>
    packHash(aPack({ messages: [aMessage({ body })] })),
  );
  expect(new Set([...hashes, packHash(pack)]).size).toBe(4);
});
