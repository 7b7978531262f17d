// URL → dynamic import of one page. The menu is in index.html already.
import type { MountPage, Page } from './shell/site/routes.ts';

const loadGame = async (): Promise<MountPage> => (await import('./game/page.tsx')).mountPage;

const loadRulebook = async (): Promise<MountPage> => {
  const [{ mountRulebook }, guidance] = await Promise.all([
    import('./shell/rulebook/page.tsx'),
    import('./library/files.ts').then(({ loadGameGuidance }) => loadGameGuidance()),
  ]);
  return (root) => mountRulebook(root, guidance);
};

/** Every page but the menu. Another one is a row here, and its title in the texts. */
const PAGES: readonly Page[] = [
  { pattern: '/play', title: 'page.play', load: loadGame },
  {
    pattern: '/desks',
    title: 'page.desks',
    load: async () => (await import('./desks/page.tsx')).mountPage,
  },
  { pattern: '/rulebook', title: 'page.rulebook', load: loadRulebook },
  {
    pattern: '/settings',
    title: 'page.settings',
    load: async () => (await import('./shell/settings/page.tsx')).mountPage,
  },
];

const { startSite } = await import('./shell/site/start.ts');
startSite(
  PAGES,
  { title: 'page.lost', load: async () => (await import('./shell/site/lost-page.tsx')).mountPage },
  async () => {
    await loadGame();
    await (await import('./game/prefetch.ts')).prefetchGame();
  },
);
