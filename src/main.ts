// URL → dynamic import of one page. The menu is in index.html already.
import { render, h } from 'preact';
import { startMenu } from './shell/menu.ts';
import { NoticeStack } from './shell/notice.tsx';
import { showFailure } from './shell/failure.ts';
import { prefetchAtIdle } from './shell/prefetch.ts';
import { startRouter, type MountPage } from './shell/routes.ts';
import { wearSettings } from './shell/settings.ts';
import guidanceUrl from '../scenarios/guidance/professional-messages.json?url';

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

const loadGame = async (): Promise<MountPage> => (await import('./game/page.tsx')).mountPage;

const loadRulebook = async (): Promise<MountPage> => {
  const [{ mountRulebook }, { parseGuidance }, { formatProblem }, response] = await Promise.all([
    import('./shell/rulebook-page.tsx'),
    import('./pack/parse.ts'),
    import('./pack/problem.ts'),
    fetch(guidanceUrl),
  ]);
  if (!response.ok) throw new Error(`${guidanceUrl}: ${response.status}`);
  const parsed = parseGuidance(await response.text(), 'professional-messages.json');
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return (root) => mountRulebook(root, parsed.guidance);
};

wearSettings(document.documentElement);
render(h(NoticeStack, {}), part('notices'));
startRouter({
  html: document.documentElement,
  menu: part('menu'),
  page: part('page'),
  announce: part('announce'),
  showFailure,
  table: {
    play: loadGame,
    rulebook: loadRulebook,
    settings: async () => (await import('./shell/settings-page.tsx')).mountPage,
    lost: async () => (await import('./shell/lost-page.tsx')).mountPage,
  },
});
startMenu(part('menu'));
if (document.documentElement.dataset['page'] === 'menu') {
  prefetchAtIdle(async () => {
    await loadGame();
    await (await import('./game/prefetch.ts')).prefetchGame();
  });
}
