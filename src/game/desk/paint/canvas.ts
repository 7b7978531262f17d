// Small tools for drawing paper into a canvas: made once, uploaded once, never filtered live.
import { ICONS, type IconName } from '../../../shell/kit/icons.ts';
import type { Paint } from './paint.ts';

export type Pen = CanvasRenderingContext2D;

/** A canvas of `width` by `height` CSS pixels, drawn in CSS pixels. */
export function newCanvas(width: number, height: number, scale: number): { canvas: HTMLCanvasElement; pen: Pen } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width * scale));
  canvas.height = Math.max(1, Math.ceil(height * scale));
  // Drawn once and uploaded once: a canvas in memory is handed over without asking the graphics card for it.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no 2d canvas');
  pen.scale(scale, scale);
  return { canvas, pen };
}

/** The same colour, fully clear: a canvas gradient to `transparent` would pass through grey. */
export function clearOf(color: string): string {
  return color.startsWith('oklch(') ? color.replace(/\s*(\/[^)]*)?\)$/, ' / 0)') : 'transparent';
}

const paths = new Map<IconName, { path: Path2D; alpha: number }[]>();

function iconPaths(name: IconName): { path: Path2D; alpha: number }[] {
  const known = paths.get(name);
  if (known) return known;
  const parts = [...ICONS[name].matchAll(/<path d="([^"]+)"( opacity="[^"]+")?/g)].map((match) => ({
    path: new Path2D(match[1] ?? ''),
    alpha: match[2] ? 0.32 : 1,
  }));
  paths.set(name, parts);
  return parts;
}

/** One Phosphor icon in the pen's current fill colour. */
export function drawIcon(pen: Pen, name: IconName, x: number, y: number, size: number): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(size / 256, size / 256);
  for (const { path, alpha } of iconPaths(name)) {
    pen.globalAlpha = alpha;
    pen.fill(path);
  }
  pen.restore();
}

let fibre: ImageBitmap | null = null;

/** Fetches the fibre tile that every paper carries; paper stays plain when it cannot be had. */
export async function loadFibre(url: string): Promise<void> {
  if (fibre) return;
  try {
    const response = await fetch(url);
    if (response.ok) fibre = await createImageBitmap(await response.blob());
  } catch {
    fibre = null; // plain paper is still paper
  }
}

/** Fills the current path's box with paper of this colour. The tile begins at the box, as CSS has it. */
export function fillPaper(
  pen: Pen,
  paint: Paint,
  token: string,
  box: { x: number; y: number; width: number; height: number },
  radius = 3,
): void {
  pen.save();
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.width, box.height, radius);
  pen.fillStyle = paint.color(token);
  pen.fill();
  const pattern = fibre && paint.hasFibre ? pen.createPattern(fibre, 'repeat') : null;
  if (pattern) {
    pattern.setTransform(new DOMMatrix().translate(box.x, box.y));
    pen.fillStyle = pattern;
    pen.fill();
  }
  pen.restore();
}

interface Shadow {
  x: number;
  y: number;
  blur: number;
  token: string;
}

/** The three heights of paper, as the tokens --lift-1 to --lift-3 have them. */
export const LIFTS: Readonly<Record<1 | 2 | 3, readonly Shadow[]>> = {
  1: [
    { x: 0, y: 1, blur: 1, token: '--sh-c' },
    { x: 1, y: 2, blur: 3, token: '--sh-n' },
  ],
  2: [
    { x: 0, y: 1, blur: 1, token: '--sh-c' },
    { x: 2, y: 4, blur: 6, token: '--sh-n' },
    { x: 5, y: 10, blur: 18, token: '--sh-a' },
  ],
  3: [
    { x: 0, y: 1, blur: 2, token: '--sh-c' },
    { x: 5, y: 9, blur: 14, token: '--sh-n' },
    { x: 14, y: 26, blur: 48, token: '--sh-c' },
  ],
};

/** Only the shadow of a box, not the box: it is cast by one that stands far outside the canvas. */
export function castShadow(
  pen: Pen,
  paint: Paint,
  shadows: readonly Shadow[],
  box: { x: number; y: number; width: number; height: number },
): void {
  const away = 4000;
  for (const { x, y, blur, token } of shadows) {
    pen.save();
    pen.shadowColor = paint.color(token);
    pen.shadowBlur = blur * paint.scale; // shadows ignore the pen's scale
    pen.shadowOffsetX = (x + away) * paint.scale;
    pen.shadowOffsetY = y * paint.scale;
    pen.fillStyle = '#000';
    pen.fillRect(box.x - away, box.y, box.width, box.height);
    pen.restore();
  }
}
