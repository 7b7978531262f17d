import './photo.css';
import { portraitUrl } from '../../../paper/portrait.tsx';
import type { FaceView } from './faces.ts';

/** A head without a face: dashed where the name was borrowed, from behind where somebody was shut out. */
function Nobody() {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <path d="M50 20a19 19 0 0 1 19 20c0 9-4 16-9 20v7c0 4 28 5 30 33H10c2-28 30-29 30-33v-7c-5-4-9-11-9-20a19 19 0 0 1 19-20z" />
    </svg>
  );
}

/** The photograph of a sender. Decorative: the name stands beside it. */
export function Photo({ face }: { face: FaceView }) {
  const { presence, personId, mood, disc } = face;
  const url = presence === 'here' ? portraitUrl(personId, mood) : undefined;
  return (
    <span class={`photo is-${presence}`} style={presence === 'here' ? { background: `var(--disc-${disc})` } : {}}>
      {url === undefined ? <Nobody /> : <img src={url} alt="" draggable={false} />}
    </span>
  );
}
