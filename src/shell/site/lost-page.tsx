import './lost-page.css';
import { render } from 'preact';
import './pages.css';
import type { MountedPage } from './routes.ts';
import { PageTop } from '../kit/page-top.tsx';
import { t } from '../text/text.ts';

function LostPage({ path }: { path: string }) {
  return (
    <div class="page">
      <PageTop title={t('page.lost')} />
      <main class="page-desk desk">
        <div class="lost env-face">
          <span class="lost-stamp" aria-hidden="true">
            {t('lost.stamp')}
          </span>
          <p>{t('lost.text', { path })}</p>
          <a class="pbtn" href="/">
            {t('lost.home')}
          </a>
        </div>
      </main>
    </div>
  );
}

/** Any path that is no page. */
export function mountPage(root: HTMLElement): MountedPage {
  render(<LostPage path={decodePath(location.pathname)} />, root);
  return { unmount: () => render(null, root) };
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // a broken escape is shown as it came
  }
}
