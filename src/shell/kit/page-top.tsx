import './page-top.css';
import { t } from '../text/text.ts';
import { Icon } from './icon.tsx';

/** The strip of wall above a page: its name, and the way back. */
export function PageTop({ title }: { title: string }) {
  return (
    <header class="page-top wall">
      <h1 tabIndex={-1}>{title}</h1>
      <nav>
        <a class="pbtn white" href="/play?pack=harbour-talks&mode=shift">
          <Icon name="play-fill" />
          {t('menu.start')}
        </a>
        <a class="pbtn quiet" href="/">
          {t('page.menu')}
        </a>
      </nav>
    </header>
  );
}
