// `deal`: the deck of a seed, without the words of its messages.
import { parseArgs } from 'node:util';
import { type Deck, dealDeck } from '../../engine/deal/deck.ts';
import { PACE } from '../../engine/play/pace.ts';
import { parMs, scheduleOf } from '../../engine/play/schedule.ts';
import { loadPack, loadPeople } from '../files/load.ts';
import { needed, seedOf } from '../options.ts';
import { EXIT_FINDINGS, EXIT_FINE, type Exit, tellProblems, type Terminal } from '../terminal.ts';

function describe(deck: Deck): object {
  const { arrivals, bellMs } = scheduleOf(deck, PACE.start, 'x1');
  return {
    packId: deck.packId,
    guidance: deck.guidance,
    seed: deck.seed,
    wpm: PACE.start,
    cards: deck.cards.map(({ message, sender }, at) => ({
      messageId: message.id,
      sender: { id: sender.id, first: sender.first, last: sender.last },
      arrivesAtMs: arrivals[at] ?? 0,
      parMs: parMs(message, PACE.start),
    })),
    bellMs,
    memo: deck.memo ? { id: deck.memo.id, text: deck.memo.text, beforeCard: deck.memo.beforeCard } : null,
    echoes: deck.echoes,
    pair: deck.pair,
  };
}

function asText(deck: Deck): string {
  const { arrivals, bellMs } = scheduleOf(deck, PACE.start, 'x1');
  const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`.padStart(6);
  const lines = deck.cards.flatMap(({ message, sender }, at) => [
    ...(deck.memo?.beforeCard === at ? [`        memo "${deck.memo.id}": ${deck.memo.text}`] : []),
    `${seconds(arrivals[at] ?? 0)}  ${message.id}  (${sender.first} ${sender.last})`,
  ]);
  const echoes = deck.echoes.map(({ messageId, after }) => `${messageId} after ${after}`).join(', ');
  return [
    `${deck.packId}, seed ${deck.seed}, at ${PACE.start} words a minute`,
    ...lines,
    `${seconds(bellMs)}  the bell`,
    `postcards: ${echoes || 'none'}`,
    `pair: ${deck.pair?.join(' and ') ?? 'none'}`,
  ].join('\n');
}

/** Shows the deck that a pack deals for a seed. */
export function dealCommand(args: string[], terminal: Terminal): Exit {
  const { values } = parseArgs({
    args,
    options: { pack: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
  });
  const seed = seedOf(needed(values.seed, '--seed'));
  const loaded = loadPack(needed(values.pack, '--pack'));
  const people = loadPeople();
  if (!loaded.ok || !people.ok) {
    tellProblems(terminal, [...(loaded.ok ? [] : loaded.problems), ...(people.ok ? [] : people.problems)]);
    return EXIT_FINDINGS;
  }
  const deck = dealDeck(loaded.pack, loaded.guidance, people.people, { seed });
  terminal.out(values.json === true ? JSON.stringify(describe(deck), null, 2) : asText(deck));
  return EXIT_FINE;
}
