// The four ways a letter leaves the hand. Each starts from its sheet on the pad, or from its envelope when that never was opened on screen.
import { spatterInk } from './air.ts';
import { motion } from './mover.ts';
import { bakeNote } from '../paint/papers.ts';
import { Sheet } from '../sheet.ts';
import { letterBox, type Box } from '../slots.ts';
import { bakePrint } from '../paint/stamp-art.ts';
import type { Stamp } from '../stamp.ts';
import { DEPTH, type Flight, type Table } from '../table.ts';
import { filedPaper, PAPER, restInTray, scaleOfPaper, type Rest } from '../trays.ts';
import { type Action, TIES } from '../../../pack/words.ts';

const PAST = 4;
const SETTLE_MS = 140;
const NOTE = { width: 190, height: 96 };
const LAY_MS = 220;
const AWAY_MS = 240;
const SWING_MS = 0.55; // of the fold: the second third begins before the first is down

interface Filing {
  table: Table;
  messageId: string;
  flight: Flight;
  rest: Rest;
}

interface Slide {
  ms: number;
  ease: string;
  isSettling: boolean;
}

/** Slides a paper of this size and place into its tray. It becomes the filed envelope on the way. */
async function slideIn(
  { table, messageId, flight, rest }: Filing,
  from: Box,
  sheet: Sheet | null,
  slide: Slide,
): Promise<void> {
  const { book, mover } = table;
  const paper = flight
    .add(filedPaper(table.scene, book, table.ties.get(messageId) ?? 'none'))
    .setDepth(DEPTH.flight + 1);
  paper.setPosition(from.x, from.y).setAlpha(sheet ? 0 : 1);
  paper.setScale(scaleOfPaper(book, from.width / PAPER.width), scaleOfPaper(book, from.height / PAPER.height));
  const scale = scaleOfPaper(book, rest.scale);
  const past = slide.isSettling ? PAST : 0;
  const { ms } = slide;
  const ease = book.paint.curve(slide.ease);
  if (sheet) {
    const shrink = {
      scaleX: (sheet.scaleX * PAPER.width * rest.scale) / from.width,
      scaleY: (sheet.scaleY * PAPER.height * rest.scale) / from.height,
    };
    void mover.to(sheet, { x: rest.x, y: rest.y, angle: rest.angle, ...shrink }, { ms, ease });
    // The envelope shows once the sheet is small enough to be in it.
    void mover.to(paper, { alpha: 1 }, { ms: ms * 0.25, ease, delay: ms * 0.25 });
    void mover.to(sheet, { alpha: 0 }, { ms: ms * 0.3, ease, delay: ms * 0.45 });
  }
  if (
    !(await mover.to(
      paper,
      { x: rest.x + past, y: rest.y, angle: rest.angle, scaleX: scale, scaleY: scale },
      { ms, ease },
    ))
  )
    return;
  if (past > 0 && !(await mover.to(paper, { x: rest.x }, { ms: SETTLE_MS, ease: book.paint.curve('--ease-settle') })))
    return;
  if (!rest.isShown && !(await mover.to(paper, { alpha: 0 }, motion(book.paint, '--d-tap', '--ease-paper')))) return;
  flight.end();
}

const boxOf = (sheet: Sheet, share = 1): Box => ({
  x: sheet.x,
  y: sheet.y,
  width: sheet.width,
  height: sheet.height * share,
});

async function reply(filing: Filing, sheet: Sheet): Promise<void> {
  const { table } = filing;
  const { paint } = table.book;
  const note = table.book.image(table.scene, 'note', (now) => bakeNote(NOTE, now));
  const unit = note.scale;
  note
    .setPosition(sheet.width * 0.16, sheet.height * 0.2)
    .setAngle(-4)
    .setScale(unit * 1.12)
    .setAlpha(0);
  sheet.add(note);
  if (!(await table.mover.to(note, { alpha: 1, scale: unit, angle: -2 }, motion(paint, '--d-tap', '--ease-drop'))))
    return;
  await slideIn(filing, boxOf(sheet), sheet, { ms: paint.ms('--d-move'), ease: '--ease-paper', isSettling: true });
}

async function decline(filing: Filing, sheet: Sheet): Promise<void> {
  const { mover, book } = filing.table;
  const ms = book.paint.ms('--d-fold') * SWING_MS;
  const ease = book.paint.curve('--ease-lift');
  void mover.to(sheet, { bottomOpen: -1 }, { ms, ease });
  if (!(await mover.to(sheet, { topOpen: -1 }, { ms, ease, delay: book.paint.ms('--d-fold') - ms }))) return;
  await slideIn(filing, boxOf(sheet, 1 / 3), sheet, { ms: LAY_MS, ease: '--ease-paper', isSettling: false });
}

async function ignore(filing: Filing, sheet: Sheet): Promise<void> {
  const { mover, book } = filing.table;
  const half = { ms: book.paint.ms('--d-quick') / 2, ease: book.paint.curve('--ease-paper') };
  if (!(await mover.to(sheet, { scaleX: 0.02 }, half))) return;
  sheet.turnFaceDown();
  void mover.to(sheet.shadow, { alpha: 0 }, half);
  if (!(await mover.to(sheet, { scaleX: 1 }, half))) return;
  await slideIn(filing, boxOf(sheet), sheet, { ms: AWAY_MS, ease: '--ease-paper', isSettling: false });
}

async function block(filing: Filing, sheet: Sheet, stamp: Stamp, hush: () => void): Promise<void> {
  const { table } = filing;
  const { x, y } = sheet;
  if (!(await stamp.strike(x, y)) || !sheet.active) return;
  hush();
  if (!table.mover.isReduced)
    table.stage.animate([{ translate: '0 0' }, { translate: '0 2px' }, { translate: '0 0' }], { duration: 90 });
  const print = table.book.image(table.scene, 'print', bakePrint).setAngle(-6);
  print.setScale(print.scale * Math.min(1.6, (sheet.width * 0.62) / (print.width * print.scale)));
  sheet.add(print);
  spatterInk(table, sheet, 0, 0);
  if (!(await stamp.hover(x, y)) || !(await table.mover.wait(table.book.paint.ms('--d-hush'))) || !sheet.active) return;
  stamp.lower();
  await slideIn(filing, boxOf(sheet), sheet, {
    ms: table.book.paint.ms('--d-move'),
    ease: '--ease-paper',
    isSettling: false,
  });
}

export interface Filed {
  messageId: string;
  action: Action;
  order: number; // of this paper in its tray
  tilt: number; // of the letter that lay open
}

interface FilingNeeds {
  stamp: Stamp;
  hush(): void; // nothing else may move now
  onDone(): void; // once, also when something else cuts the motion short
}

/** Plays how this letter is filed. */
export function fileLetter(
  table: Table,
  { messageId, action, order, tilt }: Filed,
  { stamp, hush, onDone }: FilingNeeds,
): void {
  const envelope = table.envelopes.get(messageId);
  const flight = table.flights.begin(messageId, onDone);
  const rest = restInTray(table.slots, action, order);
  const box = letterBox(table.slots);
  const from = envelope && { x: envelope.x, y: envelope.y, width: envelope.width, height: envelope.height };
  if (envelope) {
    table.mover.halt(envelope);
    table.envelopes.delete(messageId);
    envelope.leave();
  }
  if (!rest || (!box && !from)) {
    flight.end();
    return;
  }
  const filing = { table, messageId, flight, rest };
  if (from && action !== 'block') {
    void slideIn(filing, from, null, {
      ms: table.book.paint.ms('--d-move'),
      ease: '--ease-paper',
      isSettling: action === 'reply',
    });
    return;
  }
  if (!box) {
    flight.end();
    return;
  }
  const sheet = flight.add(new Sheet(table, box)).setAngle(tilt / 100);
  if (action === 'reply') void reply(filing, sheet);
  else if (action === 'decline') void decline(filing, sheet);
  else if (action === 'ignore') void ignore(filing, sheet);
  else void block(filing, sheet, stamp, hush);
}

/** Draws what filing needs before it is needed, so that the first answer does not stutter. */
export function warmUp(table: Table): void {
  const box = letterBox(table.slots);
  if (!box) return;
  new Sheet(table, box).destroy();
  for (const tie of TIES) filedPaper(table.scene, table.book, tie).destroy();
  table.book.image(table.scene, 'note', (paint) => bakeNote(NOTE, paint)).destroy();
  table.book.image(table.scene, 'print', bakePrint).destroy();
}
