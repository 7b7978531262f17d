// How long texts may be, and which placeholders may stand in them.
import { wordsOf } from '../../../engine/deal/face.ts';
import type { Message } from '../../../pack/pack-schema.ts';
import { errorAt, type Finding, warningAt } from '../../finding.ts';
import type { Study } from '../study.ts';
import { type Action, ACTIONS } from '../../../pack/words.ts';

const BODY_WORDS = [2, 110] as const;
const BODY_MEDIAN = 35;
const WHY_WORDS = 40;
const SLIP_WORDS = 24;
const ECHO_WORDS = 14;

const count = (text: string): number => wordsOf(text).length;

function tooLong(path: PropertyKey[], what: string, text: string, limit: number): Finding[] {
  const words = count(text);
  return words > limit
    ? [errorAt(path, 'word-limit', `The ${what} has ${words} words; at most ${limit} fit. Cut ${words - limit}.`)]
    : [];
}

function textsIn(path: PropertyKey[], texts: Partial<Record<Action, string>>): { path: PropertyKey[]; text: string }[] {
  return ACTIONS.flatMap((action) => {
    const text = texts[action];
    return text === undefined ? [] : [{ path: [...path, action], text }];
  });
}

/** Every text of a message that a reader meets, with its path inside the message. */
export function textsOf(message: Message): { path: PropertyKey[]; text: string }[] {
  const { body, slips, under, sent, echo, follows } = message;
  return [
    { path: ['body'], text: body },
    ...slips.map((slip, at) => ({ path: ['slips', at, 'text'], text: slip.text })),
    ...textsIn(['sent'], sent),
    ...textsIn(['echo'], echo ?? {}),
    ...Object.entries(under).flatMap(([ruleId, words]) => [
      ...textsIn(['under', ruleId, 'why'], words.why),
      ...textsIn(['under', ruleId, 'sent'], words.sent ?? {}),
      ...textsIn(['under', ruleId, 'echo'], words.echo ?? {}),
      ...ACTIONS.flatMap((action) => {
        const contested = words.contested?.[action];
        return contested ? [{ path: ['under', ruleId, 'contested', action, 'reason'], text: contested.reason }] : [];
      }),
    ]),
    ...textsIn(['follows', 'opening'], follows?.opening ?? {}),
  ];
}

function checkBody(message: Message, path: PropertyKey[]): Finding[] {
  const [low, high] = BODY_WORDS;
  if (message.follows) {
    const firstLine = Math.max(...ACTIONS.map((action) => count(message.follows?.opening[action] ?? '')));
    const words = count(message.body) + firstLine;
    return words > high
      ? [
          errorAt(
            [...path, 'body'],
            'word-limit',
            `First line and body together have up to ${words} words; at most ${high} fit. Cut ${words - high}.`,
          ),
        ]
      : [];
  }
  const words = count(message.body);
  if (words < low)
    return [
      errorAt(
        [...path, 'body'],
        'word-limit',
        `The body has ${words} words; at least ${low} are needed to judge it. Add ${low - words}.`,
      ),
    ];
  return tooLong([...path, 'body'], 'body', message.body, high);
}

/** Word limits of bodies, reasons, slips and postcards; unknown placeholders. */
export function checkWording({ items }: Study): Finding[] {
  const findings = items.flatMap(({ message, at }) => {
    const path = ['messages', at];
    return [
      ...checkBody(message, path),
      ...message.slips.flatMap((slip, index) =>
        tooLong([...path, 'slips', index, 'text'], `slip "${slip.kind}"`, slip.text, SLIP_WORDS),
      ),
      ...textsOf(message).flatMap(({ path: inside, text }) => [
        ...(inside.includes('why') ? tooLong([...path, ...inside], 'why', text, WHY_WORDS) : []),
        ...(inside.includes('echo') ? tooLong([...path, ...inside], 'postcard', text, ECHO_WORDS) : []),
      ]),
      ...textsOf(message).flatMap(({ path: inside, text }) =>
        (text.match(/\{[^}]*\}?/g) ?? [])
          .filter((placeholder) => placeholder !== '{first}' && placeholder !== '{last}')
          .map((placeholder) =>
            errorAt(
              [...path, ...inside],
              'unknown-placeholder',
              `"${placeholder}" is no placeholder. Only {first} and {last} are filled in.`,
            ),
          ),
      ),
    ];
  });
  const lengths = items
    .filter(({ message }) => !message.follows)
    .map(({ message }) => count(message.body))
    .toSorted((a, b) => a - b);
  const median = ((lengths[(lengths.length - 1) >> 1] ?? 0) + (lengths[lengths.length >> 1] ?? 0)) / 2;
  if (median > BODY_MEDIAN)
    findings.push(
      warningAt(
        ['messages'],
        'median-length',
        `Half of the bodies have more than ${median} words; aim for a median of ${BODY_MEDIAN}. Shorten the long ones.`,
      ),
    );
  return findings;
}
