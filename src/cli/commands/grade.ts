// `grade`: a verdict for each line of answers, by the needs that the persona has before any memo.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { explain } from '../../engine/judge/explain.ts';
import { judge, situationOf, type Verdict } from '../../engine/judge/judge.ts';
import { needsOf } from '../../engine/judge/needs.ts';
import { ActionSchema, type Guidance } from '../../pack/guidance-schema.ts';
import { readJsonText } from '../../pack/json-text.ts';
import type { Message, Pack } from '../../pack/pack-schema.ts';
import type { Problem } from '../../pack/problem.ts';
import { loadPack } from '../files/load.ts';
import { needed } from '../options.ts';
import { EXIT_FINDINGS, EXIT_FINE, type Exit, tellProblems, type Terminal } from '../terminal.ts';
import { withoutNames } from '../without-names.ts';
import { ACTIONS, type Action } from '../../pack/words.ts';

const INPUT = 'stdin';

type Answer = { ok: true; message: Message; action: Action } | { ok: false; problem: Problem };

function readAnswer(text: string, line: number, messages: ReadonlyMap<string, Message>): Answer {
  const read = readJsonText(text, INPUT);
  if (!read.ok)
    return {
      ok: false,
      problem: {
        ...(read.problems[0] ?? { file: INPUT, column: 1, code: 'broken-json', message: 'This is not valid JSON.' }),
        line,
      },
    };
  const { json } = read;
  const { value } = json;
  const refuse = (path: string, code: string, message: string): Answer => ({
    ok: false,
    problem: { ...json.problemAt([path], code, message), line },
  });
  if (typeof value !== 'object' || value === null || !('messageId' in value) || !('action' in value))
    return refuse('', 'bad-answer', 'A line needs a "messageId" and an "action".');
  const message = typeof value.messageId === 'string' ? messages.get(value.messageId) : undefined;
  if (!message)
    return refuse('messageId', 'unknown-message', `The pack has no message ${JSON.stringify(value.messageId)}.`);
  const action = ActionSchema.safeParse(value.action);
  if (!action.success)
    return refuse(
      'action',
      'unknown-action',
      `${JSON.stringify(value.action)} is no action. Use one of ${ACTIONS.join(', ')}.`,
    );
  return { ok: true, message, action: action.data };
}

function gradeAnswer(message: Message, action: Action, pack: Pack, guidance: Guidance): string {
  const situation = situationOf(message.facts, pack.persona, needsOf(pack.persona));
  const verdict = judge(message, action, situation, guidance);
  const { tier, credit, best, because } = verdict;
  return JSON.stringify({
    messageId: message.id,
    action,
    tier,
    credit,
    best,
    because,
    text: withoutNames(contestedReason(message, verdict) ?? explain(message, verdict, guidance)),
  });
}

/** Why readers differ, where that raised the tier. */
function contestedReason(message: Message, { ruleId, action, tier, key }: Verdict): string | undefined {
  return tier === key[action] ? undefined : message.under[ruleId]?.contested?.[action]?.reason;
}

/** Grades answers line by line as they come. A bad line is told with its number; the others are graded. */
export async function gradeCommand(args: string[], terminal: Terminal): Promise<Exit> {
  const { values } = parseArgs({ args, options: { pack: { type: 'string' } } });
  const loaded = loadPack(needed(values.pack, '--pack'));
  if (!loaded.ok) {
    tellProblems(terminal, loaded.problems);
    return EXIT_FINDINGS;
  }
  const { pack, guidance } = loaded;
  const messages = new Map(pack.messages.map((message) => [message.id, message]));
  let line = 0;
  let exit: Exit = EXIT_FINE;
  for await (const text of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    const answer = readAnswer(text, line, messages);
    if (answer.ok) terminal.out(gradeAnswer(answer.message, answer.action, pack, guidance));
    else {
      tellProblems(terminal, [answer.problem]);
      exit = EXIT_FINDINGS;
    }
  }
  return exit;
}
