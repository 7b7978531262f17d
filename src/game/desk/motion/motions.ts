// How papers come to the desk and leave it: landing, opening, putting back, sliding off, postcards.
import type { EnvelopeView } from '../../shift/desk-view.ts';
import { scatterScraps } from './air.ts';
import { Envelope } from '../envelope.ts';
import { motion } from './mover.ts';
import { bakePostcard } from '../paint/papers.ts';
import { letterBox, middleOf, type Box } from '../slots.ts';
import { DEPTH, type Table } from '../table.ts';

const DROPS = 24;
const SETTLES = 1.5;
const SETTLE_MS = 140;
const TIPS_MS = 520;

const slotOf = (table: Table, view: EnvelopeView): Box | null => table.slots.box(`envelope-${view.slot}`);

/** Lays an envelope into its slot without a motion. Without a slot it is not drawn. */
export function layEnvelope(table: Table, view: EnvelopeView): Envelope | null {
  table.flights.end(view.messageId);
  table.ties.set(view.messageId, view.tie);
  const old = table.envelopes.get(view.messageId);
  if (old) table.mover.halt(old);
  old?.leave();
  table.envelopes.delete(view.messageId);
  const box = slotOf(table, view);
  if (!box) return null;
  const envelope = new Envelope(table.scene, table.book, view, box);
  const { x, y, angle } = envelope.restIn(box);
  envelope
    .setPosition(x, y)
    .setAngle(angle)
    .setDepth(DEPTH.envelope + view.slot);
  table.envelopes.set(view.messageId, envelope);
  return envelope;
}

/** Falls onto the desk: drops, its shadow tightens, it settles. */
export async function landEnvelope(table: Table, view: EnvelopeView, order: number): Promise<void> {
  const envelope = layEnvelope(table, view);
  if (!envelope) return;
  const { paint } = table.book;
  const { x, y, angle } = envelope;
  envelope
    .setPosition(x, y - DROPS)
    .setAngle(angle + SETTLES)
    .setAlpha(0);
  envelope.lift = 1;
  const delay = order * 90;
  void table.mover.to(envelope, { alpha: 1 }, { ms: paint.ms('--d-tap'), ease: paint.curve('--ease-paper'), delay });
  if (!(await table.mover.to(envelope, { y, lift: 0 }, motion(paint, '--d-quick', '--ease-drop', delay)))) return;
  scatterScraps(table, x, y + envelope.height / 2);
  await table.mover.to(envelope, { angle }, { ms: SETTLE_MS, ease: paint.curve('--ease-settle') });
}

/** Takes an envelope out of the list and lets it fly; it leaves the desk at the end of the flight. */
export function letFly(table: Table, messageId: string): { envelope: Envelope; end: () => void } | null {
  const envelope = table.envelopes.get(messageId);
  if (!envelope) return null;
  table.envelopes.delete(messageId);
  table.mover.halt(envelope);
  envelope.setDepth(DEPTH.flight).setAlpha(1);
  const flight = table.flights.begin(messageId, () => {
    table.mover.halt(envelope);
    envelope.leave();
  });
  return { envelope, end: flight.end };
}

/** Rises to the pad and gives way to the letter, which is readable at once. */
export async function openEnvelope(table: Table, messageId: string): Promise<void> {
  const flown = letFly(table, messageId);
  if (!flown) return;
  const { paint } = table.book;
  const box = letterBox(table.slots);
  const goal = box ? middleOf(box) : flown.envelope;
  void table.mover.to(
    flown.envelope,
    { alpha: 0 },
    motion(paint, '--d-quick', '--ease-paper', paint.ms('--d-move') / 2),
  );
  await table.mover.to(
    flown.envelope,
    { x: goal.x, y: goal.y, angle: 0, lift: 1 },
    motion(paint, '--d-move', '--ease-lift'),
  );
  flown.end();
}

/** Comes from the pad, or from a tray after an undo, back into its slot. */
export async function putBack(table: Table, view: EnvelopeView): Promise<void> {
  const envelope = layEnvelope(table, view);
  const box = letterBox(table.slots);
  if (!envelope || !box) return;
  const { x, y, angle, depth } = envelope;
  const from = middleOf(box);
  envelope.setPosition(from.x, from.y).setAngle(0).setDepth(DEPTH.flight);
  envelope.lift = 1;
  const isDone = await table.mover.to(
    envelope,
    { x, y, angle, lift: 0 },
    motion(table.book.paint, '--d-move', '--ease-paper'),
  );
  if (isDone) envelope.setDepth(depth);
}

/** Where it belongs; null where it has no slot. */
export function restOf(table: Table, envelope: Envelope): { x: number; y: number; angle: number } | null {
  const box = slotOf(table, envelope.view);
  return box && envelope.restIn(box);
}

/** Glides to where it belongs, when its slot has changed. */
async function glideHome(table: Table, envelope: Envelope): Promise<void> {
  const home = restOf(table, envelope);
  if (!home) return;
  table.mover.halt(envelope);
  const { x, y, angle } = home;
  const isDone = await table.mover.to(
    envelope,
    { x, y, angle, lift: 0, alpha: 1 },
    motion(table.book.paint, '--d-move', '--ease-paper'),
  );
  if (isDone) envelope.setDepth(DEPTH.envelope + envelope.view.slot);
}

/** Draws an envelope's face anew; it stays where it lies. */
export function wearFace(table: Table, view: EnvelopeView): void {
  const envelope = table.envelopes.get(view.messageId);
  if (envelope) envelope.wear(view);
  else layEnvelope(table, view);
}

/** From now on it belongs where this view says; it glides there when all is tidied. */
export function sendElsewhere(table: Table, view: EnvelopeView): void {
  const envelope = table.envelopes.get(view.messageId);
  if (envelope) envelope.view = view;
  else layEnvelope(table, view);
}

const hasMoved = (from: Box, to: Box): boolean => Math.hypot(from.x - to.x, from.y - to.y) > 0.5;
const isResized = (from: Box, to: Box): boolean => Math.hypot(from.width - to.width, from.height - to.height) > 1;

/** Brings every envelope to where its slot is now: gliding, or at once when HTML has scrolled it there. */
export function tidy(table: Table, isGliding: boolean): void {
  for (const envelope of table.envelopes.values()) {
    const box = slotOf(table, envelope.view);
    if (!box || table.held === envelope) continue;
    const { home } = envelope;
    if (isResized(home, box) || (!isGliding && hasMoved(home, box))) layEnvelope(table, envelope.view);
    else if (hasMoved(home, box) || !isAtRest(table, envelope, box)) void glideHome(table, envelope);
  }
}

function isAtRest(table: Table, envelope: Envelope, box: Box): boolean {
  const { x, y, angle } = envelope.restIn(box);
  const isThere = Math.hypot(x - envelope.x, y - envelope.y) < 0.5 && Math.abs(angle - envelope.angle) < 0.1;
  return isThere || table.mover.isMoving(envelope);
}

/** Slides to the front edge, tips over it and is gone. The tag that stays is the page's. */
export async function slideOff(table: Table, messageId: string): Promise<void> {
  const flown = letFly(table, messageId);
  if (!flown) return;
  const { paint } = table.book;
  const { envelope } = flown;
  const edge = table.slots.box('edge');
  const goal = edge ? { x: envelope.x, y: edge.y } : { x: -envelope.width, y: envelope.y };
  if (!(await table.mover.to(envelope, { ...goal, lift: 0.4 }, motion(paint, '--d-move', '--ease-lift')))) return;
  const tipped = { y: goal.y + envelope.height, angle: 24, scaleY: 0.5, alpha: 0 };
  await table.mover.to(envelope, tipped, { ms: TIPS_MS, ease: paint.curve('--ease-drop') });
  flown.end();
}

/** A skipped letter is simply taken away. */
export async function takeAway(table: Table, messageId: string): Promise<void> {
  const flown = letFly(table, messageId);
  if (!flown) return;
  await table.mover.to(
    flown.envelope,
    { alpha: 0, y: flown.envelope.y - 10 },
    motion(table.book.paint, '--d-quick', '--ease-lift'),
  );
  flown.end();
}

/** Flies from over the top edge to its place on the cork, where the page pins the card with the words. */
export async function flyPostcard(table: Table, messageId: string, disc: number, index: number): Promise<void> {
  const box = table.slots.corkOf(messageId, index);
  if (!box) return;
  const flight = table.flights.begin(`postcard:${messageId}`);
  const size = `${Math.round(box.width)}x${Math.round(box.height)}`;
  const card = flight.add(
    table.book.image(table.scene, `postcard:${disc}:${size}`, (paint) => bakePostcard(box, paint, disc)),
  );
  const { x, y } = middleOf(box);
  const { paint } = table.book;
  const scale = 1 / paint.scale;
  card
    .setPosition(x + 150, -box.height)
    .setAngle(16)
    .setScale(1.15 * scale)
    .setDepth(DEPTH.flight);
  if (
    await table.mover.to(
      card,
      { x, y, angle: 1.5, scale },
      { ms: 2 * paint.ms('--d-move'), ease: paint.curve('--ease-paper') },
    )
  )
    flight.end();
}
