// The card to share as a picture, drawn on the device: paper under the lamp, the trays on it, and one postcard.
import { ACTIONS } from '../../../pack/words.ts';
import { ACTION_ICONS } from '../../../shell/kit/action-plate.tsx';
import { t as shellT } from '../../../shell/text/text.ts';
import { drawIcon, fillPaper, LIFTS, loadFibre, newCanvas, type Pen } from '../../desk/paint/canvas.ts';
import { type Paint, readPaint } from '../../desk/paint/paint.ts';
import fibre from '../../../../assets/textures/fibre.webp?url';
import wood from '../../../../assets/textures/wood.webp?url';
import { t } from '../text.ts';
import type { ShareView } from './share.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
const CARD = { x: 54, y: 46, width: 1092, height: 532 };
const TRAY = { width: 104, height: 78, gap: 13 };
const COLUMNS = 4;
const GRID_TOP = 178;
const INSET = 44;

/** The shadow of a box that may lie turned; the box itself is painted over it. */
function lift(
  pen: Pen,
  paint: Paint,
  height: keyof typeof LIFTS,
  box: { x: number; y: number; width: number; height: number },
): void {
  for (const { x, y, blur, token } of LIFTS[height]) {
    pen.save();
    pen.shadowColor = paint.color(token);
    pen.shadowBlur = blur;
    pen.shadowOffsetX = x;
    pen.shadowOffsetY = y;
    pen.fillStyle = paint.color('--paper');
    pen.fillRect(box.x + 2, box.y + 2, box.width - 4, box.height - 4);
    pen.restore();
  }
}

/** The words in lines that are no wider than this. */
function wrap(pen: Pen, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && pen.measureText(`${last} ${word}`).width <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The largest of these sizes at which the words take so many lines at most, or the smallest. */
function fit(
  pen: Pen,
  text: string,
  width: number,
  most: number,
  sizes: readonly number[],
  font: (size: number) => string,
): { size: number; lines: string[] } {
  let fitted = { size: 0, lines: [text] };
  for (const size of sizes) {
    pen.font = font(size);
    fitted = { size, lines: wrap(pen, text, width) };
    if (fitted.lines.length <= most) return fitted;
  }
  return fitted;
}

/** A drawing of the game, or null where it cannot be fetched: bare paint does as well. */
async function fetchTile(url: string): Promise<ImageBitmap | null> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ? createImageBitmap(await response.blob()).catch(() => null) : null;
}

function drawDesk(pen: Pen, paint: Paint, grain: ImageBitmap | null): void {
  pen.fillStyle = paint.color('--wood');
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const pattern = grain && pen.createPattern(grain, 'repeat');
  if (pattern) {
    pen.fillStyle = pattern;
    pen.fillRect(0, 0, WIDTH, HEIGHT);
  }
  pen.fillStyle = paint.color('--shade-3');
  for (let y = 152; y < HEIGHT; y += 158) pen.fillRect(0, y, WIDTH, 2);
  const pool = pen.createRadialGradient(330, 120, 60, 420, 240, 1000);
  pool.addColorStop(0, paint.color('--shine-3'));
  pool.addColorStop(0.5, paint.color('--shine-0'));
  pool.addColorStop(1, paint.color('--shade-3'));
  pen.fillStyle = pool;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
}

/** One tray from above: a wooden rim, the colour of its action and the icon in it; an empty place is only an outline. */
function drawTray(pen: Pen, paint: Paint, action: ShareView['trays'][number], x: number, y: number): void {
  const { width, height } = TRAY;
  if (action === null) {
    pen.strokeStyle = paint.color('--ink-soft');
    pen.globalAlpha = 0.55;
    pen.lineWidth = 3;
    pen.setLineDash([9, 7]);
    pen.beginPath();
    pen.roundRect(x + 3, y + 3, width - 6, height - 6, 8);
    pen.stroke();
    pen.setLineDash([]);
    pen.globalAlpha = 1;
    return;
  }
  lift(pen, paint, 1, { x, y, width, height });
  pen.fillStyle = paint.color('--wood-dark');
  pen.beginPath();
  pen.roundRect(x, y, width, height, 9);
  pen.fill();
  pen.fillStyle = paint.color(`--${action}`);
  pen.beginPath();
  pen.roundRect(x + 7, y + 7, width - 14, height - 14, 4);
  pen.fill();
  pen.fillStyle = paint.color('--on-action');
  drawIcon(pen, ACTION_ICONS[action], x + width / 2 - 21, y + height / 2 - 21, 42);
}

function drawPostcard(pen: Pen, paint: Paint, text: string): void {
  const box = { x: 606, y: 172, width: 486, height: 262 };
  pen.save();
  pen.translate(box.x + box.width / 2, box.y + box.height / 2);
  pen.rotate(0.016);
  pen.translate(-(box.x + box.width / 2), -(box.y + box.height / 2));
  lift(pen, paint, 2, box);
  fillPaper(pen, paint, '--paper-note', box, 5);
  pen.strokeStyle = paint.color('--ink');
  pen.globalAlpha = 0.35;
  pen.lineWidth = 2.4;
  for (const radius of [30, 21]) {
    pen.beginPath();
    pen.arc(box.x + box.width - 56, box.y + 52, radius, 0, 2 * Math.PI);
    pen.stroke();
  }
  for (const line of [38, 52, 66]) {
    pen.beginPath();
    for (let step = 0; step <= 90; step += 3)
      pen.lineTo(box.x + box.width - 188 + step, box.y + line + 4 * Math.sin(step / 7));
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.fillStyle = paint.color('--ink');
  const font = (size: number): string => `450 ${size}px ${paint.textFont}`;
  const { size, lines } = fit(pen, `“${text}”`, box.width - 64, 4, [34, 31, 28, 25], font);
  const leading = size * 1.3;
  const top = box.y + 104 + Math.max(0, (136 - lines.length * leading) / 2);
  lines.forEach((line, at) => pen.fillText(line, box.x + 32, top + size + at * leading));
  pen.restore();
}

/** The four trays by name, along the foot: a picture says nothing to who has never played. */
function drawLegend(pen: Pen, paint: Paint): void {
  const y = CARD.y + CARD.height - 52;
  let x = CARD.x + INSET;
  for (const action of ACTIONS) {
    pen.fillStyle = paint.color(`--${action}`);
    drawIcon(pen, ACTION_ICONS[action], x, y - 27, 34);
    pen.fillStyle = paint.color('--ink');
    pen.font = `600 31px ${paint.textFont}`;
    pen.fillText(shellT(`action.${action}`), x + 42, y);
    x += 42 + pen.measureText(shellT(`action.${action}`)).width + 26;
  }
  pen.textAlign = 'right';
  pen.font = `800 40px ${paint.showFont}`;
  pen.fillText(shellT('site.name'), CARD.x + CARD.width - INSET, y - 2);
  pen.font = `500 25px ${paint.textFont}`;
  pen.fillStyle = paint.color('--ink-soft');
  pen.fillText(t('share.tag'), CARD.x + CARD.width - INSET, y + 30);
  pen.textAlign = 'left';
}

function drawCard(pen: Pen, paint: Paint, { title, trays, postcard }: ShareView): void {
  pen.translate(WIDTH / 2, HEIGHT / 2);
  pen.rotate(-0.008);
  pen.translate(-WIDTH / 2, -HEIGHT / 2);
  lift(pen, paint, 3, CARD);
  fillPaper(pen, paint, '--paper', CARD, 5);
  pen.fillStyle = paint.color('--ink');
  const font = (size: number): string => `700 ${size}px ${paint.showFont}`;
  const { size, lines } = fit(pen, title, CARD.width - 2 * INSET, 1, [52, 47, 42, 37, 33], font);
  lines.forEach((line, at) => pen.fillText(line, CARD.x + INSET, CARD.y + 40 + size * 0.86 + at * size * 1.1));
  trays.forEach((action, at) => {
    const x = CARD.x + INSET + (at % COLUMNS) * (TRAY.width + TRAY.gap);
    drawTray(pen, paint, action, x, GRID_TOP + Math.floor(at / COLUMNS) * (TRAY.height + TRAY.gap));
  });
  if (postcard !== null) drawPostcard(pen, paint, postcard);
  drawLegend(pen, paint);
}

/** The picture as a PNG; null where this browser cannot draw one. */
export async function drawPicture(view: ShareView): Promise<Blob | null> {
  const paint: Paint = { ...readPaint(document.documentElement), scale: 1 };
  const fonts = [`700 52px ${paint.showFont}`, `450 34px ${paint.textFont}`, `600 31px ${paint.textFont}`];
  const [grain] = await Promise.all([
    fetchTile(wood),
    loadFibre(fibre),
    ...fonts.map((font) => document.fonts.load(font)),
  ]);
  const { canvas, pen } = newCanvas(WIDTH, HEIGHT, 1);
  drawDesk(pen, paint, grain);
  drawCard(pen, paint, view);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
