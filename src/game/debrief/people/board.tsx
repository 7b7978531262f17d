// The cork with everybody on it, and the felt with those who were pulled forward.
import './board.css';
import type { ComponentChildren } from 'preact';
import { FaceCard } from './face-card.tsx';
import type { FaceView, Forward } from './faces.ts';
import { t } from '../text.ts';

/** How many stand beside each other: so many that those to learn from, in front of them, are seen at once. */
function columnsOf(count: number): number {
  if (count <= 6) return 3;
  return count === 9 || count === 10 ? 5 : 4;
}

/** The faces on the cork. */
export function Board({
  faces,
  isEmpty,
  onOpen,
}: {
  faces: readonly FaceView[];
  isEmpty: boolean;
  onOpen(at: number): void;
}) {
  return (
    <section class="deb-board" aria-labelledby="deb-board">
      <h2 class="unseen" id="deb-board">
        {t('people.title')}
      </h2>
      {isEmpty ? (
        <p class="tagnote deb-nobody">{t('people.none')}</p>
      ) : (
        <ul class={faces.length > 6 ? 'is-full' : ''} style={{ '--columns': String(columnsOf(faces.length)) }}>
          {faces.map((face) => (
            <FaceCard key={face.messageId} face={face} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface FeltProps {
  forward: Forward;
  onOpen(at: number): void;
  children: ComponentChildren; // what to do about them
}

/** Those to look at first, larger and nearer, on the felt. */
export function Felt({ forward: { why, faces }, onOpen, children }: FeltProps) {
  const count = faces.length === 3 ? 3 : faces.length === 2 ? 2 : 1;
  return (
    <section class="pad deb-felt" data-many={faces.length} aria-labelledby={faces.length > 0 ? 'deb-felt' : undefined}>
      {faces.length > 0 && (
        <>
          <h2 class="tagnote" id="deb-felt">
            {t(`${why}.${count}`)}
          </h2>
          <ul>
            {faces.map((face) => (
              <FaceCard key={face.messageId} face={face} isForward onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  );
}
