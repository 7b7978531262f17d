// Every motion of the desk goes through here: a tween, or a jump to its end when motion is reduced.
import type * as Phaser from 'phaser';
import type { Curve, Paint } from '../paint/paint.ts';

interface Motion {
  ms: number;
  ease: Curve;
  delay?: number;
}

type Ends = Readonly<Record<string, number>>;

/** Resolves with false when the motion was cut short, so that a sequence can stop there. */
export interface Mover {
  to(target: object, ends: Ends, motion: Motion): Promise<boolean>;
  wait(ms: number): Promise<boolean>;
  /** Stops what moves this target; it stays where it is. */
  halt(target: object): void;
  haltAll(): void;
  isMoving(target: object): boolean;
  setReduced(isReduced: boolean): void;
  readonly isReduced: boolean;
}

const linear: Curve = (part) => part;

/** A mover over the scene's tweens. */
export function makeMover(scene: Phaser.Scene): Mover {
  let isReduced = false;
  const to: Mover['to'] = (target, ends, { ms, ease, delay = 0 }) => {
    if (isReduced || ms <= 0) {
      Object.assign(target, ends);
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      scene.tweens.add({
        targets: target,
        ...ends,
        duration: ms,
        delay,
        ease,
        onComplete: () => resolve(true),
        onStop: () => resolve(false),
      });
    });
  };
  const stop = (tweens: readonly Phaser.Tweens.Tween[]): void => {
    for (const tween of tweens) tween.stop();
  };
  return {
    to,
    wait: (ms) => to({ part: 0 }, { part: 1 }, { ms, ease: linear }),
    halt: (target) => stop(scene.tweens.getTweensOf(target)),
    haltAll: () => {
      for (const tween of scene.tweens.getTweens()) if ('stop' in tween) tween.stop();
    },
    isMoving: (target) => scene.tweens.isTweening(target),
    setReduced: (next) => {
      isReduced = next;
    },
    get isReduced() {
      return isReduced;
    },
  };
}

/** The table of motions, in the tokens' own words. */
export function motion(paint: Paint, duration: string, ease: string, delay = 0): Motion {
  return { ms: paint.ms(duration), ease: paint.curve(ease), delay };
}
