// Names are dealt by seed, so a text may not settle whether the sender is a he or a she.
import { type Finding, warningAt } from '../../finding.ts';
import type { Study } from '../study.ts';
import { textsOf } from '../words/wording.ts';

const PRONOUN = /\b(he|him|his|himself|she|her|hers|herself)\b/iu;
const NAME = /\{(first|last)\}/;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["”’']?)\s+|\n+/u);
}

/** The first he or she in a sentence that names the sender, or in the one after it; undefined when there is none. */
export function pronounBesideName(text: string): string | undefined {
  const sentences = sentencesOf(text);
  for (const [at, sentence] of sentences.entries()) {
    if (!NAME.test(sentence)) continue;
    const found = PRONOUN.exec(sentence) ?? PRONOUN.exec(sentences[at + 1] ?? '');
    if (found) return found[0];
  }
  return undefined;
}

/** Texts that speak about the sender; in a body the sender is "I", in a sent note "you". */
const ABOUT_SENDER: ReadonlySet<PropertyKey> = new Set(['why', 'echo', 'slips']);

/** No he or she beside {first} or {last} where a text speaks about the sender. */
export function checkPronouns({ items }: Study): Finding[] {
  return items.flatMap(({ message, at }) =>
    textsOf(message).flatMap(({ path, text }) => {
      const pronoun = path.some((step) => ABOUT_SENDER.has(step)) ? pronounBesideName(text) : undefined;
      return pronoun === undefined
        ? []
        : [
            warningAt(
              ['messages', at, ...path],
              'pronoun',
              `"${pronoun}" stands beside the sender's name, which is dealt by chance. If it means the sender, write {first} or "they".`,
            ),
          ];
    }),
  );
}
