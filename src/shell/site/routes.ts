// Moving between pages without a reload: History API, one page mounted at a time, focus on its heading.
import { decoded, findPage, isMenuPath, type PathParams } from './paths.ts';
import { t, type texts } from '../text/text.ts';

type WithoutParams<Key extends keyof typeof texts> = (typeof texts)[Key] extends `${string}{${string}` ? never : Key;
type PageTitle = {
  [Key in keyof typeof texts]: Key extends `page.${string}` ? WithoutParams<Key> : never;
}[keyof typeof texts];

/** What a page hands back when it is mounted. */
export interface MountedPage {
  unmount(): void;
}

/** A page puts itself into `root`; `query` is that of its URL, `path` what `:name` stood for. It may take its time. */
export type MountPage = (
  root: HTMLElement,
  query: URLSearchParams,
  path: PathParams,
) => MountedPage | void | Promise<MountedPage | void>;

/** A row of the table of pages in main.ts. */
export interface Page {
  readonly pattern: string; // as in `/join/:code`
  readonly title: PageTitle;
  readonly load: () => Promise<MountPage>;
}

interface RouterParts {
  readonly html: HTMLElement; // wears data-page
  readonly menu: HTMLElement;
  readonly page: HTMLElement;
  readonly announce: HTMLElement;
  readonly pages: readonly Page[];
  readonly lost: Omit<Page, 'pattern'>; // where no pattern fits
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

  const settle = (title: string, isMenu: boolean, isFirst: boolean): void => {
    document.title = isMenu ? t('site.name') : t('site.title', { page: title });
    if (isFirst) return; // the browser has announced the page it just loaded
    parts.announce.textContent = t('page.opened', { page: title });
    const target = location.hash.length > 1 ? document.getElementById(decoded(location.hash.slice(1))) : null;
    const heading = (isMenu ? parts.menu : parts.page).querySelector<HTMLElement>('h1');
    if (!target) scrollTo(0, 0);
    if (heading && !parts.page.contains(document.activeElement)) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: target !== null });
    }
  };

  const show = async (isFirst = false): Promise<void> => {
    shown = location.pathname + location.search;
    turn += 1;
    const mine = turn;
    if (isMenuPath(location.pathname)) {
      clear();
      parts.html.dataset['page'] = 'menu';
      settle(t('page.menu'), true, isFirst);
      return;
    }
    if (isFirst) showWait(parts.page);
    const { page, params } = findPage(parts.pages, location.pathname) ?? { page: parts.lost, params: {} };
    const root = document.createElement('div');
    root.className = 'page-root';
    try {
      const mount = await page.load();
      if (mine !== turn) return;
      clear();
      parts.html.dataset['page'] = 'other';
      parts.page.append(root);
      const fresh = await mount(root, new URLSearchParams(location.search), params);
      if (mine !== turn) fresh?.unmount();
      else {
        mounted = fresh ?? null;
        settle(t(page.title), false, isFirst);
      }
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      clear();
      parts.html.dataset['page'] = 'other';
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
