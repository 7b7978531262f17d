// The sounds of a letter on the desk: it comes, opens, and is answered.
// Each: what it is, and its trim in dB against the common loudness. Run sounds.mjs.
import { body, crackle, desk, hump, mix, room, rustle, slap, tray } from './synth.mjs';

export const DESK = {
  // an envelope drops on the desk and settles
  arrive: [
    () =>
      room(
        mix(330, [
          [0, slap(1300, 60), 0.55],
          [4, desk(300), 0.8],
          [128, slap(1900, 26), 0.13],
          [130, desk(160), 0.1],
        ]),
      ),
    0,
  ],
  // a sheet opens along its two creases
  open: [
    () => {
      const creases = (p) =>
        240 * Math.exp(-(((p - 0.2) / 0.1) ** 2)) + 330 * Math.exp(-(((p - 0.62) / 0.13) ** 2)) + 12;
      return room(
        mix(520, [
          [0, crackle(470, creases, 1100, 3800), 0.6],
          [10, rustle(230, hump(1.5), 700, 2300), 0.42],
          [210, rustle(270, hump(1.5), 800, 2700), 0.6],
        ]),
        0.1,
      );
    },
    -2,
  ],
  // a slip slides out from under the letter
  slip: [
    () =>
      room(
        mix(250, [
          [0, rustle(220, (p) => Math.sin(Math.PI * p ** 0.7) ** 1.3, 700, 2400, 70), 0.7],
          [190, slap(1700, 18), 0.14],
        ]),
        0.1,
      ),
    -4,
  ],
  // a note lands, both slide into the tray, wood stops them, 4 px back
  reply: [
    () =>
      room(
        mix(640, [
          [0, slap(1500, 40), 0.5],
          [3, desk(200), 0.35],
          [70, rustle(330, (p) => Math.sin(Math.PI * p ** 0.62) ** 1.2, 600, 2100, 60), 0.5],
          [380, tray(260), 0.62],
          [382, slap(1400, 30), 0.25],
          [500, tray(120), 0.1],
        ]),
      ),
    0,
  ],
  // two folds, each pressed with a finger
  decline: [
    () => {
      const fold = () =>
        mix(240, [
          [0, rustle(130, hump(1.4), 650, 1900), 0.55],
          [40, crackle(110, () => 130, 1000, 2600), 0.2],
          [112, rustle(80, (p) => (1 - p) ** 1.5 * Math.min(1, p * 12), 500, 1500, 90), 0.55],
          [
            112,
            body(
              [
                [150, 70, 1],
                [260, 50, 0.5],
              ],
              600,
              110,
            ),
            0.4,
          ],
        ]);
      return room(
        mix(560, [
          [0, fold(), 1],
          [280, fold(), 0.8],
        ]),
        0.1,
      );
    },
    -2,
  ],
  // the envelope turns face down
  ignore: [
    () =>
      room(
        mix(330, [
          [0, rustle(200, hump(1.8), 450, 1400), 0.5],
          [190, slap(850, 50), 0.35],
          [193, desk(130), 0.22],
        ]),
        0.08,
      ),
    -7,
  ],
};
