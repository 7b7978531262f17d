// One envelope's face, drawn once into a canvas: paper, flap, tie, sheets, role, first six words.
import { translatorOf } from '../../../shell/text/text.ts';
import { TIE_ICONS } from '../../../paper/tie-icons.ts';
import type { EnvelopeView } from '../../shift/desk-view.ts';
import { deskTexts } from '../text-en.ts';
import { clearOf, drawIcon, fillPaper, newCanvas, type Pen } from './canvas.ts';
import { balancedLines } from './lines.ts';
import type { Paint } from './paint.ts';

const t = translatorOf(deskTexts);

/** Space around the paper for the sheets beneath it and the letter that looks out. */
export const FACE_MARGIN = 10;
/** Narrower than this the face is the phone's: short words, a bare count. */
const NARROW = 200;
/** The width of the picture for which type is set; on a wider envelope it grows along. */
const PICTURE_WIDTH = 268;

interface Style {
  isNarrow: boolean;
  side: number;
  small: number;
  role: number;
  six: number;
}

function styleOf(width: number, paint: Paint, shrink: number): Style {
  const small = paint.px('--t-0') * shrink;
  const usual = paint.px('--t-1') * shrink;
  const isNarrow = width < NARROW;
  return {
    isNarrow,
    side: isNarrow ? 10 : 13 * Math.max(1, width / PICTURE_WIDTH),
    small,
    role: isNarrow ? (usual * 14) / 15 : usual,
    six: isNarrow ? small : usual,
  };
}

function drawSheets(pen: Pen, paint: Paint, sheets: 1 | 2 | 3, width: number, height: number): void {
  const edges: [number, number, string][] =
    sheets === 1
      ? []
      : [
          [2, 3, '--paper'],
          [1, 1.5, '--paper-edge'],
        ];
  if (sheets === 3) edges.unshift([5, 7.5, '--paper-edge'], [4, 6, '--paper'], [3, 4.5, '--paper-edge']);
  for (const [x, y, token] of edges) {
    pen.fillStyle = paint.color(token);
    pen.beginPath();
    pen.roundRect(x, y, width, height, 3);
    pen.fill();
  }
}

function drawFlap(pen: Pen, paint: Paint, width: number, height: number): void {
  pen.beginPath();
  pen.moveTo(2, 3);
  pen.lineTo(width * 0.44, height * 0.5);
  pen.quadraticCurveTo(width / 2, height * 0.58, width * 0.56, height * 0.5);
  pen.lineTo(width - 2, 3);
  pen.fillStyle = paint.color(paint.isNight ? '--shine-0' : '--shine-2');
  pen.fill();
  pen.strokeStyle = paint.color(paint.isNight ? '--shade-3' : '--shade-1');
  pen.lineWidth = 1.2;
  pen.stroke();
}

/** The lamp on the paper, as envelope.css has it. */
function drawLamp(pen: Pen, paint: Paint, width: number, height: number): void {
  const lamp = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  lamp.addColorStop(0, paint.color('--lamp-env'));
  lamp.addColorStop(0.75, clearOf(paint.color('--lamp-env')));
  pen.save();
  pen.beginPath();
  pen.roundRect(0, 0, width, height, 3);
  pen.clip();
  pen.translate(width * 0.3, height * -0.1);
  pen.scale(width * 0.8, height * 1.2);
  pen.fillStyle = lamp;
  pen.fillRect(-1, -1, 2, 2);
  pen.restore();
}

/** A letter that was read and put back looks out of its envelope. */
function drawOpened(pen: Pen, paint: Paint, width: number): void {
  pen.save();
  pen.translate(0, -6);
  fillPaper(pen, paint, '--paper', { x: 9, y: 0, width: width - 18, height: 14 }, 2);
  pen.restore();
}

function drawTie(pen: Pen, paint: Paint, view: EnvelopeView, style: Style): number {
  const word = t(style.isNarrow ? `face.tieShort.${view.tie}` : `face.tie.${view.tie}`);
  const icon = style.small * 1.25;
  const height = style.small * 1.45 + (style.isNarrow ? 6 : 7);
  pen.font = `650 ${style.small}px ${paint.textFont}`;
  const width = (style.isNarrow ? 6 : 7) + icon + 5 + pen.measureText(word).width + (style.isNarrow ? 7 : 9);
  pen.save();
  pen.shadowColor = paint.color('--sh-n');
  pen.shadowBlur = 2 * paint.scale;
  pen.shadowOffsetX = paint.scale;
  pen.shadowOffsetY = paint.scale;
  pen.fillStyle = paint.color(`--tie-${view.tie}`);
  pen.beginPath();
  pen.roundRect(style.side, 0, width, height, [0, 0, 3, 3]);
  pen.fill();
  pen.restore();
  pen.fillStyle = paint.color('--on-tie');
  const middle = height - 2 - (style.small * 1.45) / 2;
  drawIcon(pen, TIE_ICONS[view.tie], style.side + (style.isNarrow ? 6 : 7), middle - icon / 2, icon);
  pen.fillText(word, style.side + (style.isNarrow ? 6 : 7) + icon + 5, middle + style.small * 0.345);
  return height;
}

/** How many sheets; before it, the sign of a content note. */
function drawCount(pen: Pen, paint: Paint, view: EnvelopeView, style: Style, width: number): void {
  const words = style.isNarrow ? String(view.sheets) : t(`face.sheets.${view.sheets}`);
  const icon = style.small * 1.25;
  const middle = (style.isNarrow ? 4 : 5) + style.small * 0.7;
  pen.font = `400 ${style.small}px ${paint.textFont}`;
  pen.fillStyle = paint.color('--ink-soft');
  const left = width - style.side - pen.measureText(words).width;
  pen.fillText(words, left, middle + style.small * 0.345);
  const files = left - icon - (style.isNarrow ? 2 : 4);
  drawIcon(pen, 'files-bold', files, middle - icon / 2, icon);
  if (view.hasNote) drawIcon(pen, 'warning-bold', files - icon - (style.isNarrow ? 4 : 7), middle - icon / 2, icon);
}

function drawWords(pen: Pen, paint: Paint, view: EnvelopeView, style: Style, width: number, top: number): number {
  const space = width - 2 * style.side;
  const measure = (text: string): number => pen.measureText(text).width;
  pen.font = `700 ${style.role}px ${paint.textFont}`;
  pen.fillStyle = paint.color('--ink');
  let y = top;
  for (const words of balancedLines(view.role, space, measure)) {
    pen.fillText(words, style.side, y + style.role * 0.945);
    y += style.role * 1.2;
  }
  if (style.isNarrow) y += 2;
  pen.font = `italic 400 ${style.six}px ${paint.textFont}`;
  pen.fillStyle = paint.color('--ink-soft');
  for (const words of balancedLines(t('face.quote', { words: view.firstWords }), space, measure)) {
    pen.fillText(words, style.side, y + style.six * 0.945);
    y += style.six * 1.2;
  }
  return y;
}

function drawFace(pen: Pen, paint: Paint, view: EnvelopeView, width: number, height: number): void {
  if (view.wasOpened) drawOpened(pen, paint, width);
  drawSheets(pen, paint, view.sheets, width, height);
  fillPaper(pen, paint, '--paper-env', { x: 0, y: 0, width, height });
  drawLamp(pen, paint, width, height);
  if (width >= NARROW) drawFlap(pen, paint, width, height);
}

/** Tie, count and words from the pen's origin downwards. Returns how far down they reach. */
function drawContent(pen: Pen, paint: Paint, view: EnvelopeView, style: Style, width: number): number {
  const tieHeight = drawTie(pen, paint, view, style);
  drawCount(pen, paint, view, style, width);
  return drawWords(pen, paint, view, style, width, tieHeight + (style.isNarrow ? 5 : 7));
}

/** What a tag on the lower edge takes of the paper (inbox.css): the words above it stay whole. */
const tagHeight = (view: EnvelopeView, width: number): number =>
  width < NARROW ? 8 : view.isNextToSlide ? (13 * width) / PICTURE_WIDTH : 0;

/** The largest words that stay on the paper, and how high they are: drawn once for measuring, beside the paper. */
function fitContent(paint: Paint, view: EnvelopeView, width: number, height: number): { style: Style; high: number } {
  const { pen } = newCanvas(1, 1, 1);
  let shrink = Math.max(1, width / PICTURE_WIDTH);
  for (;;) {
    const style = styleOf(width, paint, shrink);
    const high = drawContent(pen, paint, view, style, width);
    if (high <= height - 3 || shrink <= 0.72) return { style, high };
    shrink -= 0.04;
  }
}

/** The face at `width` by `height`, with FACE_MARGIN around it, or a part of it. Words shrink rather than leave the paper. */
export function bakeFace(
  view: EnvelopeView,
  width: number,
  height: number,
  paint: Paint,
  part: 'whole' | 'paper' | 'words' = 'whole',
): HTMLCanvasElement {
  const { canvas, pen } = newCanvas(width + 2 * FACE_MARGIN, height + 2 * FACE_MARGIN, paint.scale);
  const clear = height - tagHeight(view, width);
  const { style, high } = fitContent(paint, view, width, clear);
  pen.translate(FACE_MARGIN, FACE_MARGIN);
  if (part !== 'words') drawFace(pen, paint, view, width, height);
  if (part === 'paper') return canvas;
  pen.translate(0, Math.max(0, (clear - (style.isNarrow ? 0 : 9) - high) / 2));
  drawContent(pen, paint, view, style, width);
  return canvas;
}
