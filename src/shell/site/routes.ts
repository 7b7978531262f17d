// Moving between pages without a reload: History API, one page mounted at a time, focus on its heading.
import { t } from '../text/text.ts';

/** What a page hands back when it is mounted. */
export interface MountedPage {
  unmount(): void;
}

/** A page puts itself into `root`; `params` are the query of its URL. It may take its time. */
export type MountPage = (
  root: HTMLElement,
  params: URLSearchParams,
) => MountedPage | void | Promise<MountedPage | void>;

export type PageName = 'menu' | 'play' | 'rulebook' | 'settings' | 'lost';
export type LoadPage = () => Promise<MountPage>;

const PATHS: Readonly<Record<string, PageName>> = {
  '/': 'menu',
  '/index.html': 'menu',
  '/play': 'play',
  '/rulebook': 'rulebook',
  '/settings': 'settings',
};

/** Which page a path belongs to; index.html has the same table, for the time before this file has come. */
export function pageOf(path: string): PageName {
  return PATHS[path.replace(/(.)\/+$/, '$1')] ?? 'lost';
}

interface RouterParts {
  readonly html: HTMLElement; // wears data-page
  readonly menu: HTMLElement;
  readonly page: HTMLElement;
  readonly announce: HTMLElement;
  readonly table: Readonly<Record<Exclude<PageName, 'menu'>, LoadPage>>;
  readonly showFailure: (root: HTMLElement, retry: () => void) => void;
}

/** Between the first paint of a page's URL and its code: one quiet line on the desk. */
function showWait(page: HTMLElement): void {
  const wait = document.createElement('p');
  wait.className = 'page-wait';
  wait.textContent = t('page.loading');
  page.replaceChildren(wait);
}

let follow = (href: string): void => location.assign(href); // until the router runs

/** Goes to another page without a reload, as a link does. */
export function navigate(href: string): void {
  follow(href);
}

/** Starts the router: shows the page of the present URL, follows links and the back button. */
export function startRouter(parts: RouterParts): void {
  let mounted: MountedPage | null = null;
  let shown = '';
  let turn = 0; // a page that arrives late, after another was asked for, is not shown

  const clear = (): void => {
    mounted?.unmount();
    mounted = null;
    parts.page.replaceChildren();
  };

  const settle = (name: PageName, isFirst: boolean): void => {
    const title = t(`page.${name}`);
    document.title = name === 'menu' ? t('site.name') : t('site.title', { page: title });
    if (isFirst) return; // the browser has announced the page it just loaded
    parts.announce.textContent = t('page.opened', { page: title });
    const target =
      location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const heading = (name === 'menu' ? parts.menu : parts.page).querySelector<HTMLElement>('h1');
    if (!target) scrollTo(0, 0);
    if (heading && !parts.page.contains(document.activeElement)) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: target !== null });
    }
  };

  const show = async (isFirst = false): Promise<void> => {
    const name = pageOf(location.pathname);
    shown = location.pathname + location.search;
    turn += 1;
    const mine = turn;
    if (name === 'menu') {
      clear();
      parts.html.dataset['page'] = name;
      settle(name, isFirst);
      return;
    }
    if (isFirst) showWait(parts.page);
    const root = document.createElement('div');
    root.className = 'page-root';
    try {
      const mount = await parts.table[name]();
      if (mine !== turn) return;
      clear();
      parts.html.dataset['page'] = name;
      parts.page.append(root);
      const page = await mount(root, new URLSearchParams(location.search));
      if (mine !== turn) page?.unmount();
      else {
        mounted = page ?? null;
        settle(name, isFirst);
      }
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      clear();
      parts.html.dataset['page'] = name;
      root.replaceChildren();
      parts.page.append(root);
      parts.showFailure(root, () => void show());
    }
  };

  follow = (href) => {
    history.pushState(null, '', href);
    void show();
  };

  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.pathname === location.pathname && link.search === location.search && link.hash) return; // a place on this page
    event.preventDefault();
    follow(link.href);
  });
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) void show(); // otherwise only the place on the page changed
  });

  void show(true);
}
