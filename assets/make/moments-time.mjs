// The sounds of the drawer and stamp, and of time: undo, misses, memos, echoes, the end of a shift.
// Each: what it is, and its trim in dB against the common loudness. Run sounds.mjs.
import {
  RATE,
  band,
  bar,
  body,
  crackle,
  desk,
  level,
  low,
  mix,
  noise,
  room,
  rustle,
  shaped,
  silence,
  slap,
  strike,
  tray,
} from './synth.mjs';

export const TIME = {
  // the drawer slides open: wood on wood, 600 ms
  hold: [
    () => {
      const pull = (p) => Math.min(1, p * 7) * (1 - p * 0.35) * Math.min(1, (1 - p) * 9);
      const rub = shaped(noise(600), pull);
      const sway = level(low(noise(600), 26), 1);
      const wood = [
        [148, 3, 1],
        [236, 4, 0.7],
        [395, 4, 0.4],
        [690, 3, 0.2],
      ].map(([hz, q, w]) => [
        0,
        level(
          band(rub, (p) => hz * (0.94 + 0.16 * p), q),
          w,
        ),
      ]);
      const runners = level(
        mix(600, wood).map((v, i) => v * (0.65 + 0.35 * sway[i])),
        1,
      );
      const air = level(
        band(rub, (p) => 900 + 500 * p, 0.6),
        1,
      );
      return mix(600, [
        [0, runners, 0.8],
        [0, air, 0.16],
        [6, tray(120), 0.22],
        [40, crackle(520, () => 46, 300, 900), 0.14],
      ]);
    },
    -4,
  ],
  // the stamp falls; afterwards nothing
  block: [
    () =>
      mix(420, [
        [
          0,
          body(
            [
              [61, 190, 1],
              [104, 150, 0.8],
              [176, 100, 0.45],
              [290, 60, 0.22],
            ],
            1100,
            420,
          ),
          1,
        ],
        [0, slap(700, 34), 0.5],
        [1, level(low(shaped(noise(30), strike(0.4, 9)), 2400), 1), 0.3],
      ]),
    2,
  ],
  // the letter comes back to the hand
  undo: [
    () =>
      room(
        mix(330, [
          [0, slap(1500, 16), 0.12],
          [0, rustle(270, (p) => p ** 1.6 * Math.min(1, (1 - p) * 6), 600, 2600, 60), 0.65],
          [262, slap(1800, 22), 0.3],
          [264, tray(70), 0.12],
        ]),
        0.1,
      ),
    -4,
  ],
  // the oldest tips over the edge, flutters, and lands on the floor, some way off
  miss: [
    () => {
      let turn = 0;
      const flutter = shaped(
        low(
          rustle(430, (p) => Math.min(1, p * 8) * (1 - 0.55 * p), 700, 1900),
          (p) => 3000 - 1900 * p,
        ),
        (p) => {
          turn += (2 * Math.PI * (10 + 9 * p)) / RATE;
          return 0.25 + 0.75 * Math.sin(turn) ** 2;
        },
      );
      const floor = low(
        mix(220, [
          [0, slap(800, 50), 0.6],
          [4, desk(210), 0.8],
        ]),
        900,
      );
      return room(
        mix(760, [
          [0, slap(1500, 20), 0.16],
          [10, level(flutter, 0.55)],
          [470, floor, 0.62],
          [585, low(slap(900, 36), 1000), 0.14],
        ]),
        0.24,
        190,
      );
    },
    -2,
  ],
  // a memo is pinned to the cork: pin, then a small desk bell, far back
  memo: [
    () => {
      const bell = silence(620).map((_, i) => {
        const t = i / RATE;
        const rise = 1 - Math.exp(-t / 0.004);
        return (
          rise *
          [
            [1046.5, 1, 420],
            [1049.1, 0.6, 460],
            [2093 * 1.19, 0.16, 210],
            [1046.5 * 4.1, 0.05, 90],
          ].reduce((s, [hz, w, ring]) => s + w * Math.sin(2 * Math.PI * hz * t) * Math.exp((-6.9 * t * 1000) / ring), 0)
        );
      });
      return room(
        mix(700, [
          [0, slap(1700, 30), 0.22],
          [
            2,
            body(
              [
                [312, 50, 1],
                [505, 35, 0.6],
                [880, 22, 0.3],
              ],
              1700,
              110,
            ),
            0.75,
          ],
          [66, level(bell, 1), 0.14],
        ]),
        0.2,
        160,
      );
    },
    -2,
  ],
  // a stiff card lands
  echo: [
    () =>
      room(
        mix(300, [
          [0, slap(1900, 34), 0.6],
          [
            2,
            body(
              [
                [214, 80, 1],
                [372, 60, 0.6],
                [640, 35, 0.3],
              ],
              1300,
              200,
            ),
            0.6,
          ],
          [96, slap(2200, 16), 0.16],
          [98, desk(90), 0.08],
        ]),
      ),
    -2,
  ],
  // one soft mallet note
  mood: [() => room(bar(349.23, 760, 1.5), 0.22, 180), -3],
  // the shift closes: two notes, falling a fourth
  close: [
    () =>
      room(
        mix(1150, [
          [0, bar(392, 760, 1.4), 0.85],
          [290, bar(293.66, 860, 1.6), 1],
        ]),
        0.24,
        200,
      ),
    -2,
  ],
};
