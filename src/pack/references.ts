// What a schema cannot see: ids that must exist once, words that must stand in the text.
import { cueSource } from './cue-source.ts';
import type { Guidance } from './guidance-schema.ts';
import type { JsonText } from './json-text.ts';
import type { Message, Pack } from './pack-schema.ts';
import type { Problem } from './problem.ts';

function repeatedIds(items: readonly { id: string }[], list: string, json: JsonText): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      json.problemAt(
        [list, index, 'id'],
        'duplicate-id',
        `The id "${id}" is already taken above. Give this one its own.`,
      ),
    ];
  });
}

/** Problems inside a guidance file: duplicate ids, guideline ids or rule ids that do not exist. */
export function findGuidanceReferences(guidance: Guidance, json: JsonText): Problem[] {
  const problems = [
    ...repeatedIds(guidance.guidelines, 'guidelines', json),
    ...repeatedIds(guidance.rules, 'rules', json),
    ...repeatedIds(guidance.tensions, 'tensions', json),
  ];
  const guidelines = new Set(guidance.guidelines.map((guideline) => guideline.id));
  const rules = new Set(guidance.rules.map((rule) => rule.id));
  const needs = (known: Set<string>, id: string, path: PropertyKey[], kind: string): void => {
    if (!known.has(id))
      problems.push(json.problemAt(path, `unknown-${kind}`, `There is no ${kind} "${id}" in this guidance.`));
  };
  guidance.rules.forEach((rule, at) => {
    for (const [action, ids] of Object.entries(rule.because))
      ids.forEach((id, index) => needs(guidelines, id, ['rules', at, 'because', action, index], 'guideline'));
    const best = Object.values(rule.tiers).filter((tier) => tier === 'best').length;
    if (best !== 1)
      problems.push(
        json.problemAt(['rules', at, 'tiers'], 'one-best', `A rule has exactly one best action; this one has ${best}.`),
      );
  });
  guidance.adjustments.forEach((adjustment, at) => {
    adjustment.rules.forEach((id, index) => needs(rules, id, ['adjustments', at, 'rules', index], 'rule'));
    adjustment.because.forEach((id, index) =>
      needs(guidelines, id, ['adjustments', at, 'because', index], 'guideline'),
    );
  });
  guidance.tensions.forEach((tension, at) => {
    tension.guidelines.forEach((id, index) =>
      needs(guidelines, id, ['tensions', at, 'guidelines', index], 'guideline'),
    );
  });
  return problems;
}

function findMessageReferences(
  message: Message,
  at: number,
  pack: Pack,
  json: JsonText,
  known: { guidelines: Set<string>; messages: Set<string> },
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: PropertyKey[], code: string, text: string): void => {
    problems.push(json.problemAt(['messages', at, ...path], code, text));
  };
  if (!Object.hasOwn(pack.persona.needs, message.facts.topic))
    report(
      ['facts', 'topic'],
      'unknown-topic',
      `The persona's needs do not name the topic "${message.facts.topic}". Add it there or choose another.`,
    );
  message.cues.forEach((cue, index) => {
    if (!known.guidelines.has(cue.guideline))
      report(
        ['cues', index, 'guideline'],
        'unknown-guideline',
        `There is no guideline "${cue.guideline}". See the rulebook for the ids.`,
      );
    const source = cueSource(message, cue.in);
    if (source === undefined)
      report(
        ['cues', index, 'in'],
        'cue-without-slip',
        `The message has no slip "${cue.in}" for this cue to stand on.`,
      );
    else if (!source.includes(cue.quote))
      report(
        ['cues', index, 'quote'],
        'cue-not-found',
        `The words "${cue.quote}" do not stand in the ${cue.in}. Copy them exactly as they are there.`,
      );
    if (/[{}]/.test(cue.quote))
      report(
        ['cues', index, 'quote'],
        'cue-over-placeholder',
        'A cue may not reach over a placeholder such as {first}. Quote the words beside it.',
      );
  });
  const follows = message.follows?.message;
  if (follows !== undefined && (!known.messages.has(follows) || follows === message.id))
    report(
      ['follows', 'message'],
      'unknown-message',
      `There is no other message "${follows}" that this one could follow.`,
    );
  return problems;
}

/** Problems between the messages of a pack, and between a pack and its guidance. */
export function findPackReferences(pack: Pack, json: JsonText, guidance: Guidance): Problem[] {
  const problems = [...repeatedIds(pack.messages, 'messages', json), ...repeatedIds(pack.turns, 'turns', json)];
  const [major] = guidance.edition.split('.');
  if (pack.guidance.id !== guidance.id || pack.guidance.edition.split('.')[0] !== major)
    problems.push(
      json.problemAt(
        ['guidance'],
        'wrong-guidance',
        `The pack was written for ${pack.guidance.id} ${pack.guidance.edition}; this guidance is ${guidance.id} ${guidance.edition}.`,
      ),
    );
  const known = {
    guidelines: new Set(guidance.guidelines.map((guideline) => guideline.id)),
    messages: new Set(pack.messages.map((message) => message.id)),
  };
  pack.turns.forEach((turn, at) => {
    for (const topic of Object.keys(turn.needs))
      if (!Object.hasOwn(pack.persona.needs, topic))
        problems.push(
          json.problemAt(
            ['turns', at, 'needs', topic],
            'unknown-topic',
            `The persona's needs do not name the topic "${topic}".`,
          ),
        );
  });
  pack.opening.forEach((id, at) => {
    if (!known.messages.has(id))
      problems.push(json.problemAt(['opening', at], 'unknown-message', `There is no message "${id}" for the opening.`));
  });
  pack.messages.forEach((message, at) => problems.push(...findMessageReferences(message, at, pack, json, known)));
  return problems;
}
