// The bell: what still lies there slides together into one pile, is tied, and leaves the desk to the side.
import { motion } from './mover.ts';
import { letFly } from './motions.ts';
import { bakeTwine } from '../paint/papers.ts';
import { middleOf } from '../slots.ts';
import { DEPTH, type Table } from '../table.ts';

const APART_MS = 50;
const TIE_MS = 160;
const AWAY_MS = 420;
/** The place in the middle of the five: the pile gathers there. */
const MIDDLE = 'envelope-2';

/** One letter of the pile, the `order`th of `count`. The last one is the uppermost, and carries the twine. */
export async function sweepAway(
  table: Table,
  { messageId, order, count }: { messageId: string; order: number; count: number },
): Promise<void> {
  const flown = letFly(table, messageId);
  if (!flown) return;
  const { book, mover, scene } = table;
  const { paint } = book;
  const { envelope } = flown;
  const middle = table.slots.box(MIDDLE);
  const gather = middle ? middleOf(middle) : { x: envelope.x, y: envelope.y };
  envelope.setDepth(DEPTH.flight + order);
  const goal = { x: gather.x + order * 2, y: gather.y - order * 5, angle: (order % 2 === 0 ? 1 : -1) * 1.6, lift: 0 };
  if (!(await mover.to(envelope, goal, motion(paint, '--d-move', '--ease-paper', order * APART_MS)))) return;
  if (order === count - 1) {
    const { width, height } = envelope;
    const size = `${Math.round(width)}x${Math.round(height)}`;
    const twine = book.image(scene, `twine:${size}`, (now) => bakeTwine({ width, height }, now)).setAlpha(0);
    envelope.add(twine);
    void mover.to(twine, { alpha: 1 }, motion(paint, '--d-tap', '--ease-drop'));
  }
  const untilTied = (count - 1 - order) * APART_MS + TIE_MS;
  const away = { ms: AWAY_MS, ease: paint.curve('--ease-lift'), delay: mover.isReduced ? 0 : untilTied };
  if (await mover.to(envelope, { x: goal.x - gather.x - envelope.width }, away)) flown.end();
}
