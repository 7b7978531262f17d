// Bakes the five material tiles to assets/textures/*.webp, with alpha, seams stitched.
// Drawn for this project as SVG noise; Chromium paints each once, because live feTurbulence is too slow.
// Chromium paints, ImageMagick packs: the browser's own WebP writer keeps alpha lossless, which weighs too much.
// Run from anywhere: node assets/make/textures.mjs   (CHROMIUM=path if it is not /usr/bin/chromium)
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from 'playwright-core';

const root = new URL('../../', import.meta.url);
const out = new URL('assets/textures/', root);

/** One stitched noise as a filter: turbulence, then a matrix that turns it into ink of one colour with alpha. */
const noise = (id, frequency, octaves, seed, matrix) =>
  `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">` +
  `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${seed}" stitchTiles="stitch"/>` +
  `<feColorMatrix values="${matrix}"/></filter>`;

const TILES = [
  {
    name: 'fibre', // paper: mottle and long sparse fibres
    size: [420, 420],
    alphaQuality: 100,
    layers: [
      ['.012 .016', 3, 4, '0 0 0 0 .38  0 0 0 0 .24  0 0 0 0 .2  0 0 0 .55 -.2', 0.3],
      ['.05 .42', 2, 9, '0 0 0 0 .3  0 0 0 0 .2  0 0 0 0 .2  0 0 0 3 -1.98', 0.11],
      ['.40 .05', 2, 21, '0 0 0 0 1  0 0 0 0 .98  0 0 0 0 .92  0 0 0 3 -1.98', 0.12],
    ],
  },
  {
    name: 'wood', // long grain and figure
    size: [1400, 800],
    alphaQuality: 68,
    layers: [
      ['.0016 .055', 4, 7, '0 0 0 0 .12  0 0 0 0 .05  0 0 0 0 .03  0 0 0 1.9 -.82', 0.5],
      ['.004 .35', 2, 3, '0 0 0 0 .1  0 0 0 0 .04  0 0 0 0 .03  0 0 0 1.8 -.95', 0.5],
    ],
  },
  {
    name: 'felt',
    size: [300, 300],
    alphaQuality: 100,
    layers: [['.55', 2, 5, '0 0 0 0 .08  0 0 0 0 .03  0 0 0 0 .08  0 0 0 1.6 -.72', 0.38]],
  },
  {
    name: 'cork',
    size: [300, 200],
    alphaQuality: 100,
    layers: [
      ['.11', 3, 2, '0 0 0 0 .26  0 0 0 0 .13  0 0 0 0 .07  0 0 0 3.2 -1.75', 0.55],
      ['.16', 2, 8, '0 0 0 0 1  0 0 0 0 .86  0 0 0 0 .66  0 0 0 3 -1.75', 0.4],
    ],
  },
  {
    name: 'plaster',
    size: [600, 400],
    alphaQuality: 100,
    layers: [['.008 .012', 4, 12, '0 0 0 0 .16  0 0 0 0 .06  0 0 0 0 .14  0 0 0 1 -.42', 0.22]],
  },
];

const svgOf = ({ size: [w, h], layers }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">` +
  layers.map(([f, o, s, m], i) => noise(`n${i}`, f, o, s, m)).join('') +
  layers.map((l, i) => `<rect width="${w}" height="${h}" filter="url(#n${i})" opacity="${l[4]}"/>`).join('') +
  '</svg>';

fs.mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
let total = 0;
try {
  const page = await browser.newPage();
  for (const tile of TILES) {
    const url = await page.evaluate(
      async ({ svg, size }) => {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = size;
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL('image/png');
      },
      { svg: svgOf(tile), size: tile.size },
    );
    const bytes = execFileSync(
      'convert',
      [
        'png:-',
        '-strip',
        '-quality',
        '70',
        '-define',
        `webp:alpha-quality=${tile.alphaQuality}`,
        '-define',
        'webp:method=6',
        'webp:-',
      ],
      { input: Buffer.from(url.split(',')[1], 'base64') },
    );
    fs.writeFileSync(new URL(`${tile.name}.webp`, out), bytes);
    total += bytes.length;
    console.log(`${tile.name}.webp ${tile.size.join(' by ')}: ${(bytes.length / 1000).toFixed(1)} kB`);
  }
} finally {
  await browser.close();
}
console.log(`total ${(total / 1000).toFixed(1)} kB`);
