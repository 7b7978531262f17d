// The canvas desk of one stage. It may be late or never come: the HTML desk plays on by itself.
import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { hasLessMotion } from '../../shell/settings/settings.ts';
import type { Desk, DeskEvents } from '../desk/desk.ts';
import type { Play } from '../shift/play.ts';
import { t } from '../shift/text.ts';

/** A postcard is painted at the latest after this time, landed or not. */
const FLIGHT_MS = 1500;

function eventsFor(play: Play, onPostcard: (id: string) => void, onDrawn: (isDrawn: boolean) => void): DeskEvents {
  return {
    onOpen: (messageId) => play.open(messageId),
    onDrop: () => play.say(t('say.openFirst')),
    onPostcardLanded: onPostcard,
    onDrawn,
  };
}

/** Hands each new view to the desk, which lets HTML paint before it moves anything. Returns how to stop. */
function feed(desk: Desk, play: Play): () => void {
  const stop = effect(() => {
    void play.round.value; // the passing of time alone moves no paper
    desk.show(play.view.peek());
  });
  const stopStamp = effect(() => desk.raiseStamp(play.isStampUp.value));
  const stopMotion = effect(() => desk.setMotion(hasLessMotion.value));
  return () => {
    stop();
    stopStamp();
    stopMotion();
  };
}

interface DeskState {
  hasCanvas: boolean;
  landed: readonly string[]; // postcards that have reached the cork
}

/** Opens the desk in `mount` for as long as the stage stands. */
export function useDesk(
  play: Play,
  mount: { current: HTMLElement | null },
  stage: { current: HTMLElement | null },
): DeskState {
  const [hasCanvas, setHasCanvas] = useState(false);
  const [landed, setLanded] = useState<readonly string[]>([]);
  const postcards = play.view.value.postcards;

  useEffect(() => {
    let isGone = false;
    let stop: () => void = () => undefined;
    const open = async (): Promise<void> => {
      if (!mount.current || !stage.current) return;
      const { openDesk } = await import('../desk/open-desk.ts');
      if (isGone || !mount.current || !stage.current) return;
      const land = (id: string): void => setLanded((before) => [...before, id]);
      const desk = await openDesk(mount.current, stage.current, eventsFor(play, land, setHasCanvas));
      if (isGone) {
        desk.detach();
        return;
      }
      const stopFeeding = feed(desk, play);
      stop = () => {
        stopFeeding();
        desk.detach();
      };
    };
    open().catch(() => setHasCanvas(false)); // no canvas is a way to play
    return () => {
      isGone = true;
      stop();
    };
  }, [play]);

  const count = postcards.length;
  useEffect(() => {
    if (count === 0) return undefined;
    const all = (): void => setLanded(play.view.peek().postcards.map((postcard) => postcard.messageId));
    if (!hasCanvas || hasLessMotion.peek()) {
      all();
      return undefined;
    }
    const timer = setTimeout(all, FLIGHT_MS);
    return () => clearTimeout(timer);
  }, [count]);

  return { hasCanvas, landed };
}
