import './folder.css';
import { useId } from 'preact/hooks';
import type { ShelfEntry } from '../pack/shelf-entry.ts';
import { Icon } from '../shell/kit/icon.tsx';
import { FOLDER_ICONS } from './icons.ts';
import { playedWords } from './played.ts';
import { DeskStamp } from './stamp.tsx';
import { t } from './text.ts';

/** Letters that make a folder one sheet thicker, and the most sheets that show. */
const SHEET_OF = 30;
const MOST_SHEETS = 4;

interface FolderProps {
  entry: ShelfEntry;
  disc: number;
  judged: number; // letters of this desk, so far
  isChosen: boolean;
  onChoose: () => void;
}

/** One desk on the shelf: a manila folder on a desk, a row in a rack on phones. Chosen, it leaves its place empty. */
export function Folder({ entry, disc, judged, isChosen, onChoose }: FolderProps) {
  const id = useId();
  const { name, role, needs, shelf } = entry;
  const sheets = Math.min(MOST_SHEETS, Math.ceil(entry.messages / SHEET_OF));
  return (
    <label class="folder" data-icon={shelf?.icon ?? 'own'} style={{ '--disc': `var(--disc-${disc})` }}>
      <input
        type="radio"
        name="pack"
        value={entry.id}
        checked={isChosen}
        aria-label={t('desks.choice', { name, role })}
        aria-describedby={`${id}-needs`}
        onChange={onChoose}
      />
      <span class="folder-gone" hidden={!isChosen}>
        {t('desks.underLamp', { name })}
      </span>
      <span class="folder-body" hidden={isChosen}>
        <i class="folder-back" />
        {Array.from({ length: sheets }, (_, at) => (
          <i key={at} class="folder-leaf" style={{ '--i': at }} />
        ))}
        <span class="folder-tab">
          <i class="folder-dot" />
          <b>{shelf?.label ?? entry.title}</b>
          <span>{playedWords(judged)}</span>
        </span>
        <span class="folder-front">
          <DeskStamp packId={entry.id} disc={disc} isPostmarked={judged > 0} />
          <span class="folder-words">
            <b class="folder-name">{name}</b> <span class="folder-role">{role}</span>
            <span class="desk-needs" id={`${id}-needs`}>
              {needs.map((need) => (
                <span key={need}>{need}</span>
              ))}
            </span>
          </span>
          <Icon name={FOLDER_ICONS[shelf?.icon ?? 'own']} />
        </span>
      </span>
    </label>
  );
}
