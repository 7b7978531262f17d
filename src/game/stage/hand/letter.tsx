// The open letter: crisp, level, selectable, and never tinted by the light.
import '../../../paper/letter.css';
import './letter.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../shell/kit/icon.tsx';
import type { LetterView } from '../../shift/desk-view.ts';
import { startLetterDrag } from './letter-drag.ts';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { Portrait } from '../../../paper/portrait.tsx';
import { LetterMark } from '../../../paper/scenery.tsx';
import { Slips } from './slips.tsx';
import { FullDayTab, ReturnsTab, TieTab } from '../../../paper/tie-tab.tsx';

/** Longer letters are set a little smaller. */
function sizeOf(paragraphs: readonly string[]): string {
  const length = paragraphs.join(' ').length;
  return length > 330 ? ' longer' : length > 235 ? ' long' : '';
}

/** The time on the postmark, made up from the id so that it is always the same. */
function timeOf(messageId: string): string {
  let sum = 0;
  for (const character of messageId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 540;
  return `${9 + Math.floor(sum / 60)}.${String(sum % 60).padStart(2, '0')}`;
}

function ContentNote({ letter, play }: { letter: LetterView; play: Play }) {
  return (
    <div class="content-note">
      <p>
        <Icon name="warning-bold" />
        <strong>{t('letter.note', { note: letter.note ?? '' })}</strong>
      </p>
      <p class="meta">{t('letter.noteHint')}</p>
      <p class="content-note-ways">
        <button type="button" class="pbtn" onClick={() => play.acceptNote(letter.messageId)}>
          {t('letter.read')}
        </button>
        <button type="button" class="pbtn quiet" onClick={() => play.skip(letter.messageId)}>
          {t('letter.skip')}
        </button>
      </p>
    </div>
  );
}

/** Region Message: sheet, portrait, words, slips. */
export function Letter({ letter, play, isTurned }: { letter: LetterView; play: Play; isTurned: boolean }) {
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const isCovered = letter.note !== null && !play.acceptedNotes.value.includes(letter.messageId);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [letter.messageId, isCovered]);
  useLayoutEffect(() => {
    // A letter that has to be scrolled must be reachable by keyboard; one that fits is no stop on the way.
    const scroller = body.current;
    if (scroller) scroller.tabIndex = scroller.scrollHeight > scroller.clientHeight + 1 ? 0 : -1;
  });
  const pulled = letter.slips.filter((slip) => slip.text !== null).length;
  return (
    <section
      class={`reading${pulled > 0 ? ' pulled' : ''}${isTurned ? ' turned' : ''}`}
      aria-label={t('letter.region')}
    >
      <article
        class="sheet fold letter"
        ref={sheet}
        style={{ '--r': `${letter.tilt / 100}deg` }}
        onPointerDown={(event) => sheet.current && startLetterDrag(event, sheet.current, play)}
      >
        <h2 class="unseen" tabIndex={-1} ref={heading}>
          {t('letter.from', { first: letter.first, last: letter.last })}
        </h2>
        <div class="head" data-grip>
          <Portrait personId={letter.personId} disc={letter.disc} mood="calm" size="var(--face)" />
          <div>
            <p class="name" aria-hidden="true">
              {letter.first} {letter.last}
            </p>
            <p class="role">{letter.role}</p>
            <p class="tabs">
              <TieTab tie={letter.tie} mutual={letter.mutual} />
              {letter.isOverloaded && <FullDayTab />}
              {letter.isReturning && <ReturnsTab />}
            </p>
          </div>
        </div>
        {isCovered ? (
          <ContentNote letter={letter} play={play} />
        ) : (
          <div class={`body${sizeOf(letter.paragraphs)}`} ref={body}>
            {letter.paragraphs.map((text) => (
              <p>{text}</p>
            ))}
          </div>
        )}
        <LetterMark place={t('letter.postmark')} time={timeOf(letter.messageId)} />
        <button type="button" class="put-back" onClick={() => play.putBack()}>
          <Icon name="x-bold" />
          <span class="unseen">{t('letter.putBack')}</span>
        </button>
      </article>
      {!isCovered && <Slips letter={letter} play={play} />}
    </section>
  );
}
