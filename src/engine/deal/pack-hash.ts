// By which words a round was dealt: a short hash of pack and people, the same in every JavaScript engine.
import type { Pack } from '../../pack/pack-schema.ts';
import type { People } from '../../pack/people-schema.ts';

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo; public domain), from two starting values: 64 bits as 16 hex digits. */
function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit ^ (one >>> 13), 0x85ebca6b);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Tells apart what was dealt: the words of a pack, and the people to whom they were given. No guard against malice. */
export function packHash(pack: Pack, people: People): string {
  return hashOf(JSON.stringify([pack, people]));
}
