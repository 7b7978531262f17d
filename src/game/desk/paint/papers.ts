// The other papers, each drawn once: a filed envelope, the letter's sheet, the note that is sent, a postcard's back.
import { castShadow, clearOf, fillPaper, LIFTS, newCanvas } from './canvas.ts';
import type { Paint } from './paint.ts';

export const PAPER_MARGIN = 12;
/** Clear all around the sheet, so that its edges stay smooth when it lies at an angle. */
export const SHEET_MARGIN = 1;

interface Size {
  width: number;
  height: number;
}

/** A sheet of this paper over its shadow, with PAPER_MARGIN around it; the pen stands at its corner. */
function layPaper({ width, height }: Size, paint: Paint, token: string, lift: (typeof LIFTS)[1 | 2]) {
  const { canvas, pen } = newCanvas(width + 2 * PAPER_MARGIN, height + 2 * PAPER_MARGIN, paint.scale);
  pen.translate(PAPER_MARGIN, PAPER_MARGIN);
  const box = { x: 0, y: 0, width, height };
  castShadow(pen, paint, lift, box);
  fillPaper(pen, paint, token, box, 2);
  return { canvas, pen };
}

/** A closed envelope as it lies in a tray: the tie's colour shows at its edge, a stamp box at its corner. */
export function bakeFiled(size: Size, paint: Paint, tie: string): HTMLCanvasElement {
  const { width, height } = size;
  const { canvas, pen } = layPaper(size, paint, '--paper-env', LIFTS[1]);
  pen.strokeStyle = paint.color('--shade-1'); // so that papers of one colour stay apart
  pen.lineWidth = 1;
  pen.strokeRect(0.5, 0.5, width - 1, height - 1);
  pen.fillStyle = paint.color(tie);
  pen.fillRect(12, 0, 44, 12);
  pen.globalAlpha = 0.55;
  pen.strokeStyle = paint.color('--ink-soft');
  pen.lineWidth = 1.5;
  pen.strokeRect(width - 36, 9, 25, 30);
  return canvas;
}

/** The letter's sheet without its words; creased in thirds, lit from the top left. */
export function bakeSheet(size: Size, paint: Paint, token: string): HTMLCanvasElement {
  const { width, height } = size;
  const { canvas, pen } = newCanvas(width + 2 * SHEET_MARGIN, height + 2 * SHEET_MARGIN, paint.scale);
  pen.translate(SHEET_MARGIN, SHEET_MARGIN);
  fillPaper(pen, paint, token, { x: 0, y: 0, width, height });
  const lamp = pen.createRadialGradient(width * 0.22, height * 0.08, 0, width * 0.22, height * 0.08, width * 0.8);
  lamp.addColorStop(0, paint.color('--lamp-on'));
  lamp.addColorStop(0.8, clearOf(paint.color('--lamp-on')));
  pen.fillStyle = lamp;
  pen.fillRect(0, 0, width, height);
  for (const third of [1 / 3, 2 / 3]) {
    pen.fillStyle = paint.color('--crease');
    pen.fillRect(0, height * third - 2, width, 2);
    pen.fillStyle = paint.color('--shine-2');
    pen.fillRect(0, height * third, width, 1.5);
  }
  return canvas;
}

/** A small note in the player's hand: lines of writing, no words to be read. */
export function bakeNote(size: Size, paint: Paint): HTMLCanvasElement {
  const { width, height } = size;
  const { canvas, pen } = layPaper(size, paint, '--paper-note', LIFTS[1]);
  pen.strokeStyle = paint.color('--ink-soft');
  pen.globalAlpha = 0.5;
  pen.lineWidth = 1.8;
  pen.lineCap = 'round';
  for (const [row, share] of [0.82, 0.7, 0.46].entries()) {
    const y = height * (0.3 + row * 0.22);
    pen.beginPath();
    for (let x = 14; x < width * share; x += 4) pen.lineTo(x, y + Math.sin(x * 0.9 + row) * 1.6);
    pen.stroke();
  }
  return canvas;
}

/** A postcard in flight: paper, a postmark, the sender's colour. Its words come with the pinned card. */
export function bakePostcard(size: Size, paint: Paint, disc: number): HTMLCanvasElement {
  const { width } = size;
  const { canvas, pen } = layPaper(size, paint, '--paper', LIFTS[2]);
  pen.fillStyle = paint.color(`--disc-${disc}`);
  pen.beginPath();
  pen.arc(26, 25, 15, 0, 2 * Math.PI);
  pen.fill();
  pen.globalAlpha = 0.4;
  pen.strokeStyle = paint.color('--ink');
  pen.lineWidth = 1.2;
  for (const radius of [10, 6.5]) {
    pen.beginPath();
    pen.arc(width - 38, 19, radius, 0, 2 * Math.PI);
    pen.stroke();
  }
  for (const y of [13, 19, 25]) {
    pen.beginPath();
    for (let x = 0; x <= 18; x++) pen.lineTo(width - 26 + x, y + Math.sin(x * 0.7) * 2);
    pen.stroke();
  }
  return canvas;
}

/** Twine around a pile, crossed and tied. */
export function bakeTwine({ width, height }: Size, paint: Paint): HTMLCanvasElement {
  const { canvas, pen } = newCanvas(width + 2 * PAPER_MARGIN, height + 2 * PAPER_MARGIN, paint.scale);
  pen.translate(PAPER_MARGIN, PAPER_MARGIN);
  const [x, y] = [width * 0.56, height * 0.52];
  const strand = (token: string, thick: number, shift: number): void => {
    pen.strokeStyle = paint.color(token);
    pen.lineWidth = thick;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(x + shift, 0);
    pen.lineTo(x + shift, height);
    pen.moveTo(0, y + shift);
    pen.lineTo(width, y + shift);
    pen.ellipse(x - 13 + shift, y - 7 + shift, 14, 6, 0.5, 0, 2 * Math.PI);
    pen.moveTo(x + 27 + shift, y - 7 + shift);
    pen.ellipse(x + 13 + shift, y - 7 + shift, 14, 6, -0.5, 0, 2 * Math.PI);
    pen.stroke();
  };
  strand('--shade-2', 4, 1.5);
  strand('--brass-dark', 3.4, 0);
  strand('--brass', 1.6, -0.5);
  return canvas;
}
