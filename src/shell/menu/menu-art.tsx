// The menu's drawings. They come after its first paint, into places that are kept for them, so that nothing moves.
import type { JSX } from 'preact';
import { render } from 'preact';
import { Icon } from '../kit/icon.tsx';
import { ICONS, type IconName } from '../kit/icons.ts';
import { Lamp, WindowView } from '../kit/scenery.tsx';

function Postmark() {
  return (
    <svg viewBox="0 0 150 60" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      <circle cx="32" cy="30" r="25" />
      <circle cx="32" cy="30" r="18" />
      <path d="M62 16q9-6 18 0t18 0 18 0 18 0M62 28q9-6 18 0t18 0 18 0 18 0M62 40q9-6 18 0t18 0 18 0 18 0" />
    </svg>
  );
}

function Lights() {
  return (
    <>
      <div class="cone menu-cone" />
      <div class="light menu-light" />
      <div class="glow menu-glow" />
    </>
  );
}

/** By the word in `data-drawing`. */
export const DRAWINGS: Readonly<Record<string, () => JSX.Element>> = {
  window: () => <WindowView name="menu" crop="14 0 118 124" />,
  lamp: () => <Lamp />,
  postmark: () => <Postmark />,
  lights: () => <Lights />,
};

/** True where the word in `data-icon` names one of our icons. */
function isIconName(word: string): word is IconName {
  return Object.hasOwn(ICONS, word);
}

/** Fills every place that index.html keeps for a drawing. */
export function drawMenu(menu: HTMLElement): void {
  for (const place of menu.querySelectorAll<HTMLElement>('[data-drawing]')) {
    const draw = DRAWINGS[place.dataset['drawing'] ?? ''];
    if (draw) render(draw(), place);
  }
  for (const place of menu.querySelectorAll<HTMLElement>('[data-icon]')) {
    const word = place.dataset['icon'] ?? '';
    if (isIconName(word)) render(<Icon name={word} />, place);
  }
}
