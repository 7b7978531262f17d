// The bell: what still lies there slides together into one pile, is tied, and leaves the desk to the side.
import type { Envelope } from '../envelope.ts';
import { motion } from './mover.ts';
import { letFly } from './motions.ts';
import { bakeTwine } from '../paint/papers.ts';
import { middleOf } from '../slots.ts';
import { DEPTH, type Table } from '../table.ts';

const APART_MS = 50;
const AWAY_MS = 420;
/** The place in the middle of the five: the pile gathers there. */
const MIDDLE = 'envelope-2';

async function tie({ book, mover, scene }: Table, uppermost: Envelope): Promise<boolean> {
  const { width, height } = uppermost;
  const size = `${Math.round(width)}x${Math.round(height)}`;
  const twine = book.image(scene, `twine:${size}`, (paint) => bakeTwine({ width, height }, paint)).setAlpha(0);
  uppermost.add(twine);
  return mover.to(twine, { alpha: 1 }, motion(book.paint, '--d-quick', '--ease-drop'));
}

/** All of them at once; the last one lies uppermost and carries the twine. */
export async function sweepAway(table: Table, messageIds: readonly string[]): Promise<void> {
  const flown = messageIds.flatMap((messageId) => letFly(table, messageId) ?? []);
  const uppermost = flown.at(-1)?.envelope;
  if (!uppermost) return;
  const { mover } = table;
  const { paint } = table.book;
  const middle = middleOf(table.slots.box(MIDDLE) ?? uppermost.home);
  const gather = ({ envelope }: { envelope: Envelope }, order: number): Promise<boolean> => {
    const angle = order % 2 === 0 ? 1.6 : -1.6;
    const goal = { x: middle.x + order * 2, y: middle.y - order * 5, angle, lift: 0 };
    envelope.setDepth(DEPTH.flight + order);
    return mover.to(envelope, goal, motion(paint, '--d-move', '--ease-paper', order * APART_MS));
  };
  if ((await Promise.all(flown.map(gather))).includes(false) || !(await tie(table, uppermost))) return;
  const leave = async ({ envelope, end }: (typeof flown)[number]): Promise<void> => {
    const away = { x: envelope.x - middle.x - envelope.width };
    if (await mover.to(envelope, away, { ms: AWAY_MS, ease: paint.curve('--ease-lift') })) end();
  };
  await Promise.all(flown.map(leave));
}
