import { describe, expect, it } from 'vitest';
import { findPage, isMenuPath, matchPath } from '../../../src/shell/site/paths.ts';

describe('a pattern', () => {
  it('without names fits its own path and no other', () => {
    expect(matchPath('/rulebook', '/rulebook')).toEqual({});
    expect(matchPath('/rulebook', '/rule')).toBeNull();
    expect(matchPath('/rulebook', '/rulebook/more')).toBeNull();
    expect(matchPath('/rulebook', '/')).toBeNull();
  });

  it('hands over what stands in the place of a name', () => {
    expect(matchPath('/join/:code', '/join/AB-12')).toEqual({ code: 'AB-12' });
    expect(matchPath('/report/:code/:student', '/report/AB12/7')).toEqual({ code: 'AB12', student: '7' });
    expect(matchPath('/join/:code', '/join')).toBeNull();
    expect(matchPath('/join/:code', '/join/')).toBeNull();
    expect(matchPath('/join/:code', '/board/AB12')).toBeNull();
  });

  it('decodes a name, and hands a broken escape on as it came', () => {
    expect(matchPath('/join/:code', '/join/a%20b')).toEqual({ code: 'a b' });
    expect(matchPath('/join/:code', '/join/%E0%A4%A')).toEqual({ code: '%E0%A4%A' });
  });

  it('does not mind slashes at the end', () => {
    expect(matchPath('/rulebook', '/rulebook/')).toEqual({});
    expect(matchPath('/join/:code', '/join/AB12//')).toEqual({ code: 'AB12' });
    expect(matchPath('/', '/')).toEqual({});
  });
});

describe('the table', () => {
  const pages = [{ pattern: '/play' }, { pattern: '/join/new' }, { pattern: '/join/:code' }];

  it('answers with the first row that fits', () => {
    expect(findPage(pages, '/join/new')?.page.pattern).toBe('/join/new');
    expect(findPage(pages, '/join/AB12')).toEqual({ page: pages[2], params: { code: 'AB12' } });
  });

  it.each(['/nowhere', '/constructor', '/play/more', '/Play'])('knows no %s', (path) => {
    expect(findPage(pages, path)).toBeNull();
  });

  it('leaves the menu to index.html', () => {
    expect(['/', '/index.html', '/index.html/', '/play'].map(isMenuPath)).toEqual([true, true, true, false]);
  });
});
