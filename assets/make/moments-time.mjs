// The sounds of the drawer and stamp, and of time: undo, misses, memos, echoes, the end of a shift.
// Recipes for sounds.mjs; see moments-desk.mjs. The notes are of D major: each recording's own pitch is brought to them.

const DRUM = 314.7;
const STRING = 492.3;
const RING = 554;
const BELL = 1307;
/** The long last note of the guitar, an octave in one, on top of the drum's: felt on wood. */
const note = (hz, at, gain, decay) => [
  { of: 'tone', speed: hz / DRUM, at, gain, band: [90, 1100], rise: 10, decay, fall: 120 },
  {
    of: 'string',
    cut: [1262, 2700],
    speed: hz / STRING,
    at,
    gain: gain * 0.3,
    band: [120, 1500],
    rise: 24,
    decay: decay * 0.9,
    fall: 120,
  },
];
const [D3, D4, FSHARP4, A4, D5, D6] = [146.83, 293.66, 369.99, 440, 587.33, 1174.66];

export const TIME = {
  // the drawer slides open: wood on wood, 600 ms
  hold: {
    ms: 610,
    hall: 0,
    trim: -4,
    layers: [
      {
        of: 'gateOpen',
        cut: [420, 940],
        speed: 0.86,
        at: 0,
        gain: 0.55,
        band: [130, [420, 1100]],
        rise: 330,
        fall: 60,
      },
      { of: 'door', cut: [5, 168], speed: 0.36, at: 140, gain: 0.4, band: [110, 700], rise: 240, fall: 50 },
      { of: 'gateOpen', cut: [2100, 2700], at: 0, gain: 0.26, band: [600, [1100, 2600]], rise: 340, fall: 50 },
    ],
  },
  // the stamp falls; afterwards nothing
  block: {
    ms: 420,
    hall: 0,
    trim: 1,
    layers: [
      { of: 'thump', cut: [8], speed: 1.5, at: 0, gain: 0.75, band: [45, 190], decay: 190 },
      { of: 'impact', speed: 0.72, at: 0, gain: 0.9, band: [70, 520], decay: 170 },
      { of: 'door', cut: [172, 300], at: 0, gain: 0.4, band: [90, 700], rise: 2, decay: 120 },
      { of: 'finger', speed: 0.7, at: 0, gain: 0.4, band: [200, 1500], decay: 50 },
    ],
  },
  // the letter comes back to the hand
  undo: {
    ms: 330,
    hall: 0.15,
    trim: -4,
    layers: [
      { of: 'tap', speed: 0.8, at: 0, gain: 0.12, band: [200, 1200], decay: 40 },
      { of: 'brush', cut: [104, 197], speed: 0.4, at: 6, gain: 0.6, band: [600, [2200, 6000]], rise: 130, fall: 16 },
      { of: 'eraser', cut: [222, 330], speed: 0.5, at: 20, gain: 0.28, band: [600, [1600, 4200]], rise: 120, fall: 20 },
      { of: 'cabasa', speed: 0.44, at: 240, gain: 0.28, band: [900, 3400], rise: 3, decay: 60 },
      { of: 'finger', speed: 1.1, at: 242, gain: 0.12, band: [250, 1200], decay: 50 },
    ],
  },
  // the oldest tips over the edge, flutters, and lands on the floor, some way off
  miss: {
    ms: 760,
    hall: 0.55,
    trim: -2,
    layers: [
      { of: 'brush', cut: [110, 197], speed: 0.6, back: true, at: 0, gain: 0.3, band: [500, 3000], rise: 20, fall: 80 },
      { of: 'swoosh', cut: [0, 128], speed: 0.72, at: 110, gain: 0.3, band: [350, [2400, 1500]], rise: 40, fall: 80 },
      { of: 'swoosh', cut: [0, 128], speed: 0.6, at: 270, gain: 0.24, band: [300, [1900, 1000]], rise: 50, fall: 90 },
      { of: 'impact', speed: 0.85, at: 474, gain: 0.5, band: [70, 360], rise: 5, decay: 160 },
      { of: 'cabasa', speed: 0.3, at: 470, gain: 0.26, band: [350, 1300], rise: 5, decay: 120 },
      { of: 'cabasa', speed: 0.34, at: 590, gain: 0.08, band: [400, 1200], rise: 6, decay: 70 },
    ],
  },
  // a ship's bell out in the harbour, struck twice: slowed until it is as large as that
  memo: {
    ms: 1500,
    hall: 0.4,
    trim: -4,
    layers: [
      {
        of: 'bell',
        cut: [15, 680],
        speed: D5 / BELL,
        at: 0,
        gain: 0.7,
        band: [350, 2600],
        rise: 3,
        decay: 1500,
        fall: 200,
      },
      {
        of: 'bell',
        cut: [15, 560],
        speed: D5 / BELL,
        at: 270,
        gain: 0.6,
        band: [350, 2300],
        rise: 3,
        decay: 1900,
        fall: 260,
      },
      { of: 'impact', speed: 0.8, at: 0, gain: 0.1, band: [90, 500], rise: 4, decay: 120 },
    ],
  },
  // the bell on the desk: the shift is over
  bell: {
    ms: 1700,
    hall: 0.25,
    trim: -3,
    layers: [
      { of: 'tap', speed: 1.3, at: 0, gain: 0.14, band: [400, 2600], decay: 30 },
      {
        of: 'bell',
        cut: [15, 1535],
        speed: D6 / BELL,
        at: 6,
        gain: 0.8,
        band: [700, 6800],
        rise: 1,
        decay: 2300,
        fall: 300,
      },
      { of: 'finger', speed: 0.8, at: 8, gain: 0.1, band: [150, 900], decay: 70 },
    ],
  },
  // a pencil ticks a box: a short stroke down, a longer one up
  tick: {
    ms: 300,
    hall: 0.08,
    trim: -7,
    layers: [
      { of: 'eraser', cut: [162, 250], speed: 1.35, at: 0, gain: 0.4, band: [1300, 6500], rise: 10, fall: 24 },
      { of: 'brush', cut: [120, 190], speed: 1.15, at: 4, gain: 0.3, band: [2200, 7500], rise: 14, fall: 20 },
      { of: 'eraser', cut: [155, 330], speed: 1.2, at: 92, gain: 0.5, band: [[1200, 1900], 7200], rise: 16, fall: 60 },
      { of: 'brush', cut: [104, 197], speed: 0.75, at: 96, gain: 0.34, band: [2400, [6000, 8200]], rise: 24, fall: 60 },
      { of: 'tap', speed: 1.6, at: 0, gain: 0.08, band: [500, 2600], decay: 18 },
    ],
  },
  // a pencil goes along a line of the letter
  mark: {
    ms: 360,
    hall: 0.06,
    trim: -8,
    layers: [
      { of: 'eraser', cut: [155, 330], speed: 0.8, at: 0, gain: 0.42, band: [1000, 5200], rise: 30, fall: 70 },
      { of: 'brush', cut: [104, 197], speed: 0.36, at: 10, gain: 0.4, band: [1900, 6200], rise: 60, fall: 90 },
      {
        of: 'eraser',
        cut: [162, 320],
        speed: 0.62,
        back: true,
        at: 60,
        gain: 0.2,
        band: [1400, 6000],
        rise: 40,
        fall: 80,
      },
    ],
  },
  // a stiff card is pinned up
  echo: {
    ms: 340,
    hall: 0.25,
    trim: -6,
    layers: [
      { of: 'cabasa', speed: 0.44, at: 0, gain: 0.36, band: [800, 3200], rise: 6, decay: 100 },
      { of: 'finger', speed: 1.1, at: 2, gain: 0.3, band: [200, 1200], rise: 3, decay: 120 },
      { of: 'tap', speed: 1.25, at: 98, gain: 0.42, band: [300, 1700], rise: 5, decay: 90 },
      {
        of: 'ring',
        cut: [12],
        speed: 880 / RING,
        at: 98,
        gain: 0.24,
        band: [600, 1900],
        rise: 4,
        decay: 360,
        fall: 60,
      },
    ],
  },
  // two soft notes, a fifth apart: nearer ones beat against each other, being so pure
  mood: {
    ms: 900,
    hall: 0.25,
    trim: -3,
    layers: [...note(D4, 0, 0.8, 1600), ...note(A4, 160, 0.5, 1600)],
  },
  // the shift closes: the chord comes down and rests
  close: {
    ms: 1280,
    hall: 0.3,
    trim: -2,
    layers: [
      ...note(A4, 0, 0.55, 1400),
      ...note(FSHARP4, 190, 0.55, 1000),
      ...note(D4, 400, 0.72, 2200),
      ...note(D3, 408, 0.4, 2200),
    ],
  },
};
