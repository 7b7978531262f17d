// “Whose desk is it?”: every pack of this build as a folder on a shelf, the chosen one under the lamp.
import './page.css';
import './wall.css';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SHELF } from '../library/files.ts';
import { Icon } from '../shell/kit/icon.tsx';
import { Lamp, WindowView } from '../shell/kit/scenery.tsx';
import { verdictHistory } from '../shell/kept/history.ts';
import { type MountedPage, navigate } from '../shell/site/routes.ts';
import { t as shared } from '../shell/text/text.ts';
import { type Choice, choiceFrom, judgedOf, placeBeyond, queryOf } from './choice.ts';
import { Dossier } from './dossier.tsx';
import { Folder } from './folder.tsx';
import { Modes, StartPlate } from './start.tsx';
import { t } from './text.ts';

const DISCS = 6;
/** Up to so many folders lie one below the other, larger. */
const FEW_DESKS = 3;
const discOf = (at: number): number => (at % DISCS) + 1;

/** How many folders lie beside each other, as the styles have laid them. */
function columnsOf(folders: readonly HTMLElement[]): number {
  const top = folders[0]?.offsetTop;
  return folders.filter((folder) => folder.offsetTop === top).length;
}

/** Up and down go up and down; right and left, and a rack of one column, are the browser's. */
function moveInShelf(event: KeyboardEvent, shelf: HTMLElement): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  const folders = [...shelf.querySelectorAll<HTMLElement>('.folder')];
  const columns = columnsOf(folders);
  const at = folders.findIndex((folder) => folder.contains(document.activeElement));
  if (columns < 2 || at < 0) return;
  event.preventDefault();
  const next = folders[placeBeyond(at, event.key === 'ArrowUp' ? 'up' : 'down', columns, folders.length)];
  const radio = next?.querySelector('input');
  radio?.focus();
  radio?.click();
}

function Desks({ first }: { first: Choice }) {
  const [choice, setChoice] = useState(first);
  const form = useRef<HTMLFormElement>(null);
  const history = verdictHistory.value;
  const chosen = SHELF.find((entry) => entry.id === choice.packId) ?? SHELF[0];

  const choose = (change: Partial<Choice>): void => {
    const next = { ...choice, ...change };
    setChoice(next);
    window.history.replaceState(null, '', `/desks?${queryOf(next)}`); // on the way back it lies there still
  };
  useEffect(() => {
    const start = (event: KeyboardEvent): void => {
      const isElsewhere = document.activeElement?.matches('a, button, input') === true; // they have an Enter of their own
      if (event.key === 'Enter' && !event.repeat && !event.defaultPrevented && !isElsewhere)
        form.current?.requestSubmit();
    };
    document.addEventListener('keydown', start);
    return () => document.removeEventListener('keydown', start);
  }, []);

  return (
    <div class="desks">
      <header class="desks-wall wall">
        <div class="window desks-window">
          <WindowView name="desks" />
        </div>
        <div class="desks-lamp">
          <Lamp />
        </div>
        <h1 id="desks-title" tabIndex={-1}>
          {shared('page.desks')}
        </h1>
        <p>{t('desks.sub')}</p>
        <nav>
          <a class="brassbtn" href="/">
            <Icon name="arrow-left-bold" />
            <span class="unseen">{t('desks.menu')}</span>
          </a>
          <a class="brassbtn" href="/settings">
            <Icon name="gear-bold" />
            <span class="unseen">{t('desks.settings')}</span>
          </a>
        </nav>
      </header>
      <main class="desks-desk desk">
        <form
          ref={form}
          class="desks-form"
          action="/play"
          onSubmit={(event) => {
            event.preventDefault();
            navigate(`/play?${queryOf(choice)}`);
          }}
        >
          <div
            class={`desks-shelf${SHELF.length <= FEW_DESKS ? ' few' : ''}`}
            role="radiogroup"
            aria-labelledby="desks-title"
            onKeyDown={(event) => moveInShelf(event, event.currentTarget)}
          >
            {SHELF.map((entry, at) => (
              <Folder
                key={entry.id}
                entry={entry}
                disc={discOf(at)}
                judged={judgedOf(entry.id, history)}
                isChosen={entry.id === choice.packId}
                onChoose={() => choose({ packId: entry.id })}
              />
            ))}
          </div>
          <div class="desks-pad pad" />
          {chosen && (
            <Dossier
              key={chosen.id}
              entry={chosen}
              disc={discOf(SHELF.indexOf(chosen))}
              judged={judgedOf(chosen.id, history)}
            />
          )}
          <Modes mode={choice.mode} onChoose={(mode) => choose({ mode })} />
          <StartPlate mode={choice.mode} />
        </form>
      </main>
      <div class="desks-lights">
        <div class="cone desks-cone" />
        <div class="light" />
        <div class="glow" />
      </div>
    </div>
  );
}

/** The shelf of desks as a page. */
export function mountPage(root: HTMLElement, params: URLSearchParams): MountedPage {
  render(<Desks first={choiceFrom(params, SHELF, verdictHistory.peek())} />, root);
  return { unmount: () => render(null, root) };
}
