import './evening-note.css';
import type { Persona } from '../../pack/pack-schema.ts';
import type { NeedStory } from './evening.ts';
import { nameOf } from './people/face-card.tsx';
import { Photo } from './people/photo.tsx';
import { t } from './text.ts';

/** A box of the note; ticked with a pencil that runs over its edge. */
function Box({ isTicked }: { isTicked: boolean }) {
  return (
    <svg class="evening-box" viewBox="0 0 26 26" aria-hidden="true">
      <rect x="3" y="5" width="18" height="18" rx="2.5" />
      {isTicked && <path d="M5.5 13.5c2 1.4 3.4 3.4 4.6 6.2C12.6 12.5 17 6.5 25 1.5" />}
    </svg>
  );
}

function fromWhom({ filledBy }: NeedStory): string | null {
  const names = filledBy.map(nameOf);
  const [one, two, three] = names;
  if (one === undefined) return null;
  if (new Set(names).size === 1) return t('evening.from1', { one }); // who brought somebody stands for both
  if (two === undefined) return t('evening.from1', { one });
  return three === undefined ? t('evening.from2', { one, two }) : t('evening.from3', { one, two, three });
}

/** Who filled it, or that a place was kept free, and what the pack says became of it. */
function wordsOn(story: NeedStory): string {
  const { filledBy, boxes, offeredBy, wasOffered, close } = story;
  const free = filledBy.length < boxes ? t(wasOffered ? 'evening.free' : 'evening.none') : null;
  const offered = offeredBy && t('evening.offered', { one: nameOf(offeredBy) });
  return [[fromWhom(story), free, offered].filter((words) => words !== null).join('; '), close]
    .filter((words) => words !== null)
    .map((words) => (/[.!?]$/.test(words) ? words : `${words}.`))
    .map((words) => words.charAt(0).toUpperCase() + words.slice(1))
    .join(' ');
}

function Story({ story }: { story: NeedStory }) {
  const { text, boxes, filledBy, isDropped } = story;
  if (isDropped)
    return (
      <li class="evening-need is-dropped">
        <s aria-label={t('evening.dropped', { need: text })}>{text}</s>
      </li>
    );
  const places = Array.from({ length: boxes }, (_, at) => filledBy[at] ?? null);
  return (
    <li class="evening-need">
      <p class="evening-head">
        <span class="evening-boxes">
          {places.map((face, at) => (
            <Box key={at} isTicked={face !== null} />
          ))}
        </span>
        <b>{text}</b>
        <span class="evening-count">{t('evening.count', { filled: filledBy.length, boxes })}</span>
      </p>
      <div class="evening-faces">
        {places.map((face, at) => (face ? <Photo key={at} face={face} /> : <i key={at} class="evening-free" />))}
        <p>{wordsOn(story)}</p>
      </div>
    </li>
  );
}

/** Without its last words, which announce the list of needs. */
function whoOf({ brief }: Persona): string {
  const cut = brief.replace(/\s*[^.!?]*:\s*$/, '').trim();
  return cut === '' ? brief : cut;
}

/** The pinned note once more: who you are, what you needed, and the people who filled it. */
export function EveningNote({ persona, stories }: { persona: Persona; stories: readonly NeedStory[] }) {
  const who = whoOf(persona);
  const bold = `You are ${persona.name},`;
  const hasBold = who.startsWith(bold);
  return (
    <section class="evening" aria-label={t('evening.title')}>
      <i class="face-pin" aria-hidden="true" />
      <p>
        {hasBold && <b>{bold}</b>}
        {hasBold ? who.slice(bold.length) : who} {t('evening.needed')}
      </p>
      <ul>
        {stories.map((story) => (
          <Story key={story.needId} story={story} />
        ))}
      </ul>
    </section>
  );
}
