// The block stamp and what it leaves: tool, print, ink specks; and the two smallest things, scraps and motes.
import { translatorOf } from '../../../shell/text/text.ts';
import { deskTexts } from '../text-en.ts';
import { clearOf, drawIcon, newCanvas } from './canvas.ts';
import type { Paint } from './paint.ts';

const t = translatorOf(deskTexts);

export const STAMP = { width: 110, height: 130 };
const PRINT = { width: 190, height: 64 };

// The drawing of the look's stampTool, as paths so that no image has to be fetched.
const TOOL: readonly [string, string][] = [
  ['--wood', 'M38 8q17-10 34 0q9 9 4 24l-9 26q-2 10 2 20H41q4-10 2-20l-9-26q-5-15 4-24z'],
  ['--shine-2', 'M44 10q6-5 12-5q-9 12-6 30l4 24q1 10-2 19H41q4-10 2-20l-9-26q-5-13 10-22z'],
  ['--brass', 'M39 74h32q3 0 3 3v3q0 3-3 3H39q-3 0-3-3v-3q0-3 3-3z'],
  ['--block', 'M18 84h74q6 0 6 7v16H12V91q0-7 6-7z'],
  ['--shine-2', 'M18 84h74q6 0 6 7v3H12v-3q0-7 6-7z'],
  ['--block-lip', 'M17 107h76q2 0 2 2v7q0 2-2 2H17q-2 0-2-2v-7q0-2 2-2z'],
];

/** The stamp as it stands in its drawer. */
export function bakeStamp(paint: Paint): HTMLCanvasElement {
  const { canvas, pen } = newCanvas(STAMP.width, STAMP.height, paint.scale);
  for (const [token, path] of TOOL) {
    pen.fillStyle = paint.color(token);
    pen.fill(new Path2D(path));
  }
  return canvas;
}

// The same rough print every time: a stamp has one face.
function* roughness(count: number): Generator<number> {
  let seed = 41;
  for (let index = 0; index < count; index++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    yield seed / 0x7fffffff;
  }
}

/** The octagon that the stamp leaves, with gaps where the paper was not flat. */
export function bakePrint(paint: Paint): HTMLCanvasElement {
  const { width, height } = PRINT;
  const { canvas, pen } = newCanvas(width, height, paint.scale);
  const cut = 14;
  const octagon = (inset: number): void => {
    const right = width - inset;
    const bottom = height - inset;
    pen.beginPath();
    pen.moveTo(inset + cut, inset);
    for (const [x, y] of [
      [right - cut, inset],
      [right, inset + cut],
      [right, bottom - cut],
      [right - cut, bottom],
      [inset + cut, bottom],
      [inset, bottom - cut],
      [inset, inset + cut],
    ] as const)
      pen.lineTo(x, y);
    pen.closePath();
  };
  pen.strokeStyle = paint.color('--block');
  pen.fillStyle = paint.color('--block');
  pen.lineWidth = 4;
  octagon(4);
  pen.stroke();
  const word = t('stamp.print');
  pen.font = `800 28px ${paint.showFont}`;
  const wide = pen.measureText(word).width + 38;
  const left = (width - wide) / 2;
  drawIcon(pen, 'prohibit-bold', left, height / 2 - 15, 30);
  pen.fillText(word, left + 38, height / 2 + 10);
  pen.globalCompositeOperation = 'destination-out';
  const rough = roughness(480);
  for (let speck = 0; speck < 120; speck++) {
    const [x = 0, y = 0, size = 0, alpha = 0] = [
      rough.next().value,
      rough.next().value,
      rough.next().value,
      rough.next().value,
    ].map(Number);
    pen.globalAlpha = 0.35 + alpha * 0.5;
    pen.beginPath();
    pen.arc(x * width, y * height, 0.4 + size * 1.5, 0, 2 * Math.PI);
    pen.fill();
  }
  return canvas;
}

/** A round fleck: ink when hard, a mote of dust when soft. */
export function bakeFleck(paint: Paint, token: string, radius: number, isSoft: boolean): HTMLCanvasElement {
  const { canvas, pen } = newCanvas(2 * radius, 2 * radius, paint.scale);
  const fill = pen.createRadialGradient(radius, radius, 0, radius, radius, radius);
  fill.addColorStop(isSoft ? 0 : 0.7, paint.color(token));
  fill.addColorStop(1, clearOf(paint.color(token)));
  pen.fillStyle = fill;
  pen.fillRect(0, 0, 2 * radius, 2 * radius);
  return canvas;
}

/** A scrap of torn paper. */
export function bakeScrap(paint: Paint): HTMLCanvasElement {
  const { canvas, pen } = newCanvas(7, 6, paint.scale);
  pen.fillStyle = paint.color('--paper-env');
  pen.fill(new Path2D('M1 2L5 .5 6.5 3 4 5.5 1.5 4.5z'));
  pen.strokeStyle = paint.color('--paper-edge');
  pen.lineWidth = 0.6;
  pen.stroke(new Path2D('M1 2L5 .5 6.5 3 4 5.5 1.5 4.5z'));
  return canvas;
}
