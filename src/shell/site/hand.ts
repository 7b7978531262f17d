// What the player plays with: on a device of fingers alone nothing speaks of keys, until one is pressed there.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { mediaSignal } from './media.ts';

/** Typing into a field is no sign of a keyboard: a screen has one of its own for that. */
const FIELDS = 'input, textarea, select, [contenteditable]';

const isTouchAlone = mediaSignal('(pointer: coarse) and (hover: none)');
const wasPressed = signal(false);
const isLastKey = signal(false);

/** Whether words about keys mean anything to whoever plays. */
export const hasKeyboard: ReadonlySignal<boolean> = computed(() => !isTouchAlone.value || wasPressed.value);

/** Whether the last thing that was touched is the keyboard. */
export const isByKeys: ReadonlySignal<boolean> = isLastKey;

/** A key came down there; a screen's own keyboard sends keys without a name. */
export function noteKey({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): void {
  const isField = target instanceof Element && target.matches(FIELDS);
  if (isField || key === 'Unidentified' || key === '') return;
  wasPressed.value = true;
  isLastKey.value = true;
}

const notePointer = (): void => {
  isLastKey.value = false;
};

/** Keeps data-hand of <html> in step: caps of keys are drawn for a keyboard only. */
export function wearHand(root: HTMLElement): () => void {
  document.addEventListener('keydown', noteKey, { capture: true });
  document.addEventListener('pointerdown', notePointer, { capture: true });
  const stop = effect(() => {
    root.dataset['hand'] = hasKeyboard.value ? 'keys' : 'touch';
  });
  return () => {
    document.removeEventListener('keydown', noteKey, { capture: true });
    document.removeEventListener('pointerdown', notePointer, { capture: true });
    stop();
  };
}
