// Where things lie: HTML lays out, the desk reads. All positions are CSS pixels from the mount's top left corner.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Finds slots by name. They are measured between frames: in the middle of one, the page would have to be laid out for it. */
export interface Slots {
  box(name: string): Box | null;
  isButton(name: string): boolean;
  corkOf(messageId: string, index: number): Box | null;
  /** Remembers where the open letter lies: it is gone from the page before the canvas moves it. */
  noteLetter(): void;
  /** Where the letter was last, if that is known. */
  readonly letter: Box | null;
  /** Measures every slot of the stage as it lies now. */
  read(): void;
}

/** The middle of a box. */
export function middleOf(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The letter's paper: where the open letter lay last, or most of the pad. */
export function letterBox(slots: Slots): Box | null {
  if (slots.letter) return slots.letter;
  const pad = slots.box('pad');
  return (
    pad && {
      x: pad.x + pad.width * 0.05,
      y: pad.y + pad.height * 0.03,
      width: pad.width * 0.86,
      height: pad.height * 0.76,
    }
  );
}

/** Slots of one stage, seen from its canvas. */
export function readSlots(stage: HTMLElement, mount: HTMLElement): Slots {
  const known = new Map<string, Box | null>();
  const measure = (element: Element | null, origin = mount.getBoundingClientRect()): Box | null => {
    if (!element) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < 1 || height < 1) return null;
    return { x: left - origin.left, y: top - origin.top, width, height };
  };
  const find = (name: string): Element | null => stage.querySelector(`[data-slot="${CSS.escape(name)}"]`);
  let letter: Box | null = null;
  const box = (name: string): Box | null => {
    const old = known.get(name);
    if (old !== undefined) return old;
    const now = measure(find(name));
    known.set(name, now);
    return now;
  };
  return {
    box,
    isButton: (name) => find(name)?.closest('button') !== null && find(name) !== null,
    corkOf: (messageId, index) =>
      measure(stage.querySelector(`[data-slot^="cork-"][data-message="${CSS.escape(messageId)}"]`)) ??
      box(index > 0 ? 'cork-right' : 'cork-left'),
    get letter() {
      return letter;
    },
    noteLetter: () => {
      letter = measure(find('letter') ?? stage.querySelector('.reading > .letter')) ?? letter;
    },
    read: () => {
      known.clear();
      const origin = mount.getBoundingClientRect();
      for (const element of stage.querySelectorAll('[data-slot]')) {
        const name = element.getAttribute('data-slot') ?? '';
        if (!known.has(name)) known.set(name, measure(element, origin));
      }
    },
  };
}
