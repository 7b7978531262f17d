// One turn of the harbour, played round and round on an audio context of its own, which rests while nothing is heard.
import { HARBOUR_LOOP } from './sprite.ts';
import webmUrl from '../../../assets/sounds/harbour.webm?url';
import mp3Url from '../../../assets/sounds/harbour.mp3?url';

export interface Loop {
  /** Goes to this loudness, 0 to 1, within about so many milliseconds. */
  fadeTo(level: number, ms: number): void;
  close(): void;
}

/** A fade comes ever closer to its end; after this many of its time constants nobody hears that it is not there. */
const CONSTANTS = 4;

/** Fetches and decodes the loop, which then stands ready and silent. */
export async function loadLoop(): Promise<Loop> {
  const takesOpus = new Audio().canPlayType('audio/webm; codecs=opus') !== '';
  const answer = await fetch(takesOpus ? webmUrl : mp3Url);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const bytes = await answer.arrayBuffer();
  const context = new AudioContext();
  const source = context.createBufferSource();
  try {
    source.buffer = await context.decodeAudioData(bytes);
  } catch (error) {
    void context.close();
    throw error;
  }
  const [start, length] = HARBOUR_LOOP;
  source.loop = true;
  source.loopStart = start / 1000;
  source.loopEnd = (start + length) / 1000;
  const gain = context.createGain();
  gain.gain.value = 0;
  source.connect(gain).connect(context.destination);
  source.start(0, source.loopStart);
  let rest: ReturnType<typeof setTimeout> | undefined;
  return {
    fadeTo(level, ms) {
      clearTimeout(rest);
      if (level > 0) void context.resume();
      else rest = setTimeout(() => void context.suspend(), ms);
      gain.gain.cancelScheduledValues(context.currentTime);
      gain.gain.setTargetAtTime(level, context.currentTime, ms / 1000 / CONSTANTS);
    },
    close() {
      clearTimeout(rest);
      void context.close();
    },
  };
}
