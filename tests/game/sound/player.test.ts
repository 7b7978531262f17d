// The player without a browser: howler is stood in for by something that loads, or does not.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings } from '../../../src/shell/settings/settings.ts';

interface Options {
  onload: () => void;
  onloaderror: (id: number, error: unknown) => void;
}

const tries: FakeHowl[] = [];
class FakeHowl {
  readonly options: Options;
  readonly played: string[] = [];
  isUnloaded = false;
  constructor(options: Options) {
    this.options = options;
    tries.push(this);
  }
  play(moment: string): void {
    this.played.push(moment);
  }
  volume(): void {}
  stop(): void {}
  unload(): void {
    this.isUnloaded = true;
  }
}
vi.mock('howler', () => ({ Howl: FakeHowl }));
const { openSound } = await import('../../../src/game/sound/player.ts');

let page: EventTarget;
let nowMs = 0;
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
const gesture = async (): Promise<void> => {
  page.dispatchEvent(new Event('keydown'));
  await settled();
};
const fail = async (): Promise<void> => {
  tries.at(-1)?.options.onloaderror(1, 'no line');
  await settled();
};
const arrive = async (): Promise<void> => {
  tries.at(-1)?.options.onload();
  await settled();
};

beforeEach(() => {
  tries.length = 0;
  nowMs = 0;
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  changeSettings({ sound: true });
});

describe('the sounds of the desk', () => {
  it('are fetched at the first gesture, once', async () => {
    const sound = openSound();
    sound.play('arrive');
    await settled();
    expect(tries).toHaveLength(0);
    await gesture();
    await gesture();
    expect(tries).toHaveLength(1);
    await arrive();
    await gesture();
    sound.play('open');
    expect([tries.length, tries[0]?.played]).toEqual([1, ['open']]);
    sound.close();
  });

  it.for([
    ['gesture', async () => gesture()],
    [
      'sound',
      async (sound: ReturnType<typeof openSound>) => {
        sound.play('slip');
        await settled();
      },
    ],
  ] as const)('that did not load are fetched again at the next %s, after a while', async ([, next]) => {
    const sound = openSound();
    await gesture();
    await fail();
    expect(tries[0]?.isUnloaded).toBe(true);
    await next(sound);
    expect(tries).toHaveLength(1); // not at once: a line that is down would be tried with every key
    nowMs += 5000;
    await settled();
    expect(tries).toHaveLength(1); // nor by itself
    await next(sound);
    await next(sound);
    expect(tries).toHaveLength(2);
    await arrive();
    sound.play('open');
    expect(tries[1]?.played).toEqual(['open']);
    sound.close();
  });

  it('are not fetched while the sound is off, nor once the stage is gone', async () => {
    changeSettings({ sound: false });
    const sound = openSound();
    await gesture();
    changeSettings({ sound: true });
    sound.close();
    await gesture();
    expect(tries).toHaveLength(0);
  });
});
