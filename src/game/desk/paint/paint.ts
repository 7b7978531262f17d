// What the tokens say right now: colours, sizes, durations, curves. The CSS file is the only place where they are chosen.

export type Curve = (part: number) => number;

export interface Paint {
  color(token: string): string;
  px(token: string): number;
  ms(token: string): number;
  curve(token: string): Curve;
  scale: number; // device pixels per CSS pixel
  isNight: boolean;
  hasFibre: boolean;
  textFont: string;
  showFont: string;
}

// More than two device pixels per CSS pixel costs memory that nobody sees on paper.
const MOST_SCALE = 2;

/** A CSS cubic-bezier as a function, solved by halving: exact enough for paper. */
function bezier(x1: number, y1: number, x2: number, y2: number): Curve {
  const at = (a: number, b: number, u: number): number => 3 * a * u * (1 - u) ** 2 + 3 * b * u * u * (1 - u) + u ** 3;
  return (part) => {
    if (part <= 0) return 0;
    if (part >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 16; step++) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < part) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

/** Reads the tokens as <html> wears them at this moment. */
export function readPaint(root: HTMLElement): Paint {
  const style = getComputedStyle(root);
  const rem = Number.parseFloat(style.fontSize) || 16;
  const values = new Map<string, string>(); // asking the page again may make it lay itself out
  const value = (token: string): string => {
    const known = values.get(token);
    if (known !== undefined) return known;
    const read = style.getPropertyValue(token).trim();
    values.set(token, read);
    return read;
  };
  const curves = new Map<string, Curve>();
  return {
    color: (token) => value(token) || 'transparent',
    px: (token) => {
      const text = value(token);
      return (Number.parseFloat(text) || 0) * (text.endsWith('rem') ? rem : 1);
    },
    ms: (token) => {
      const text = value(token);
      return (Number.parseFloat(text) || 0) * (text.endsWith('ms') ? 1 : 1000);
    },
    curve: (token) => {
      const known = curves.get(token);
      if (known) return known;
      const [x1, y1, x2, y2] = [...value(token).matchAll(/-?[\d.]+/g)].map((match) => Number(match[0]));
      const curve = bezier(x1 ?? 0.2, y1 ?? 0.75, x2 ?? 0.25, y2 ?? 1);
      curves.set(token, curve);
      return curve;
    },
    scale: Math.min(MOST_SCALE, Math.max(1, devicePixelRatio || 1)),
    isNight: root.dataset['theme'] === 'night',
    hasFibre: value('--tx-fibre') !== 'none',
    textFont: value('--font-text') || 'system-ui, sans-serif',
    showFont: value('--font-show') || 'system-ui, sans-serif',
  };
}
