import { render } from 'preact';
import '../site/pages.css';
import { PageTop } from '../kit/page-top.tsx';
import type { MountedPage } from '../site/routes.ts';
import { SettingsView } from './view.tsx';
import { t } from '../text/text.ts';

/** The settings as a page of their own. */
export function mountPage(root: HTMLElement): MountedPage {
  render(
    <div class="page page-settings">
      <PageTop title={t('page.settings')} />
      <main class="page-desk desk">
        <SettingsView />
      </main>
    </div>,
    root,
  );
  return { unmount: () => render(null, root) };
}
