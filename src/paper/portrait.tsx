// Faces of the senders. The same person has three drawings that differ only in the mouth.
import './portrait.css';

const files = import.meta.glob<string>('../../assets/portraits/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

export type Mood = 'calm' | 'glad' | 'sad';

/** Address of a drawing, or undefined for a person who has none (a pack may bring its own people). */
export function portraitUrl(personId: string, mood: Mood): string | undefined {
  return files[`../../assets/portraits/${personId}-${mood}.svg`];
}

/** Fetches the drawings of these people ahead, so that no letter opens on an empty disc. Hold what is returned. */
export function fetchPortraits(personIds: readonly string[]): HTMLImageElement[] {
  const moods: readonly Mood[] = ['calm', 'glad', 'sad']; // everybody's first drawing before anybody's second
  return moods.flatMap((mood) =>
    personIds.flatMap((personId) => {
      const url = portraitUrl(personId, mood);
      if (url === undefined) return [];
      const image = new Image();
      image.fetchPriority = 'low';
      image.src = url;
      return [image];
    }),
  );
}

interface PortraitProps {
  personId: string;
  disc: number; // 1 to 6
  mood: Mood;
  size: string | number; // a CSS length, or pixels
}

/** A black ink head on a coloured disc. Decorative: the name always stands beside it. */
export function Portrait({ personId, disc, mood, size }: PortraitProps) {
  const length = typeof size === 'number' ? `${size}px` : size;
  const url = portraitUrl(personId, mood);
  return (
    <span class="disc" style={{ width: length, height: length, background: `var(--disc-${disc})` }}>
      {url !== undefined && <img src={url} alt="" draggable={false} />}
    </span>
  );
}
