// What hangs on the wall in front: clock, calendar, the brass buttons, and on small screens the note in short.
import './hud.css';
import { useState } from 'preact/hooks';
import { Icon } from '../../../shell/kit/icon.tsx';
import type { DeskView, NeedView } from '../../shift/desk-view.ts';
import { hasDesk } from '../../../shell/site/layout.ts';
import { Bell } from './bell.tsx';
import { Note } from './note.tsx';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import type { Hung } from './cork.ts';
import { Postcards } from './postcards.tsx';
import { Streak } from './streak.tsx';
import { WallClock } from './wall-clock.tsx';

interface HudProps {
  view: DeskView;
  play: Play;
  hung: readonly Hung[];
  landed: readonly string[]; // postcards that may be painted: the others are still in the air
}

/** What is still needed, in one line; with several boxes, how many of them are ticked. */
function neededNow(needs: readonly NeedView[]): string {
  const standing = needs.filter(({ state }) => state === 'standing' || state === 'new');
  if (standing.length === 0) return t('note.nothing');
  const lines = standing.map(({ text, boxes, ticked }) =>
    ticked > 0 ? t('note.part', { need: text, ticked, boxes }) : text,
  );
  return t('note.needsShort', { needs: lines.join(', ') });
}

/** The note of a small screen: one line, the whole on request. */
function ShortNote({ view }: Pick<HudProps, 'view'>) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" class="needs" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Icon name="push-pin-fill" />
        <span>
          <b>{view.personaName}</b> {neededNow(view.needs)}
        </span>
      </button>
      {isOpen && <Note view={view} />}
    </>
  );
}

export function Hud({ view, play, hung, landed }: HudProps) {
  const { done, total } = view;
  return (
    <div class="hud">
      {hasDesk.value ? <Note view={view} /> : <ShortNote view={view} />}
      {hasDesk.value && <Postcards hung={hung} landed={landed} />}
      <WallClock dial={view.dial} isOff={view.isClockOff} />
      {!view.isClockOff && <Bell isRung={view.isRung} />}
      <p class="cal">
        <b aria-hidden="true">{done}</b>
        <span aria-hidden="true">{t('calendar.of', { total })}</span>
        <i aria-hidden="true">{t('calendar.done')}</i>
        <span class="unseen">{t('calendar.label', { done, total })}</span>
      </p>
      {hasDesk.value && <Streak view={view} />}
      <button type="button" class="brassbtn tool-settings" onClick={() => play.lay('settings')}>
        <Icon name="gear-bold" />
        <span class="unseen">{t('tool.settings')}</span>
      </button>
      <button type="button" class="brassbtn tool-pause" onClick={() => play.lay('pause')}>
        <Icon name="pause-fill" />
        <span class="unseen">{t('tool.pause')}</span>
      </button>
    </div>
  );
}
