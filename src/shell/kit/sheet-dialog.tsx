// A sheet laid over the desk: keeps the focus, gives it back, closes on Escape where closing is free.
import './sheet-dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]';

interface SheetDialogProps {
  label: string;
  class: string;
  onClose?: () => void; // Escape; absent where a choice must be made
  children: ComponentChildren;
}

/** Modal by hand rather than by <dialog>: the coach card and the lamp stay in one stacking order with the backdrop. */
export function SheetDialog({ label, class: classes, onClose, children }: SheetDialogProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const inside = box.current;
    const start = inside?.querySelector<HTMLElement>('[data-first]') ?? inside;
    start?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected && !before.matches(':disabled'))
        before.focus({ preventScroll: true });
    };
  }, []);
  const trap = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && onClose) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'Tab') return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    const isOutside = !stops.some((stop) => stop === document.activeElement);
    if (document.activeElement !== end && !isOutside) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
  return (
    <div
      class={`over ${classes}`}
      role="dialog"
      aria-modal="true"
      aria-label={label}
      tabIndex={-1}
      ref={box}
      onKeyDown={trap}
    >
      {children}
    </div>
  );
}
