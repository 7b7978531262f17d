import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../src/shell/site/routes.ts';
import { fillText, texts } from '../../../src/shell/text/text.ts';

const html = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');
const catalogue = new Map<string, string>(Object.entries(texts));

function decoded(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').trim();
}

describe('the static menu says what the catalogue says', () => {
  const marked = [...html.matchAll(/data-t="([^"]+)">([^<]*)</g)];
  test.each(marked.map((match) => [match[1] ?? '', decoded(match[2] ?? '')]))('%s', (key, text) => {
    expect(text).toBe(catalogue.get(key));
  });

  test('labels too', () => {
    for (const [, label, key] of html.matchAll(/aria-label="([^"]+)" data-t-label="([^"]+)"/g)) {
      expect(catalogue.get(key ?? '')).toBe(label);
    }
    expect(html.match(/aria-label=/g)?.length).toBe(html.match(/data-t-label=/g)?.length);
  });

  test('and nothing stands there without a key', () => {
    const body = html.slice(html.indexOf('<body>')).replace(/<script[\s\S]*?<\/script>/g, '');
    const loose = [...body.matchAll(/<([a-z]+[^>]*)>([^<]*[A-Za-z][^<]*)</g)].filter(
      (match) => !match[1]?.includes('data-t='),
    );
    expect(loose.map((match) => match[2]?.trim())).toEqual([]);
    expect(marked.length).toBeGreaterThan(14);
  });

  test('title and description', () => {
    expect(html).toContain(`<title>${texts['site.name']}</title>`);
    expect(html).toContain(`content="${texts['site.description']}"`);
  });
});

test('every path of the table is in the script of index.html as well', () => {
  const table = /var pages = (\{[^}]*\})/.exec(html)?.[1] ?? '';
  for (const [, path, page] of table.matchAll(/'([^']+)': '([^']+)'/g)) expect(pageOf(path ?? '')).toBe(page);
  expect(pageOf('/rulebook/')).toBe('rulebook');
  expect(pageOf('/nowhere')).toBe('lost');
  expect(pageOf('/constructor')).toBe('lost');
});

test('texts are filled in by name; an unknown name stays visible', () => {
  expect(fillText('{count} of {all}', { count: 2, all: 5 })).toBe('2 of 5');
  expect(fillText('{count} left', {})).toBe('{count} left');
});

test('no text is empty', () => {
  for (const [key, text] of catalogue) expect(text.trim(), key).not.toBe('');
});
