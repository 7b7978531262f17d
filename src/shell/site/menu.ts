// The menu is static HTML and works without this; here it gets its sound switch, its Enter key and its tally.
import { effect } from '@preact/signals';
import { keptRounds, placeToGoOn } from '../kept/rounds.ts';
import { navigate } from './routes.ts';
import { changeSettings, settings } from '../settings/settings.ts';
import { t } from '../text/text.ts';

/** True where Enter already means something to the element that has the focus. */
function hasOwnEnter(element: Element | null): boolean {
  return element !== null && element.matches('a, button, input, select, textarea, summary, [contenteditable]');
}

/** Says above the way in that a shift was left in the middle, for as long as it waits. */
function sayWhatWaits(menu: HTMLElement, start: HTMLElement | null): void {
  const kept = keptRounds.latest();
  const shown = menu.querySelector<HTMLAnchorElement>('#menu-waiting');
  if (!kept || !start) {
    shown?.remove();
    return;
  }
  const link = shown ?? document.createElement('a');
  link.id = 'menu-waiting';
  link.className = 'tagnote menu-waiting';
  link.href = placeToGoOn(kept);
  link.textContent = t('menu.waiting');
  if (!shown) start.before(link);
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
    if (html.dataset['page'] === 'menu') sayWhatWaits(menu, start);
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
