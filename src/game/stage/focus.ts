// Where the keyboard is after papers have come and gone: never nowhere.
import { useEffect, useRef } from 'preact/hooks';
import { hasKeyboard } from '../../shell/site/hand.ts';
import type { DeskView } from '../shift/desk-view.ts';

interface Scene {
  view: DeskView;
  isCovered: boolean; // by a sheet, which holds the focus
  isAsking: boolean; // the strip under the letter holds it
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

/** On nothing that a key does anything with: nowhere, on the name of the page, or on the inbox while it was empty. */
export const isAtRest = (at: Element | null): boolean =>
  at === null || at === document.body || at.matches('.stage > h1, .inbox');

/** The envelope that the keyboard takes up next: the one about to slip off, else the first. */
export const envelopeToPick = (): HTMLElement | null =>
  find('.inbox .leans [data-message]') ?? find('.inbox [data-message]');

/** The letter with this id, else the one to pick, else the inbox itself. */
function inboxAt(messageId: string): HTMLElement | null {
  return find(`.inbox [data-message="${CSS.escape(messageId)}"]`) ?? envelopeToPick() ?? find('.inbox');
}

/** At the start, to the first letter that lands: nobody has to look for it. Later the focus is not taken from anybody. */
function useFocusOnFirst({ view, isCovered }: Scene): void {
  const hasBegun = useRef(false);
  const isHeld = view.hand !== null;
  const isThere = view.envelopes.length > 0;
  useEffect(() => {
    if (isHeld) hasBegun.current = true;
    if (hasBegun.current || isCovered || !isThere || !hasKeyboard.peek()) return;
    hasBegun.current = true;
    if (isAtRest(document.activeElement)) envelopeToPick()?.focus({ preventScroll: true });
  }, [isHeld, isThere, isCovered]);
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
  const wasCovered = useRef(false);
  useEffect(() => {
    const keep = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('.papers')) last.current = target;
    };
    document.addEventListener('focusin', keep);
    return () => document.removeEventListener('focusin', keep);
  }, []);
  useEffect(() => {
    const isStart = !isCovered && !wasCovered.current;
    wasCovered.current ||= isCovered;
    if (isCovered || (isStart && !hasKeyboard.peek())) return undefined; // to fingers a ring round an envelope means nothing
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
  useFocusOnFirst(scene);
  useFocusOnInbox(scene);
  useFocusOnBlock(scene);
  useFocusUnderSheets(scene);
}
