// What every motion of the desk works with, and the rule that a letter is in one flight at a time.
import type * as Phaser from 'phaser';
import type { EnvelopeView } from '../shift/desk-view.ts';
import type { Envelope } from './envelope.ts';
import type { Mover } from './motion/mover.ts';
import type { Slots } from './slots.ts';
import type { TextureBook } from './paint/textures.ts';

type Thing = Phaser.GameObjects.GameObject;

export interface Flight {
  /** This thing belongs to the flight and disappears with it. */
  add<T extends Thing>(thing: T): T;
  end(): void;
}

interface Flights {
  /** Begins a flight; one that the same letter was in ends at once. */
  begin(messageId: string, onEnd?: () => void): Flight;
  end(messageId: string): void;
  endAll(): void;
}

export interface Table {
  scene: Phaser.Scene;
  book: TextureBook;
  mover: Mover;
  slots: Slots;
  stage: HTMLElement;
  flights: Flights;
  envelopes: Map<string, Envelope>;
  ties: Map<string, EnvelopeView['tie']>;
  held: Envelope | null; // in the player's hand right now
}

export const DEPTH = { tray: 1, stamp: 2, envelope: 10, flight: 100, stampInHand: 150, air: 200 } as const;

/** Keeps flights by letter. */
export function makeFlights(mover: Mover): Flights {
  const running = new Map<string, Flight>();
  const begin: Flights['begin'] = (messageId, onEnd) => {
    running.get(messageId)?.end();
    const things = new Set<Thing>();
    const flight: Flight = {
      add: (thing) => {
        things.add(thing);
        return thing;
      },
      end: () => {
        if (running.get(messageId) !== flight) return;
        running.delete(messageId);
        for (const thing of things) {
          mover.halt(thing);
          thing.destroy();
        }
        onEnd?.();
      },
    };
    running.set(messageId, flight);
    return flight;
  };
  return {
    begin,
    end: (messageId) => running.get(messageId)?.end(),
    endAll: () => {
      for (const flight of running.values()) flight.end();
    },
  };
}
