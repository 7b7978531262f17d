// The part of the styles without which the first paint of the menu would look wrong: places, sizes, colours and words.
// Textures, shadows, states, drawings and other pages' things come with the whole styles, right after that paint.

interface Block {
  readonly head: string; // a selector list, or an at-rule with its condition
  readonly body: string;
}

/** Set on <html> by the script in index.html; every other attribute has to stand in the markup. */
const ATTRIBUTES_OF_ROOT = [
  'data-page',
  'data-layout',
  'data-theme',
  'data-text',
  'data-contrast',
  'data-motion',
  'data-letters',
];

/** Nothing before the first paint moves, is hovered or needs depth. */
const LATER =
  /^(?:box-shadow|text-shadow|filter|transition|animation|mix-blend-mode|outline|cursor|will-change|clip-path)\b/;
const COSTLY_VALUE = /gradient\(/;
const GROUPS = /^@(?:media|supports|layer|container)\b/;
const LAYER = /^@layer\b/;
const STATES = /::|:(?:hover|focus|active|checked|disabled|enabled|target|before|after)\b/;

/** Where the block that opens at `open` closes. */
function closeOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('The styles end inside a block.');
}

/** The blocks of a stylesheet in their order. Statements without a block (`@charset`, `@layer a, b;`) keep an empty one. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  while (from < css.length) {
    const open = css.indexOf('{', from);
    const end = css.indexOf(';', from);
    if (end >= 0 && (open < 0 || end < open)) {
      blocks.push({ head: css.slice(from, end).trim(), body: '' });
      from = end + 1;
      continue;
    }
    if (open < 0) break;
    const close = closeOf(css, open);
    blocks.push({ head: css.slice(from, open).trim(), body: css.slice(open + 1, close) });
    from = close + 1;
  }
  return blocks;
}

/** Splits at a separator that stands outside of brackets. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' || text[at] === '[') depth += 1;
    if (text[at] === ')' || text[at] === ']') depth -= 1;
    if (depth === 0 && text[at] === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

/** A test for selectors that can match something in this markup. */
function matcherOf(html: string): (selector: string) => boolean {
  const markup = html.slice(html.indexOf('<body')).replaceAll(/<script[\s\S]*?<\/script>/g, '');
  const classes = new Set([...markup.matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const ids = new Set([...markup.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
  const tags = new Set(['html', ...[...markup.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag)]);
  const attributes = new Set([
    ...ATTRIBUTES_OF_ROOT,
    ...[...markup.matchAll(/\s([a-z-]+)(?==|[\s>])/g)].map(([, name]) => name),
  ]);
  return (selector) => {
    if (STATES.test(selector)) return false;
    const positive = selector.replaceAll(/:not\([^()]*\)/g, '');
    const outside = positive.replaceAll(/\[[^\]]*\]/g, '');
    return (
      [...positive.matchAll(/\[([a-z-]+)/g)].every(([, name]) => attributes.has(name)) &&
      [...outside.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name)) &&
      [...outside.matchAll(/#([\w-]+)/g)].every(([, id]) => ids.has(id)) &&
      [...outside.matchAll(/(?<![\w.#:(-])([a-z][a-z0-9]*)/g)].every(([, tag]) => tags.has(tag))
    );
  };
}

function keptDeclarations(body: string): string[] {
  const declarations = splitOutside(body, ';');
  if (declarations.some((declaration) => declaration.startsWith('mix-blend-mode'))) return []; // light upon the rest
  return declarations
    .filter(
      (declaration) => declaration.startsWith('--') || !(LATER.test(declaration) || COSTLY_VALUE.test(declaration)),
    )
    .map((declaration) => declaration.replace(/url\([^)]*\)/, 'none'));
}

function usedIn(text: string): string[] {
  return [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
}

const isCustom = (declaration: string): boolean => declaration.startsWith('--');
const nameOf = (declaration: string): string => declaration.slice(0, declaration.indexOf(':')).trim();

function reduced(css: string, isThere: (selector: string) => boolean): Block[] {
  return blocksOf(css).flatMap(({ head, body }) => {
    if (GROUPS.test(head)) {
      const inner = writeBlocks(reduced(body, isThere));
      return [{ head, body: inner }];
    }
    if (head.startsWith('@')) return head === '@font-face' ? [{ head, body }] : [];
    const selectors = splitOutside(head, ',').filter(isThere);
    const declarations = keptDeclarations(body);
    return selectors.length > 0 && declarations.length > 0
      ? [{ head: selectors.join(','), body: declarations.join(';') }]
      : [];
  });
}

/** An empty layer stays as a statement: the first mention of a layer is its place in their order. */
function writeBlocks(blocks: readonly Block[]): string {
  return blocks
    .filter(({ head, body }) => body !== '' || LAYER.test(head))
    .map(({ head, body }) => (body === '' ? `${head};` : `${head}{${body}}`))
    .join('');
}

/** Leaves out custom properties that nothing asks for, in blocks within blocks as well. */
function withoutUnused(css: string, used: ReadonlySet<string>): string {
  return writeBlocks(
    blocksOf(css).map(({ head, body }) => {
      if (head === '@font-face' || body === '') return { head, body };
      const inner = GROUPS.test(head)
        ? withoutUnused(body, used)
        : splitOutside(body, ';')
            .filter((declaration) => !isCustom(declaration) || used.has(nameOf(declaration)))
            .join(';');
      return { head, body: inner };
    }),
  );
}

/** The styles that the first paint of this page needs, taken from all of them in their order. */
export function firstPaintStyles(css: string, html: string): string {
  let styles = writeBlocks(reduced(css, matcherOf(html)));
  for (let before = ''; before !== styles;) {
    before = styles;
    styles = withoutUnused(styles, new Set(usedIn(styles)));
  }
  return styles;
}
