// The strokes of a soft pencil, drawn by hand and always alike: a line under words, a bracket in the margin.

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Two passes of the pencil, as paths: one firm, one soft. */
export type Stroke = readonly [string, string];

/** A straight line is drawn in arcs of about this length. */
const ARC = 74;

/** Between -1 and 1, always the same for the same two numbers. */
function tremor(seed: number, nth: number): number {
  const mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(nth + 7, 0x85ebca6b);
  return ((mixed >>> 8) % 2001) / 1000 - 1;
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

/** How a sheet lies on the page: its own size, the middle of it there, how it is turned (radians) and scaled. */
export interface Lie {
  width: number;
  height: number;
  middle: { x: number; y: number };
  angle: number;
  scale: number;
}

/** A box of the page as it lies on a sheet that is a little turned. The page knows but the upright box around it. */
export function onSheet({ left, right, top, bottom }: Box, { width, height, middle, angle, scale }: Lie): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const lean = Math.abs(sin);
  const [wide, high] = [(right - left) / scale, (bottom - top) / scale];
  const [halfWidth, halfHeight] = [
    (wide * cos - high * lean) / (cos * cos - lean * lean) / 2,
    (high * cos - wide * lean) / (cos * cos - lean * lean) / 2,
  ];
  const [dx, dy] = [((left + right) / 2 - middle.x) / scale, ((top + bottom) / 2 - middle.y) / scale];
  const [x, y] = [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Boxes of words put together to one box a line. */
export function lineBoxes(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const middle = (box.top + box.bottom) / 2;
    const line = lines.find(({ top, bottom }) => top < middle && middle < bottom);
    if (line) {
      line.left = Math.min(line.left, box.left);
      line.right = Math.max(line.right, box.right);
    } else lines.push({ ...box });
  }
  return lines;
}

function waver(from: number, to: number, y: number, seed: number): string {
  const arcs = Math.max(1, Math.round((to - from) / ARC));
  const step = (to - from) / arcs;
  const rest = Array.from({ length: arcs }, (_, nth) => {
    const x = from + nth * step;
    const bend = 1.7 * tremor(seed, 3 * nth);
    const end = nth === arcs - 1 ? 0.8 : 0.5;
    return `Q${at(x + step / 2)} ${at(y + bend)} ${at(x + step)} ${at(y + end * tremor(seed, 3 * nth + 1))}`;
  });
  return `M${at(from)} ${at(y)} ${rest.join(' ')}`;
}

/** Under one line of words. */
export function underline({ left, right, top, bottom }: Box, seed: number): Stroke {
  const y = bottom - 0.1 * (bottom - top);
  return [waver(left - 2, right + 1, y, seed), waver(left + 2, right - 3, y + 0.08 * (bottom - top), seed + 1)];
}

/** In the margin at `x`, along lines from `top` to `bottom`. */
export function bracket(x: number, top: number, bottom: number, seed: number): Stroke {
  const [a, b] = [top + 2, bottom + 1];
  const middle = (a + b) / 2 + 4 * tremor(seed, 5);
  const spine = (lean: number): string => `Q${at(x - 1.6 + lean)} ${at(middle)} ${at(x + 0.6 + lean)} ${at(b - 3)}`;
  return [
    `M${at(x + 9)} ${at(a)} Q${at(x + 2)} ${at(a - 1)} ${at(x + 0.4)} ${at(a + 3)} ${spine(0)} Q${at(x + 2)} ${at(b)} ${at(x + 10)} ${at(b - 0.8)}`,
    `M${at(x + 7)} ${at(a + 2.4)} Q${at(x + 3)} ${at(a + 2)} ${at(x + 2)} ${at(a + 6)} ${spine(1.6)}`,
  ];
}
