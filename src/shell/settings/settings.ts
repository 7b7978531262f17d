// The settings as a signal: read anywhere, changed through one function, kept on this device, worn by <html>.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { shelf } from '../kept/shelf.ts';
import { mediaSignal } from '../site/media.ts';
import { settingsKind, type Settings } from './document.ts';

const current = signal<Settings>(shelf.load(settingsKind));

/** The settings as they are now. */
export const settings: ReadonlySignal<Settings> = current;

/** Changes some settings and keeps them. */
export function changeSettings(change: Partial<Settings>): void {
  current.value = { ...current.peek(), ...change };
  shelf.save(settingsKind, current.peek());
}

/** Back to what a new player has, without keeping anything: used after the player deleted all. */
export function resetSettings(): void {
  current.value = settingsKind.empty();
}

const isDarkDevice = mediaSignal('(prefers-color-scheme: dark)');
const wantsContrast = mediaSignal('(prefers-contrast: more)');
const isCalmDevice = mediaSignal('(prefers-reduced-motion: reduce)');

/** What the game looks like now, whether chosen or taken from the device. */
const theme: ReadonlySignal<'dusk' | 'night'> = computed(() => {
  const chosen = current.value.theme;
  return chosen === 'system' ? (isDarkDevice.value ? 'night' : 'dusk') : chosen;
});

/** True where things should move as little as possible. */
export const hasLessMotion: ReadonlySignal<boolean> = computed(() => {
  const chosen = current.value.motion;
  return chosen === 'system' ? isCalmDevice.value : chosen === 'less';
});

/** Keeps the data attributes of <html> in step with the settings; index.html sets the same before first paint. */
export function wearSettings(root: HTMLElement): () => void {
  return effect(() => {
    const now = current.value;
    root.dataset['theme'] = theme.value;
    root.dataset['text'] = now.textSize;
    root.dataset['motion'] = hasLessMotion.value ? 'less' : 'full';
    root.dataset['contrast'] = now.moreContrast || wantsContrast.value ? 'more' : 'normal';
  });
}
