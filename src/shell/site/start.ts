// What every page stands on: settings worn, notices, router, menu. Comes after the menu has been painted.
import { h, render } from 'preact';
import { showFailure } from './failure.ts';
import { wearLayout } from './layout.ts';
import { startMenu } from './menu.ts';
import { NoticeStack } from '../kit/notice.tsx';
import { prefetchAtIdle } from './prefetch.ts';
import { type LoadPage, type PageName, startRouter } from './routes.ts';
import { wearSettings } from '../settings/settings.ts';

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

/** Starts the site with these pages; `prefetch` brings the game in while the player reads the menu. */
export function startSite(
  table: Readonly<Record<Exclude<PageName, 'menu'>, LoadPage>>,
  prefetch: () => Promise<unknown>,
): void {
  const html = document.documentElement;
  wearSettings(html);
  wearLayout(html);
  render(h(NoticeStack, {}), part('notices'));
  startRouter({ html, menu: part('menu'), page: part('page'), announce: part('announce'), showFailure, table });
  startMenu(part('menu'));
  if (html.dataset['page'] === 'menu') prefetchAtIdle(prefetch);
}
