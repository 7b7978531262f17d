// The menu is static HTML and works without this; here it gets its sound switch, its Enter key and its tally.
import { effect } from '@preact/signals';
import './menu.css';
import './wall.css';
import './envelope.css';
import './cards.css';
import './foot.css';
import { changeSettings, settings } from '../settings/settings.ts';
import { navigate } from '../site/routes.ts';
import { t } from '../text/text.ts';
import { sayWhatWaits } from './waiting.ts';

/** True where Enter already means something to the element that has the focus. */
function hasOwnEnter(element: Element | null): boolean {
  return element !== null && element.matches('a, button, input, select, textarea, summary, [contenteditable]');
}

/** Brings the static menu to life. */
export function startMenu(menu: HTMLElement): void {
  const sound = menu.querySelector<HTMLButtonElement>('#menu-sound');
  const start = menu.querySelector<HTMLAnchorElement>('#menu-start');
  const tally = menu.querySelector<HTMLElement>('#menu-tally');

  sound?.addEventListener('click', () => changeSettings({ sound: !settings.peek().sound }));
  effect(() => {
    const { sound: isOn, shiftsPlayed } = settings.value;
    sound?.setAttribute('aria-pressed', String(isOn));
    if (!tally) return;
    tally.hidden = shiftsPlayed === 0;
    tally.textContent = shiftsPlayed === 1 ? t('menu.continuedOnce') : t('menu.continued', { count: shiftsPlayed });
  });

  const html = document.documentElement;
  const onPage = (): void => {
    if (html.dataset['page'] === 'menu' && start) sayWhatWaits(start);
  };
  new MutationObserver(onPage).observe(html, { attributes: true, attributeFilter: ['data-page'] });
  onPage();

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.repeat || event.defaultPrevented || event.isComposing) return;
    if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
    if (document.documentElement.dataset['page'] !== 'menu' || hasOwnEnter(document.activeElement) || !start) return;
    event.preventDefault();
    navigate(start.href);
  });
}
