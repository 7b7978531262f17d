// Who comes back after an earlier shift.
import { byId, type MessagesById, senderIdOf } from '../../../engine/deal/cast.ts';
import { isSound } from '../../../pack/words.ts';
import { errorAt, type Finding } from '../../finding.ts';
import type { Item, Study } from '../study.ts';

function canBeDeclinedFairly({ reached }: Item): boolean {
  return reached.some(({ ruling }) => isSound(ruling.key.decline));
}

/** Who returns had written before and could be declined fairly; abuse never returns, and the letter stands alone. */
function checkReturning({ message, at }: Item, { items, pack }: Study, known: MessagesById): Finding[] {
  const { returns } = message;
  const before = items.find((item) => item.message.id === returns?.after);
  if (!returns || !before) return [];
  const report = (field: PropertyKey[], code: string, text: string): Finding =>
    errorAt(['messages', at, ...field], code, text);
  const sender = senderIdOf(before.message, known);
  const findings: Finding[] = [];
  if (returns.sender !== sender || senderIdOf(message, known) !== sender)
    findings.push(
      report(
        ['returns', 'sender'],
        'returns-by-another',
        `"${returns.after}" was written by "${sender}". Name the same sender here; "sender.id" may be left out.`,
      ),
    );
  if (before.message.facts.manner === 'abusive' || message.facts.manner === 'abusive')
    findings.push(
      report(['returns', 'after'], 'abuse-returns', `An abusive sender never returns. Let another one come back.`),
    );
  else if (!canBeDeclinedFairly(before))
    findings.push(
      report(
        ['returns', 'after'],
        'returns-undeclined',
        `Declining "${returns.after}" is neither best nor fine, so nobody who was declined fairly could return. Let another sender come back.`,
      ),
    );
  const isTied = message.pair !== undefined || message.follows || pack.opening.includes(message.id);
  if (isTied || before.message.returns || items.some((item) => item.message.follows?.message === message.id))
    findings.push(
      report(
        ['returns'],
        'returns-in-a-chain',
        `"${message.id}" is dealt only after an earlier shift, so it stands alone: in no pair, no opening, no follow-up, and after no other return.`,
      ),
    );
  return findings;
}

/** Every message of somebody who returns. */
export function checkReturns(study: Study): Finding[] {
  const known = byId(study.pack.messages);
  return study.items.flatMap((item) => checkReturning(item, study, known));
}
