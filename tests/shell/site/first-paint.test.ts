import { describe, expect, it } from 'vitest';
import { firstPaintStyles } from '../../../src/shell/site/first-paint.ts';

const HTML = `<html><head><style>p{}</style></head><body><main class="menu wide" id="menu"><a href="/play">Play</a>
<button aria-pressed="true"></button></main><script>var q = '<nav class="other">';</script></body></html>`;
const kept = (css: string): string => firstPaintStyles(css, HTML);

describe('the styles of the first paint', () => {
  it('keep places, sizes and colours of what is in the page, in their order', () => {
    const css = '.menu{width:10px}.menu.wide>a{color:red}#menu a[href]{top:0}';
    expect(kept(css)).toBe(css);
  });

  it.each(['.other{top:0}', '#page{top:0}', 'nav{top:0}', '.menu .other{top:0}', '[data-tray] a{top:0}'])(
    'leave out what is not in the page: %s',
    (css) => expect(kept(css)).toBe(''),
  );

  it('keep of a list of selectors those that are in the page', () => {
    expect(kept('.other,a,.menu nav{top:0}')).toBe('a{top:0}');
  });

  it.each(['a:hover{top:0}', 'a:focus-visible{top:0}', '.menu::before{top:0}', '@keyframes turn{from{top:0}}'])(
    'leave out states, what is drawn beside, and movement: %s',
    (css) => expect(kept(css)).toBe(''),
  );

  it('leave out depth and gradients', () => {
    expect(kept('a{color:red;box-shadow:0 1px 2px #000;transition:top 1s}')).toBe('a{color:red}');
    expect(kept('a{background:radial-gradient(red,blue);top:0}')).toBe('a{top:0}');
    expect(kept('a{mix-blend-mode:multiply;background:red;top:0}')).toBe('');
  });

  it('keep custom properties that something asks for, through others as well, and no pictures', () => {
    const css =
      ':root{--a:var(--b);--b:red;--unused:blue;--shadow:2px;--tx:url(/wood.webp)}a{color:var(--a);background:var(--tx),red;box-shadow:var(--shadow)}';
    expect(kept(css)).toBe(':root{--a:var(--b);--b:red;--tx:none}a{color:var(--a);background:var(--tx),red}');
  });

  it('look into groups and keep the order of layers', () => {
    expect(kept('@layer base,page;@layer page{a{top:0}.other{top:0}}')).toBe('@layer base,page;@layer page{a{top:0}}');
    expect(kept('@layer base{.other{top:0}}@layer page{a{top:0}}')).toBe('@layer base;@layer page{a{top:0}}');
    expect(kept('@media (width>1px){.other{top:0}}@media (width>2px){a{top:0}}')).toBe('@media (width>2px){a{top:0}}');
  });

  it('do not ask a page for what a selector excludes, and know the marks of the root', () => {
    expect(kept('html[data-page]:not([data-page=menu]) .menu{display:none}')).not.toBe('');
    expect(kept('a:not(.other){top:0}[data-theme=night] a{top:1px}')).toBe(
      'a:not(.other){top:0}[data-theme=night] a{top:1px}',
    );
  });
});
