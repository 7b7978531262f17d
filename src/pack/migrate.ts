// Files of earlier versions, brought forward one version at a time. What has no place in the new version is kept where
// the checks will name it; what is not shaped as expected is left for the schema to refuse.

/** Under this name a migrated message keeps its reasons: nobody knows yet for which rule they were written. */
export const FROM_VERSION_1 = 'version-1';

type Fields = Record<string, unknown>;
export type Migration = (document: Fields) => Fields;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textsOf = (value: unknown): string[] => listOf(value).filter((text) => typeof text === 'string');

/** Topics of high relevance as needs: one for each goal of the note where they match in number, else one for all. */
function needsOf(topics: Fields, goals: unknown): Fields[] {
  const high = Object.keys(topics).filter((topic) => topics[topic] === 'high');
  const texts = textsOf(goals);
  if (high.length === 0) return [];
  if (high.length === texts.length) return high.map((topic, at) => ({ id: topic, text: texts[at], topics: [topic] }));
  return [{ id: high[0], text: texts.join(', '), topics: high }];
}

function factsFrom1(facts: Fields): Fields {
  const { fitsGoal, openUntilDay, ...rest } = facts;
  // Version 1 did not tell an offer from a question; what served a goal was an offer.
  const wants = facts['ask'] === 'none' ? 'nothing' : fitsGoal === true ? 'yes' : 'answer';
  return { ...rest, wants, ...(openUntilDay === undefined ? {} : { openUntil: openUntilDay }) };
}

function messageFrom1(message: Fields): Fields {
  const { why, cues, contested, override, ...rest } = message;
  const reasons = Object.entries(fieldsOf(why)).map(([action, reason]) => [action, fieldsOf(reason)['text']]);
  const decides = listOf(message['slips'])
    .map(fieldsOf)
    .find((slip) => slip['decides'] === true);
  return {
    ...rest,
    facts: factsFrom1(fieldsOf(message['facts'])),
    slips: listOf(message['slips']).map((slip) => {
      const { decides: _, ...kept } = fieldsOf(slip);
      return kept;
    }),
    under: {
      [FROM_VERSION_1]: {
        why: Object.fromEntries(reasons),
        cues,
        ...(decides ? { slip: decides['kind'] } : {}),
        ...(contested === undefined ? {} : { contested }),
        ...(override === undefined ? {} : { override }),
      },
    },
  };
}

function packFrom1(pack: Fields): Fields {
  const { turns, ...rest } = pack;
  const { goals, needs, ...persona } = fieldsOf(pack['persona']);
  const topics = fieldsOf(needs);
  const atFirst = needsOf(topics, goals);
  return {
    ...rest,
    version: 2,
    persona: {
      ...persona,
      needs: atFirst,
      topics: Object.fromEntries(Object.entries(topics).filter(([, relevance]) => relevance !== 'high')),
    },
    memos: listOf(turns).map((turn) => {
      const { memo, needs: changed, goals: then, ...kept } = fieldsOf(turn);
      const fallen = atFirst.filter((need) =>
        textsOf(need['topics']).every((topic) => {
          const now = fieldsOf(changed)[topic];
          return now !== undefined && now !== 'high';
        }),
      );
      const known = textsOf(goals);
      return {
        ...kept,
        text: memo,
        drops: fallen.map((need) => need['id']),
        needs: needsOf(
          fieldsOf(changed),
          textsOf(then).filter((goal) => !known.includes(goal)),
        ),
      };
    }),
    messages: listOf(pack['messages']).map((message) => messageFrom1(fieldsOf(message))),
  };
}

/** A row that asked whether a message served a goal, in the facts from which that now follows. */
function conditionFrom1(condition: Fields): Fields[] {
  const { fitsGoal, relevance: asked, ...others } = condition;
  // What was needed and no longer is was of no relevance then.
  const relevance = textsOf(asked ?? ['high', 'some', 'none']).flatMap((value) =>
    value === 'none' ? ['none', 'met'] : [value],
  );
  const rest = { ...others, ...(asked === undefined ? {} : { relevance }) };
  if (fitsGoal === true)
    return relevance.includes('high') ? [{ ...rest, relevance: ['high'], wants: ['answer', 'yes'] }] : [];
  if (fitsGoal !== false) return [rest];
  const low = relevance.filter((value) => value !== 'high');
  return [...(low.length > 0 ? [{ ...rest, relevance: low }] : []), { ...rest, wants: ['nothing'] }];
}

function guidanceFrom1(guidance: Fields): Fields {
  return {
    ...guidance,
    version: 2,
    rules: listOf(guidance['rules']).map((rule) => ({
      ...fieldsOf(rule),
      when: listOf(fieldsOf(rule)['when']).flatMap((condition) => conditionFrom1(fieldsOf(condition))),
    })),
    adjustments: listOf(guidance['adjustments']).flatMap((adjustment) => {
      const { id, when, ...rest } = fieldsOf(adjustment);
      return conditionFrom1(fieldsOf(when)).map((condition, at) => ({
        ...rest,
        id: at === 0 || typeof id !== 'string' ? id : `${id}-${at + 1}`,
        when: condition,
      }));
    }),
  };
}

/** By the version from which each leads to the next. A topic that a memo moved between *some* and *none* stays as it was. */
export const PACK_MIGRATIONS: Readonly<Record<number, Migration>> = { 1: packFrom1 };
export const GUIDANCE_MIGRATIONS: Readonly<Record<number, Migration>> = { 1: guidanceFrom1 };
