// Opens the desk: fetches Phaser, fonts and paper only now, so that the menu never pays for them.
import fibreUrl from '../../../assets/textures/fibre.webp?url';
import { DeskUnavailable, type Desk, type DeskEvents } from './desk.ts';
import { loadFibre } from './paint/canvas.ts';

/** Fonts that are late must not keep the desk shut; the faces are drawn again when they come. */
const FONTS_MS = 1500;
const FACES = ['400 15px', '650 13px', '700 15px', 'italic 400 15px'].map(
  (face) => `${face} "Atkinson Hyperlegible Next"`,
);

let current: Desk | null = null;

async function loadFonts(): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, FONTS_MS);
  });
  const all = Promise.allSettled([...FACES, '800 28px "Bricolage Grotesque"'].map((face) => document.fonts.load(face)));
  await Promise.race([all, late]);
}

async function loadDesk() {
  try {
    const [worktop, game] = await Promise.all([import('./worktop.ts'), import('./game.ts')]);
    return { openWorktop: worktop.openWorktop, deskGame: game.deskGame };
  } catch {
    throw new DeskUnavailable('no-phaser');
  }
}

/** Opens the desk in `mount`, the canvas layer of `stage`. Rejects with DeskUnavailable; then the page shows the HTML desk. */
export async function openDesk(mount: HTMLElement, stage: HTMLElement, events: DeskEvents): Promise<Desk> {
  if (!document.createElement('canvas').getContext('2d')) throw new DeskUnavailable('no-canvas');
  const [{ openWorktop, deskGame }] = await Promise.all([loadDesk(), loadFonts(), loadFibre(fibreUrl)]);
  try {
    const game = await deskGame();
    current?.detach();
    current = openWorktop(game, mount, stage, events);
    return current;
  } catch {
    current = null;
    throw new DeskUnavailable('no-canvas');
  }
}
