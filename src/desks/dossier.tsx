import './dossier.css';
import { USUAL_PACK } from '../library/files.ts';
import type { ShelfEntry } from '../pack/shelf-entry.ts';
import { Icon } from '../shell/kit/icon.tsx';
import { FOLDER_ICONS } from './icons.ts';
import { playedWords } from './played.ts';
import { DeskStamp } from './stamp.tsx';
import { t } from './text.ts';

interface DossierProps {
  entry: ShelfEntry;
  disc: number;
  judged: number; // letters of this desk, so far
}

function PaperClip() {
  return (
    <svg class="dossier-clip" viewBox="0 0 26 66" fill="none" stroke-linecap="round" aria-hidden="true">
      <path d="M9 24V50a6 6 0 0 0 12 0V16a9 9 0 0 0-18 0" stroke="var(--brass-dark)" stroke-width="4" />
      <path d="M9 24V50a6 6 0 0 0 12 0V16a9 9 0 0 0-18 0" stroke="var(--brass)" stroke-width="2.4" />
    </svg>
  );
}

/** The chosen desk under the lamp: whose it is, what is needed there, what is hard, what has been played. */
export function Dossier({ entry, disc, judged }: DossierProps) {
  const { name, role, needs, messages, shelf } = entry;
  return (
    <section class="dossier" aria-label={t('desks.dossier')} style={{ '--disc': `var(--disc-${disc})` }}>
      <i class="dossier-back" />
      <p class="dossier-tab">
        <span class="dossier-dot">
          <Icon name={FOLDER_ICONS[shelf?.icon ?? 'own']} />
        </span>
        <b>{shelf?.label ?? entry.title}</b>
        <span>
          {shelf?.from === undefined
            ? t('desks.letters', { count: messages })
            : t('desks.from', { count: messages, age: shelf.from })}
        </span>
      </p>
      <div class="sheet dossier-sheet">
        <PaperClip />
        <div class="dossier-head">
          <DeskStamp packId={entry.id} disc={disc} isPostmarked={judged > 0} mood="glad" />
          <div>
            <h2>{name}</h2>
            <p class="dossier-role">{role}</p>
            {entry.id === USUAL_PACK && (
              <p class="tagnote dossier-first">
                <Icon name="seal-check-fill" />
                {t('desks.first')}
              </p>
            )}
          </div>
        </div>
        <dl>
          <div class="dossier-needs">
            <dt>{t('desks.needs')}</dt>
            <dd class="desk-needs">
              {needs.map((need) => (
                <span key={need}>{need}</span>
              ))}
            </dd>
          </div>
          {shelf && (
            <div>
              <dt>{t('desks.hard')}</dt>
              <dd>{shelf.hard}</dd>
            </div>
          )}
          <div>
            <dt>{t('desks.played')}</dt>
            <dd>{playedWords(judged)}</dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
