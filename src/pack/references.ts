// What a schema cannot see: ids that must exist once, words that must stand in the text.
import { cueSource } from './cue-source.ts';
import type { Guidance, Rule } from './guidance-schema.ts';
import type { JsonText } from './json-text.ts';
import { FROM_VERSION_1 } from './migrate.ts';
import type { Message, Pack } from './pack-schema.ts';
import type { Problem } from './problem.ts';
import { ACTIONS } from './words.ts';

function repeatedIds(items: readonly { id: string }[], list: readonly PropertyKey[], json: JsonText): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      json.problemAt(
        [...list, index, 'id'],
        'duplicate-id',
        `The id "${id}" is already taken above. Give this one its own.`,
      ),
    ];
  });
}

/** Problems inside a guidance file: duplicate ids, guideline ids or rule ids that do not exist. */
export function findGuidanceReferences(guidance: Guidance, json: JsonText): Problem[] {
  const problems = [
    ...repeatedIds(guidance.guidelines, ['guidelines'], json),
    ...repeatedIds(guidance.rules, ['rules'], json),
    ...repeatedIds(guidance.adjustments, ['adjustments'], json),
    ...repeatedIds(guidance.tensions, ['tensions'], json),
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
  if (!guidance.rules.some((rule) => rule.when.some((condition) => Object.keys(condition).length === 0)))
    problems.push(
      json.problemAt(
        ['rules'],
        'open-rule-table',
        'No rule holds for everything else, so a message could be left without a verdict. End the table with a rule whose "when" is [{}].',
      ),
    );
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

type Report = (path: PropertyKey[], code: string, text: string) => void;

interface Known {
  guidelines: ReadonlySet<string>;
  rules: ReadonlyMap<string, Rule>;
  messages: ReadonlySet<string>;
  needs: ReadonlySet<string>; // of the persona and of every memo
  topics: ReadonlySet<string>;
}

function findCueReferences(message: Message, ruleId: string, known: Known, report: Report): void {
  message.under[ruleId]?.cues.forEach((cue, index) => {
    const path: PropertyKey[] = ['under', ruleId, 'cues', index];
    if (!known.guidelines.has(cue.guideline))
      report(
        [...path, 'guideline'],
        'unknown-guideline',
        `There is no guideline "${cue.guideline}". See the rulebook for the ids.`,
      );
    const source = cueSource(message, cue.in);
    if (source === undefined)
      report([...path, 'in'], 'cue-without-slip', `The message has no slip "${cue.in}" for this cue to stand on.`);
    else if (!source.includes(cue.quote))
      report(
        [...path, 'quote'],
        'cue-not-found',
        `The words "${cue.quote}" do not stand in the ${cue.in}. Copy them exactly as they are there.`,
      );
    if (/[{}]/.test(cue.quote))
      report(
        [...path, 'quote'],
        'cue-over-placeholder',
        'A cue may not reach over a placeholder such as {first}. Quote the words beside it.',
      );
  });
}

/** Words under a rule: the rule exists, its cues stand in the text, and overrides leave exactly one best action. */
function findRuleWords(message: Message, known: Known, report: Report): void {
  for (const [ruleId, words] of Object.entries(message.under)) {
    const path: PropertyKey[] = ['under', ruleId];
    const rule = known.rules.get(ruleId);
    if (!rule && ruleId !== FROM_VERSION_1)
      report(path, 'unknown-rule', `There is no rule "${ruleId}" in this guidance. See the rulebook for the ids.`);
    findCueReferences(message, ruleId, known, report);
    if (words.slip !== undefined && !message.slips.some((slip) => slip.kind === words.slip))
      report([...path, 'slip'], 'unknown-slip', `The message has no slip "${words.slip}" that could decide.`);
    for (const [action, contested] of Object.entries(words.contested ?? {}))
      if (contested.tier === 'best')
        report(
          [...path, 'contested', action, 'tier'],
          'contested-best',
          `A contested ${action} may not be "best": that would make two. Use "fine" at most.`,
        );
    if (!rule || !words.override) continue;
    const bests = ACTIONS.filter((action) => (words.override?.[action]?.tier ?? rule.tiers[action]) === 'best');
    if (bests.length !== 1)
      report(
        [...path, 'override'],
        'one-best',
        `With these overrides ${bests.length === 0 ? 'no action' : bests.join(' and ')} would be best under the rule "${ruleId}"; exactly one action must be.`,
      );
  }
}

function findMessageReferences(message: Message, at: number, known: Known, json: JsonText): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, code, text) => {
    problems.push(json.problemAt(['messages', at, ...path], code, text));
  };
  const { topic, fills } = message.facts;
  if (!known.topics.has(topic))
    report(
      ['facts', 'topic'],
      'unknown-topic',
      `Neither a need nor the persona's topics name "${topic}". Add it there or choose another.`,
    );
  if (fills !== undefined && !known.needs.has(fills))
    report(['facts', 'fills'], 'unknown-need', `There is no need "${fills}" that this message could fill.`);
  findRuleWords(message, known, report);
  const follows = message.follows?.message;
  if (follows !== undefined && (!known.messages.has(follows) || follows === message.id))
    report(
      ['follows', 'message'],
      'unknown-message',
      `There is no other message "${follows}" that this one could follow.`,
    );
  const after = message.returns?.after;
  if (after !== undefined && (!known.messages.has(after) || after === message.id))
    report(
      ['returns', 'after'],
      'unknown-message',
      `There is no other message "${after}" after which somebody could return.`,
    );
  return problems;
}

/** A memo may drop only what is needed, and each need of one note has an id of its own. */
function findNeedReferences({ persona, memos }: Pack, json: JsonText): Problem[] {
  const atFirst = new Set(persona.needs.map((need) => need.id));
  return [
    ...repeatedIds(persona.needs, ['persona', 'needs'], json),
    ...memos.flatMap((memo, at) => [
      ...repeatedIds(memo.needs, ['memos', at, 'needs'], json),
      ...memo.drops.flatMap((id, index) =>
        atFirst.has(id)
          ? []
          : [
              json.problemAt(
                ['memos', at, 'drops', index],
                'unknown-need',
                `The persona has no need "${id}" that this memo could drop.`,
              ),
            ],
      ),
    ]),
  ];
}

/** Problems between the messages of a pack, and between a pack and its guidance. */
export function findPackReferences(pack: Pack, json: JsonText, guidance: Guidance): Problem[] {
  const problems = [
    ...repeatedIds(pack.messages, ['messages'], json),
    ...repeatedIds(pack.memos, ['memos'], json),
    ...findNeedReferences(pack, json),
  ];
  const [major] = guidance.edition.split('.');
  if (pack.guidance.id !== guidance.id || pack.guidance.edition.split('.')[0] !== major)
    problems.push(
      json.problemAt(
        ['guidance'],
        'wrong-guidance',
        `The pack was written for ${pack.guidance.id} ${pack.guidance.edition}; this guidance is ${guidance.id} ${guidance.edition}.`,
      ),
    );
  const needs = [...pack.persona.needs, ...pack.memos.flatMap((memo) => memo.needs)];
  const known: Known = {
    guidelines: new Set(guidance.guidelines.map((guideline) => guideline.id)),
    rules: new Map(guidance.rules.map((rule) => [rule.id, rule])),
    messages: new Set(pack.messages.map((message) => message.id)),
    needs: new Set(needs.map((need) => need.id)),
    topics: new Set([...Object.keys(pack.persona.topics), ...needs.flatMap((need) => need.topics)]),
  };
  pack.opening.forEach((id, at) => {
    if (!known.messages.has(id))
      problems.push(json.problemAt(['opening', at], 'unknown-message', `There is no message "${id}" for the opening.`));
  });
  pack.messages.forEach((message, at) => problems.push(...findMessageReferences(message, at, known, json)));
  return problems;
}
