// The envelope in the player's hand. It is HTML, above every note and letter: the canvas lies under them all.
import type { Envelope } from './envelope.ts';

/** Over the papers of the stage, under the sheets that are laid on it. */
const Z_INDEX = '5';

interface Place {
  x: number;
  y: number;
  angle: number;
}

export interface Ghost {
  move(place: Place): void;
  /** Resolves when it is there, or was taken away on the way. */
  glide(place: Place, ms: number, ease: string): Promise<void>;
  leave(): void;
}

const transformOf = ({ x, y, angle }: Place): string =>
  `translate(${x}px, ${y}px) translate(-50%, -50%) rotate(${angle}deg)`;

/** Shows the envelope in the hand, in this place of the stage. */
export function raiseGhost(stage: HTMLElement, envelope: Envelope, place: Place): Ghost {
  const { canvas, width, height } = envelope.drawInHand();
  canvas.className = 'ghost';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText = `position:absolute;left:0;top:0;width:${width}px;height:${height}px;z-index:${Z_INDEX};pointer-events:none`;
  canvas.style.transform = transformOf(place);
  stage.append(canvas);
  let last = place;
  return {
    move: (next) => {
      last = next;
      canvas.style.transform = transformOf(next);
    },
    glide: async (goal, ms, ease) => {
      const keyframes = [{ transform: transformOf(last) }, { transform: transformOf(goal) }];
      await canvas.animate(keyframes, { duration: ms, easing: ease, fill: 'forwards' }).finished.catch(() => undefined);
    },
    leave: () => canvas.remove(),
  };
}
