// Which page a path belongs to. Pure: the router asks it, and index.html is given the menu's paths from here.

/** What `:name` stood for in the path, by name. */
export type PathParams = Readonly<Record<string, string>>;

/** The menu is in index.html itself, and shown there before any script has come. */
export const MENU_PATHS: readonly string[] = ['/', '/index.html'];

function partsOf(path: string): string[] {
  return path.replace(/(?!^)\/+$/, '').split('/');
}

/** A part of an address in plain letters. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a broken escape is handed on as it came
  }
}

/** The parameters of `path` under a pattern such as `/join/:code`, or null. A slash at the end changes nothing. */
export function matchPath(pattern: string, path: string): PathParams | null {
  const asked = partsOf(path);
  const wanted = partsOf(pattern);
  if (asked.length !== wanted.length) return null;
  const params: [name: string, value: string][] = [];
  for (const [at, want] of wanted.entries()) {
    const part = asked[at] ?? '';
    if (!want.startsWith(':')) {
      if (part !== want) return null;
    } else if (part === '') return null;
    else params.push([want.slice(1), decoded(part)]);
  }
  return Object.fromEntries(params);
}

/** The first row whose pattern fits the path, with the parameters of the path; null where none does. */
export function findPage<Page extends { readonly pattern: string }>(
  pages: readonly Page[],
  path: string,
): { page: Page; params: PathParams } | null {
  for (const page of pages) {
    const params = matchPath(page.pattern, path);
    if (params) return { page, params };
  }
  return null;
}

/** True on the menu's own paths. */
export function isMenuPath(path: string): boolean {
  return MENU_PATHS.some((menu) => matchPath(menu, path));
}
