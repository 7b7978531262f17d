// The harbour without a browser: its loudness as a table, and its audio nodes stood in for by ones that write down what is asked.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ambienceLevel, openAmbience } from '../../../src/game/sound/ambience.ts';
import { SILENCE_MS } from '../../../src/game/sound/player.ts';
import { type Scene, sceneOf } from '../../../src/game/sound/scene.ts';
import { changeSettings, resetSettings } from '../../../src/shell/settings/settings.ts';
import { layDeck, letters, QUIET } from '../../engine/table-top.ts';
import { sit } from '../shift/hands.ts';

const AT_WORK: Scene = { hasBegun: true, isRunning: true, isCalm: false, isStampUp: false };
const EARS = { sound: true, volume: 50, ambience: 40 };

describe('the loudness of the harbour', () => {
  it.for([
    ['at work', {}, {}, 0.2],
    ['at its loudest', { volume: 100, ambience: 100 }, {}, 1],
    ['before a letter is opened', {}, { hasBegun: false }, 0],
    ['while the round rests', {}, { isRunning: false }, 0],
    ['with the sound off', { sound: false }, {}, 0],
    ['with its slider at the left end', { ambience: 0 }, {}, 0],
    ['with the volume at the left end', { volume: 0 }, {}, 0],
    ['at a calm desk', {}, { isCalm: true }, 0.12],
    ['under the stamp', {}, { isStampUp: true }, 0.05],
  ] as const)('%s', ([, ears, scene, level]) => {
    expect(ambienceLevel({ ...EARS, ...ears }, { ...AT_WORK, ...scene })).toBeCloseTo(level, 6);
  });
});

describe('what the round lets be heard', () => {
  const atWork = (settings = QUIET) => {
    const table = sit(layDeck(letters(2)), settings);
    table.play.open('l0');
    return table;
  };
  const heard = ({ play }: ReturnType<typeof sit>): number => ambienceLevel(EARS, sceneOf(play));

  it('nothing, before a letter is opened', () => expect(sceneOf(sit().play)).toEqual({ ...AT_WORK, hasBegun: false }));

  it('all of it at work; less without a clock, whatever brought that about', () => {
    expect(sceneOf(atWork().play)).toEqual(AT_WORK);
    expect(sceneOf(atWork({ ...QUIET, clock: 'off' }).play)).toEqual({ ...AT_WORK, isCalm: true });
  });

  it('a quarter while the stamp is held, and while it waits for a reason, though the clock stands still', () => {
    const table = atWork();
    table.play.holdStamp();
    expect([table.play.view.peek().phase, heard(table)]).toEqual(['paused', 0.05]);
    table.pass(5000);
    expect([table.play.isAsking.peek(), heard(table)]).toEqual([true, 0.05]);
    table.play.block('spam', false);
    expect(heard(table)).toBe(0.2);
  });

  it('nothing under the pause sheet or a book, all of it under the settings, nothing when the round is over', () => {
    const table = atWork();
    const levels = (['pause', 'settings', 'rulebook'] as const).map((overlay) => {
      table.play.lay(overlay);
      const level = heard(table);
      table.play.clear();
      table.play.clear();
      return level;
    });
    expect([...levels, heard(table)]).toEqual([0, 0.2, 0, 0.2]);
    table.play.answer('reply');
    table.pass(10_000);
    table.play.open('l1');
    table.play.answer('reply');
    expect([table.play.view.peek().phase, heard(table)]).toEqual(['over', 0]);
  });
});

let asked: string[];
let isLineDown: boolean;
let levels: number[];
let contexts: FakeContext[];

class FakeContext {
  state = 'running';
  readonly currentTime = 0;
  readonly destination = {};
  readonly source = {
    loop: false,
    loopStart: 0,
    loopEnd: 0,
    connect: (node: unknown) => node,
    start: () => undefined,
  };
  constructor() {
    contexts.push(this);
  }
  createBufferSource() {
    return this.source;
  }
  createGain() {
    const gain = {
      value: 1,
      cancelScheduledValues: () => undefined,
      setTargetAtTime: (level: number) => levels.push(Math.round(level * 1000) / 1000),
    };
    return { gain, connect: (node: unknown) => node };
  }
  async decodeAudioData() {
    return {};
  }
  async resume() {
    this.state = 'running';
  }
  async suspend() {
    this.state = 'suspended';
  }
  async close() {
    this.state = 'closed';
  }
}

class Eyes extends EventTarget {
  visibilityState: 'visible' | 'hidden' = 'visible';
  turn(next: 'visible' | 'hidden'): void {
    this.visibilityState = next;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

describe('the harbour outside', () => {
  let eyes: Eyes;
  const scene = signal<Scene>(AT_WORK);
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    vi.useFakeTimers();
    [asked, levels, contexts, isLineDown] = [[], [], [], false];
    eyes = new Eyes();
    scene.value = AT_WORK;
    resetSettings();
    changeSettings(EARS);
    vi.stubGlobal('AudioContext', FakeContext);
    vi.stubGlobal(
      'Audio',
      class {
        canPlayType = (type: string) => (type.includes('webm') ? 'probably' : '');
      },
    );
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return { ok: !isLineDown, status: 503, arrayBuffer: async () => new ArrayBuffer(0) };
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    resetSettings();
  });

  it('is fetched once, when the first letter is opened', async () => {
    scene.value = { ...AT_WORK, hasBegun: false };
    const ambience = openAmbience(scene, eyes);
    await pass(0);
    expect(asked).toEqual([]);
    scene.value = AT_WORK;
    scene.value = { ...AT_WORK };
    await pass(0);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/harbour.*webm/);
    expect(levels).toEqual([0.2]);
    expect(contexts[0]?.source.loopEnd).toBeCloseTo((contexts[0]?.source.loopStart ?? 0) + 20, 6);
    ambience.close();
    expect(contexts[0]?.state).toBe('closed');
  });

  it.for([{ sound: false }, { ambience: 0 }, { volume: 0 }])(
    'is not fetched with %o, and is once that changes',
    async (off) => {
      changeSettings(off);
      const ambience = openAmbience(scene, eyes);
      await pass(0);
      expect(asked).toEqual([]);
      changeSettings(EARS);
      await pass(0);
      expect(asked).toHaveLength(1);
      ambience.close();
    },
  );

  it('fades and rests while the round is paused or nobody looks, and comes back', async () => {
    const ambience = openAmbience(scene, eyes);
    await pass(0);
    scene.value = { ...AT_WORK, isRunning: false };
    await pass(1000);
    expect(contexts[0]?.state).toBe('suspended');
    scene.value = AT_WORK;
    await pass(0);
    expect(contexts[0]?.state).toBe('running');
    eyes.turn('hidden');
    await pass(1000);
    expect(contexts[0]?.state).toBe('suspended');
    eyes.turn('visible');
    await pass(0);
    expect(contexts[0]?.state).toBe('running');
    expect(levels).toEqual([0.2, 0, 0.2, 0, 0.2]);
    ambience.close();
  });

  it('is ducked while the stamp is up, and silent for as long as a block asks for silence', async () => {
    const ambience = openAmbience(scene, eyes);
    await pass(0);
    scene.value = { ...AT_WORK, isStampUp: true };
    scene.value = AT_WORK;
    ambience.hush();
    await pass(SILENCE_MS - 1);
    expect(levels).toEqual([0.2, 0.05, 0.2, 0]);
    await pass(1);
    expect(levels.at(-1)).toBe(0.2);
    ambience.close();
  });

  it('that did not come over the line is fetched again, though not at once', async () => {
    isLineDown = true;
    const ambience = openAmbience(scene, eyes);
    await pass(0);
    scene.value = { ...AT_WORK };
    await pass(0);
    expect(asked).toHaveLength(1);
    isLineDown = false;
    await pass(5000);
    scene.value = { ...AT_WORK };
    await pass(0);
    expect(asked).toHaveLength(2);
    expect(levels).toEqual([0.2]);
    ambience.close();
  });

  it('is given up where the stage is gone before it came', async () => {
    const ambience = openAmbience(scene, eyes);
    ambience.close();
    await pass(0);
    expect(contexts[0]?.state).toBe('closed');
    expect(levels).toEqual([]);
  });
});
