// What index.html leaves to be filled in, so that no text, path or size stands there a second time.
// vite.config.ts calls this for every build and for the development server.
import { texts } from '../text/text.ts';
import { FIRST_WINDOWS } from './layout.ts';
import { MENU_PATHS } from './paths.ts';

const catalogue = new Map<string, string>(Object.entries(texts));

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function textOf(key: string): string {
  const text = catalogue.get(key);
  if (text === undefined) throw new Error(`index.html asks for the text ${key}, which no catalogue has.`);
  return escaped(text);
}

/** Puts texts where `data-t="key"` or `data-t-attribute="key"` stands, and into the first script the menu's paths and the windows it tells apart. */
export function fillIndexHtml(html: string): string {
  return html
    .replaceAll(/ data-t-([a-z-]+)="([^"]+)"/g, (_, attribute: string, key: string) => ` ${attribute}="${textOf(key)}"`)
    .replaceAll(/ data-t="([^"]+)"([^>]*)></g, (_, key: string, rest: string) => `${rest}>${textOf(key)}<`)
    .replace('%MENU_PATHS%', MENU_PATHS.join(' '))
    .replace('%WINDOWS%', JSON.stringify(FIRST_WINDOWS));
}
