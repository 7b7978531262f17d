// Where the keyboard is after papers have come and gone: never nowhere.
import { useEffect, useRef } from 'preact/hooks';
import type { DeskView } from '../shift/desk-view.ts';

interface Scene {
  view: DeskView;
  isCovered: boolean; // by a sheet, which holds the focus
  isAsking: boolean; // the strip under the letter holds it
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

/** The letter with this id, else the next one, else the inbox itself. */
function inboxAt(messageId: string): HTMLElement | null {
  return find(`.inbox [data-message="${CSS.escape(messageId)}"]`) ?? find('.inbox [data-message]') ?? find('.inbox');
}

/** Back to the inbox once the hand is empty again: to the letter that was put back, or the next one. */
function useFocusOnInbox({ view }: Scene): void {
  const before = useRef<string | null>(null);
  const handId = view.hand?.messageId ?? null;
  const isCard = view.phase === 'card';
  useEffect(() => {
    const was = before.current;
    if (handId !== null) before.current = handId;
    if (handId !== null || was === null || isCard || view.phase === 'over') return;
    before.current = null;
    inboxAt(was)?.focus({ preventScroll: true });
  }, [handId, isCard]);
}

/** To Block again when the stamp is put back. */
function useFocusOnBlock({ view, isAsking }: Scene): void {
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking && view.hand) find('[data-action=block]')?.focus({ preventScroll: true });
    wasAsking.current = isAsking;
  }, [isAsking]);
}

/** To where it was when a sheet came, or to the letter in the hand, when the sheet is taken away. */
function useFocusUnderSheets({ view, isCovered }: Scene): void {
  const last = useRef<HTMLElement | null>(null); // in the papers
  useEffect(() => {
    const keep = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('.papers')) last.current = target;
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, []);
  useEffect(() => {
    if (isCovered) return undefined;
    const restore = (): void => {
      if (!isLost()) return;
      last.current?.focus({ preventScroll: true });
      if (isLost()) find('.reading h2')?.focus({ preventScroll: true });
      if (isLost()) inboxAt(view.hand?.messageId ?? '')?.focus({ preventScroll: true });
    };
    // Papers under a sheet take no focus: first they are painted without it, then what was turned over shows its face.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(restore);
    });
    return () => cancelAnimationFrame(frame);
  }, [isCovered]);
}

/** Keeps the keyboard on the papers of the stage. */
export function useFocusOnPapers(scene: Scene): void {
  useFocusOnInbox(scene);
  useFocusOnBlock(scene);
  useFocusUnderSheets(scene);
}
