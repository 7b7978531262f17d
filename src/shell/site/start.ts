// What every page stands on: settings worn, notices, router, menu. Comes after the menu has been painted.
import { h, render } from 'preact';
import '../theme/theme.css';
import { showFailure } from './failure.ts';
import { InkFilters } from '../kit/ink-filters.tsx';
import { wearHand } from './hand.ts';
import { wearLayout } from './layout.ts';
import { startMenu } from '../menu/menu.ts';
import { drawMenu } from '../menu/menu-art.tsx';
import { NoticeStack } from '../kit/notice.tsx';
import { prefetchAtIdle } from './prefetch.ts';
import { type Page, startRouter } from './routes.ts';
import { wearSettings } from '../settings/settings.ts';

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

/** Starts the site with these pages; `prefetch` brings the game in while the player reads the menu. */
export function startSite(pages: readonly Page[], lost: Omit<Page, 'pattern'>, prefetch: () => Promise<unknown>): void {
  const html = document.documentElement;
  const menu = part('menu');
  wearSettings(html);
  wearLayout(html);
  wearHand(html);
  delete html.dataset['letters'];
  drawMenu(menu);
  render(h(InkFilters, {}), part('ink'));
  render(h(NoticeStack, {}), part('notices'));
  startRouter({ html, menu, page: part('page'), announce: part('announce'), showFailure, pages, lost });
  startMenu(menu);
  if (html.dataset['page'] === 'menu') prefetchAtIdle(prefetch);
}
