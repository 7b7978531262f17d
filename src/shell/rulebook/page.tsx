import './page.css';
import { render } from 'preact';
import '../site/pages.css';
import type { Guidance } from '../../pack/guidance-schema.ts';
import { PageTop } from '../kit/page-top.tsx';
import type { MountedPage } from '../site/routes.ts';
import { RulebookView } from './view.tsx';
import { t } from '../text/text.ts';

function placeInUrl(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The rulebook as a page of its own. `#id` in the URL opens it at a guideline, rule or tension. */
export function mountRulebook(root: HTMLElement, guidance: Guidance): MountedPage {
  const draw = (): void => {
    render(
      <div class="page page-book">
        <PageTop title={t('page.rulebook')} />
        <main class="page-desk desk">
          <RulebookView
            guidance={guidance}
            target={placeInUrl()}
            onJump={(id) => history.replaceState(null, '', `#${id}`)}
          />
        </main>
      </div>,
      root,
    );
  };
  addEventListener('hashchange', draw);
  draw();
  return {
    unmount() {
      removeEventListener('hashchange', draw);
      render(null, root);
    },
  };
}
