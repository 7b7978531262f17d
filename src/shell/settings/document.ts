// What the settings are, with hand-written guards: the first screen carries no schema library.
import { honouredPace, PACE } from '../../engine/play/pace.ts';
import { type Clock, CLOCKS } from '../../pack/words.ts';
import { type Shortcuts, DEFAULT_SHORTCUTS, parseShortcuts, withNewCommands } from './shortcuts.ts';
import { KEY_PREFIX, type DocumentKind, type Fields } from '../kept/storage.ts';

export const FEEDBACKS = ['coach', 'shift'] as const;
export const MOTIONS = ['system', 'less', 'full'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export const THEMES = ['system', 'dusk', 'night'] as const;

export type Feedback = (typeof FEEDBACKS)[number];
export type Motion = (typeof MOTIONS)[number];
export type TextSize = (typeof TEXT_SIZES)[number];
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly clock: Clock;
  readonly feedback: Feedback;
  readonly sound: boolean;
  readonly volume: number; // 0 to 100
  readonly ambience: number; // of the volume, 0 to 100; at 0 there is none
  readonly motion: Motion;
  readonly textSize: TextSize;
  readonly theme: Theme;
  readonly moreContrast: boolean;
  readonly singleKeys: boolean;
  readonly keys: Shortcuts;
  readonly wpm: number; // reading pace, calibrated by play
  readonly shiftsPlayed: number;
}

export const DEFAULT_SETTINGS: Settings = {
  clock: 'x1',
  feedback: 'shift',
  sound: true,
  volume: 70,
  ambience: 40,
  motion: 'system',
  textSize: 'normal',
  theme: 'system',
  moreContrast: false,
  singleKeys: true,
  keys: DEFAULT_SHORTCUTS,
  wpm: PACE.start,
  shiftsPlayed: 0,
};

/** The listed word that equals the value, or null. */
function wordIn<const Words extends readonly string[]>(words: Words, value: unknown): Words[number] | null {
  return words.find((word) => word === value) ?? null;
}

function wholeBetween(min: number, max: number, value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : null;
}

function truth(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/**
 * A field that is absent takes its default; one that is present and wrong spoils the document. A reading pace that is no
 * longer honoured is brought to the nearest that is.
 */
export function parseSettings(fields: Fields): Settings | null {
  const given: Fields = { ...DEFAULT_SETTINGS, ...fields };
  const clock = wordIn(CLOCKS, given['clock']);
  const feedback = wordIn(FEEDBACKS, given['feedback']);
  const motion = wordIn(MOTIONS, given['motion']);
  const textSize = wordIn(TEXT_SIZES, given['textSize']);
  const theme = wordIn(THEMES, given['theme']);
  const sound = truth(given['sound']);
  const moreContrast = truth(given['moreContrast']);
  const singleKeys = truth(given['singleKeys']);
  const keys = parseShortcuts(given['keys']);
  const volume = wholeBetween(0, 100, given['volume']);
  const ambience = wholeBetween(0, 100, given['ambience']);
  const wpm = wholeBetween(0, Number.MAX_SAFE_INTEGER, given['wpm']);
  const shiftsPlayed = wholeBetween(0, 1_000_000, given['shiftsPlayed']);
  if (clock === null || feedback === null || motion === null || textSize === null || theme === null) return null;
  if (sound === null || moreContrast === null || singleKeys === null || keys === null) return null;
  if (volume === null || ambience === null || wpm === null || shiftsPlayed === null) return null;
  const looks = { motion, textSize, theme, moreContrast };
  const ears = { sound, volume, ambience };
  return { clock, feedback, ...ears, ...looks, singleKeys, keys, wpm: honouredPace(wpm), shiftsPlayed };
}

export const settingsKind: DocumentKind<Settings> = {
  key: `${KEY_PREFIX}settings`,
  format: 'replyworthy-settings',
  version: 3,
  migrations: {
    1: (fields) => ({ ...fields, keys: DEFAULT_SHORTCUTS }), // knew no shortcuts of the player's own
    2: (fields) => ({ ...fields, keys: withNewCommands(fields['keys']) }), // had shortcuts for the answers alone
  },
  parse: parseSettings,
  empty: () => DEFAULT_SETTINGS,
};
