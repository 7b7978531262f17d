import '../shell/site/pages.css';
import './problem-sheet.css';
import type { ShelfEntry } from '../pack/shelf-entry.ts';
import { t } from './shift/text.ts';

interface ProblemSheetProps {
  title: string;
  lead?: string;
  problems?: readonly string[];
  packs: readonly Pick<ShelfEntry, 'id' | 'title'>[];
}

/** A sheet of paper instead of the desk: what is wrong in plain sentences, and what can be played. */
export function ProblemSheet({ title, lead, problems = [], packs }: ProblemSheetProps) {
  return (
    <main class="page desk page-failed problem-page">
      <div class="sheet page-note problem-sheet">
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
        {problems.length > 0 && (
          <ul>
            {problems.slice(0, 12).map((problem) => (
              <li>{problem}</li>
            ))}
          </ul>
        )}
        <p>{packs.length > 0 ? t('play.packsHere') : t('play.noPacks')}</p>
        <p class="problem-ways">
          {packs.map((pack) => (
            <a class="pbtn" href={`/play?pack=${pack.id}&mode=shift`}>
              {t('play.start', { title: pack.title })}
            </a>
          ))}
          <a class="pbtn quiet" href="/">
            {t('play.toMenu')}
          </a>
        </p>
      </div>
    </main>
  );
}
