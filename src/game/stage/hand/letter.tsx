// The open letter: crisp, level, selectable, and never tinted by the light.
import '../../../paper/letter.css';
import './letter.css';
import './content-note.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../shell/kit/icon.tsx';
import type { Mark } from '../../../engine/play/round-state.ts';
import { faceText, type TextPlace, TIE_LABELS } from '../../../pack/words.ts';
import { linesIn } from '../../../paper/marks/sentences.ts';
import { MarkableText } from '../../../paper/marks/markable-text.tsx';
import { MarksInWords } from '../../../paper/marks/marks-in-words.tsx';
import { PencilMarks } from '../../../paper/marks/pencil-marks.tsx';
import type { LetterView } from '../../shift/desk-view.ts';
import { PencilButton } from './pencil-button.tsx';
import { startLetterDrag } from './letter-drag.ts';
import { hintAtMore } from './more-below.ts';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { Portrait } from '../../../paper/portrait.tsx';
import { LetterMark } from '../../../paper/scenery.tsx';
import { Slips } from './slips.tsx';
import { AgeTab, FullDayTab, ReturnsTab, TieTab } from '../../../paper/tie-tab.tsx';

/** Longer letters are set a little smaller. */
function sizeOf({ length }: string): string {
  return length > 330 ? ' longer' : length > 235 ? ' long' : '';
}

/** The time on the postmark, between four and nine in the evening, made up from the id so that it is always the same. */
function timeOf(messageId: string): string {
  let sum = 0;
  for (const character of messageId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 300;
  return `${16 + Math.floor(sum / 60)}.${String(sum % 60).padStart(2, '0')}`;
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

function textIn({ body, role, tie, slips }: LetterView, place: TextPlace): string {
  if (place === 'body') return body;
  return place === 'face' ? faceText(role, tie) : (slips.find(({ kind }) => kind === place)?.text ?? '');
}

/** Region Message: sheet, portrait, words, slips. */
export function Letter({ letter, play, isTurned }: { letter: LetterView; play: Play; isTurned: boolean }) {
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const reading = useRef<HTMLElement>(null);
  const isCovered = letter.note !== null && !play.acceptedNotes.value.includes(letter.messageId);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [letter.messageId, isCovered]);
  useLayoutEffect(() => {
    // A letter that has to be scrolled must be reachable by keyboard; one that fits is no stop on the way.
    // On small screens the sheet scrolls as a whole, elsewhere its words do.
    const overflows = [body.current, reading.current].some((box) => box && box.scrollHeight > box.clientHeight + 1);
    if (body.current) body.current.tabIndex = overflows ? 0 : -1;
  });
  const pencil = play.isPencilOut.value ? (mark: Mark): void => play.mark(mark) : null;
  const { marks } = letter;
  useEffect(() => {
    const stops = [body.current, reading.current].flatMap((box) => (box ? [hintAtMore(box)] : []));
    return () => stops.forEach((stop) => stop());
  }, [isCovered]);
  const pulled = letter.slips.filter((slip) => slip.text !== null).length;
  return (
    <section
      class={`reading${pulled > 0 ? ' pulled' : ''}${isTurned ? ' turned' : ''}`}
      aria-label={t('letter.region')}
      data-letter
      ref={reading}
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
            <p class="role">
              <MarkableText text={letter.role} place="face" from={0} marks={marks} pencil={pencil} />
            </p>
            <p class="tabs">
              <TieTab tie={letter.tie} mutual={letter.mutual}>
                <MarkableText
                  text={t(`tie.${letter.tie}`)}
                  place="face"
                  from={faceText(letter.role, letter.tie).length - TIE_LABELS[letter.tie].length}
                  marks={marks}
                  pencil={pencil}
                />
              </TieTab>
              {letter.isOverloaded && <FullDayTab />}
              <AgeTab days={letter.sentDaysAgo} />
              {letter.isReturning && <ReturnsTab />}
            </p>
          </div>
          <PencilMarks place="face" marks={marks} />
        </div>
        {isCovered ? (
          <ContentNote letter={letter} play={play} />
        ) : (
          <div class={`body${sizeOf(letter.body)}`} ref={body}>
            {linesIn(letter.body).map(({ from, to }) => (
              <p>
                <MarkableText text={letter.body.slice(from, to)} place="body" {...{ from, marks, pencil }} />
              </p>
            ))}
            <PencilMarks place="body" marks={marks} hasBracket />
          </div>
        )}
        <LetterMark place={t('letter.postmark')} time={timeOf(letter.messageId)} />
        <button type="button" class="put-back" disabled={play.isAsking.value} onClick={() => play.putBack()}>
          <Icon name="x-bold" />
          <span class="unseen">{t('letter.putBack')}</span>
        </button>
        {play.view.value.hasPencil && !isCovered && !play.isAsking.value && <PencilButton play={play} />}
      </article>
      {!isCovered && <Slips letter={letter} play={play} pencil={pencil} />}
      {pencil === null && <MarksInWords marks={marks} textIn={(place) => textIn(letter, place)} />}
    </section>
  );
}
