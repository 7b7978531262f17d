// The sounds of a letter on the desk: it comes, opens, and is answered. Recipes for sounds.mjs, in the words of cut.mjs.
// `ms` is the dry length, `hall` how much of the hall, `trim` dB against the common loudness; `at` and `gain` per layer.

export const DESK = {
  // an envelope drops on the desk and settles
  arrive: {
    ms: 330,
    hall: 0.35,
    trim: -2,
    layers: [
      { of: 'cabasa', speed: 0.36, at: 0, gain: 0.46, band: [600, 3200], rise: 3, decay: 110 },
      { of: 'impact', at: 2, gain: 0.8, band: [80, 620], decay: 270 },
      { of: 'finger', speed: 0.8, at: 2, gain: 0.3, band: [150, 1300], decay: 90 },
      { of: 'eraser', cut: [262, 325], speed: 0.8, at: 80, gain: 0.1, band: [700, 3200], rise: 30, fall: 30 },
      { of: 'cabasa', speed: 0.42, at: 138, gain: 0.12, band: [900, 3200], rise: 3, decay: 60 },
      { of: 'tap', speed: 0.7, at: 140, gain: 0.13, band: [120, 700], decay: 80 },
    ],
  },
  // a sheet opens along its two creases: the gate's own small shocks, without its weight, are the stiff paper
  open: {
    ms: 540,
    hall: 0.15,
    trim: -2,
    layers: [
      { of: 'brush', cut: [104, 197], speed: 0.4, at: 0, gain: 0.24, band: [500, 5200], rise: 60, fall: 70 },
      { of: 'gateClose', cut: [2350, 2960], speed: 1.22, at: 10, gain: 0.6, band: [950, 5200], rise: 50, fall: 120 },
      { of: 'brush', cut: [104, 197], speed: 0.34, at: 225, gain: 0.3, band: [500, 5200], rise: 90, fall: 80 },
    ],
  },
  // a slip slides out from under the letter
  slip: {
    ms: 260,
    hall: 0.15,
    trim: -4,
    layers: [
      {
        of: 'brush',
        cut: [106, 197],
        speed: 0.44,
        back: true,
        at: 0,
        gain: 0.62,
        band: [700, 5200],
        rise: 40,
        fall: 90,
      },
      {
        of: 'eraser',
        cut: [162, 330],
        speed: 0.9,
        back: true,
        at: 10,
        gain: 0.34,
        band: [800, 4200],
        rise: 30,
        fall: 60,
      },
      { of: 'tap', speed: 0.9, at: 198, gain: 0.16, band: [250, 1500], decay: 50 },
    ],
  },
  // a note lands, both slide into the tray, wood stops them, 4 px back
  reply: {
    ms: 700,
    hall: 0.3,
    trim: 0,
    layers: [
      { of: 'cabasa', speed: 0.4, at: 0, gain: 0.28, band: [800, 3000], rise: 2, decay: 80 },
      { of: 'finger', speed: 0.85, at: 2, gain: 0.34, band: [140, 900], decay: 80 },
      { of: 'brush', cut: [104, 197], speed: 0.3, at: 80, gain: 0.34, band: [450, 2900], rise: 110, fall: 40 },
      { of: 'eraser', cut: [155, 300], speed: 0.55, at: 90, gain: 0.14, band: [250, 1200], rise: 90, fall: 60 },
      { of: 'impact', speed: 1.25, at: 384, gain: 0.62, band: [140, 900], decay: 170 },
      { of: 'knuckle', speed: 0.9, at: 384, gain: 0.3, band: [180, 1300], decay: 70 },
      { of: 'tap', speed: 0.75, at: 500, gain: 0.1, band: [150, 800], decay: 60 },
      { of: 'tone', speed: 0.933, at: 388, gain: 0.1, band: [60, 700], rise: 14, decay: 420, fall: 60 },
    ],
  },
  // two folds, each pressed with a thumb; the second is not the first again
  decline: {
    ms: 570,
    hall: 0.15,
    trim: -2,
    layers: [
      { of: 'eraser', cut: [158, 215], speed: 0.62, at: 0, gain: 0.32, band: [400, 2600], rise: 30, fall: 40 },
      { of: 'brush', cut: [120, 197], speed: 0.62, at: 18, gain: 0.38, band: [500, 3600], rise: 60, fall: 12 },
      { of: 'palm', speed: 1.3, at: 132, gain: 0.5, band: [90, 520], rise: 4, decay: 110 },
      {
        of: 'brush',
        cut: [120, 197],
        speed: 0.7,
        back: true,
        at: 134,
        gain: 0.24,
        band: [400, 2000],
        rise: 6,
        fall: 90,
      },
      { of: 'eraser', cut: [225, 318], speed: 0.72, at: 285, gain: 0.26, band: [400, 2300], rise: 40, fall: 30 },
      { of: 'brush', cut: [112, 190], speed: 0.55, at: 300, gain: 0.3, band: [450, 3200], rise: 70, fall: 12 },
      { of: 'palm', speed: 1.12, at: 434, gain: 0.42, band: [80, 460], rise: 4, decay: 110 },
      {
        of: 'brush',
        cut: [112, 190],
        speed: 0.62,
        back: true,
        at: 436,
        gain: 0.18,
        band: [350, 1700],
        rise: 6,
        fall: 90,
      },
    ],
  },
  // the envelope turns face down
  ignore: {
    ms: 340,
    hall: 0.12,
    trim: -7,
    layers: [
      { of: 'brush', cut: [104, 197], speed: 0.46, at: 0, gain: 0.5, band: [300, 1500], rise: 90, fall: 50 },
      { of: 'palm', speed: 0.9, at: 192, gain: 0.42, band: [70, 340], rise: 5, decay: 130 },
      { of: 'cabasa', speed: 0.3, at: 190, gain: 0.12, band: [350, 1200], rise: 6, decay: 80 },
    ],
  },
};
