// The desk as a list: one button over each envelope. The canvas paints the paper; without it, CSS does.
import './inbox.css';
import './envelope.css';
import './leaning.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../shell/kit/icon.tsx';
import { DESK_HOLDS } from '../../engine/play/round-state.ts';
import type { DeskView, EnvelopeView } from '../shift/desk-view.ts';
import { hasDesk } from '../../shell/site/layout.ts';
import { isDrag } from '../../shell/kit/pointer.ts';
import type { Play } from '../shift/play.ts';
import { t } from '../shift/text.ts';
import { TieTab } from '../../paper/tie-tab.tsx';

/** A small screen says how many lie there from here on: it shows fewer. */
const COUNTED = 3;

function nameOf(envelope: EnvelopeView, isFull: boolean): string {
  const { role, tie, firstWords, sheets, hasNote, wasOpened, isNextToSlide } = envelope;
  const name = t('inbox.envelope', { role, tie: t(`tie.${tie}`), firstWords, sheets: t(`sheets.${sheets}`) });
  const extras = [
    hasNote && t('inbox.note'),
    wasOpened && t('inbox.opened'),
    isNextToSlide && t(isFull ? 'inbox.about' : 'inbox.next'),
  ];
  return [name, ...extras.filter((extra) => extra !== false)].join(' ');
}

function Envelope({ envelope, isFull, play }: { envelope: EnvelopeView; isFull: boolean; play: Play }) {
  const pressedAt = useRef<PointerEvent | null>(null);
  const isSmall = !hasDesk.value;
  return (
    <button
      type="button"
      class={`env t${envelope.sheets}${envelope.wasOpened ? ' seen' : ''}`}
      data-message={envelope.messageId}
      aria-label={nameOf(envelope, isFull)}
      style={{ '--r': `${envelope.tilt / 100}deg` }}
      onPointerDown={(event) => {
        pressedAt.current = event;
      }}
      onClick={(event) => {
        const from = pressedAt.current;
        pressedAt.current = null;
        // A click made by keyboard or a screen reader has no place of its own.
        if (from && event.detail > 0 && isDrag(from, event)) return;
        play.open(envelope.messageId);
      }}
    >
      <span class="env-paper" aria-hidden="true">
        <svg class="flap" viewBox="0 0 268 106" preserveAspectRatio="none">
          <path d="M2 3 L118 53 Q134 61.500 150 53 L266 3" />
        </svg>
        <span class="env-top">
          <TieTab tie={envelope.tie} isShort={isSmall} />
          <span class="wt">
            {envelope.hasNote && <Icon name="warning-bold" />}
            <Icon name={envelope.wasOpened ? 'envelope-open-duotone' : 'files-bold'} />
            {isSmall ? envelope.sheets : t(`sheets.${envelope.sheets}`)}
          </span>
        </span>
        <span class="who">{envelope.role}</span>
        <span class="six">“{envelope.firstWords}…”</span>
      </span>
    </button>
  );
}

/** A letter for which the desk has no place lies across those of two others. */
function across(slot: number): Record<string, number> {
  return slot < DESK_HOLDS ? {} : { '--at': slot - DESK_HOLDS + 0.5, '--jx': 52 };
}

/** What the edge of the desk says: what went over it, what was kept, and how much lies where not all is seen. */
function EdgeTags({ view }: { view: DeskView }) {
  const isSmall = !hasDesk.value;
  const { slid, swept, envelopes } = view;
  const words = [
    slid.length > 0 && t(isSmall ? 'inbox.slidShort' : 'inbox.slid', { count: slid.length }),
    swept.length > 0 && t('inbox.swept', { count: swept.length }),
    isSmall && envelopes.length >= COUNTED && t('inbox.pile', { count: envelopes.length, holds: DESK_HOLDS }),
  ].filter((tag) => tag !== false);
  return (
    <div class="edge-tags" aria-hidden="true">
      {words.map((tag) => (
        <p class="tagnote">{tag}</p>
      ))}
    </div>
  );
}

/** What there is to say of a desk on which nothing lies. */
export function emptyWords({ ahead, hand }: Pick<DeskView, 'ahead' | 'hand'>): string {
  if (hand) return t(ahead > 0 ? 'inbox.emptyInHand' : 'inbox.last');
  return t(ahead > 0 ? 'inbox.empty' : 'inbox.done');
}

/** An envelope that comes to the edge changes places in the list: the keyboard stays on it. */
function useFocusKept(): void {
  const before = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['message'] : undefined;
  useLayoutEffect(() => {
    if (before === undefined || document.activeElement !== document.body) return;
    document
      .querySelector<HTMLElement>(`.inbox [data-message="${CSS.escape(before)}"]`)
      ?.focus({ preventScroll: true });
  });
}

/** Region Inbox: five places on the desk, or a strip on the phone. */
export function Inbox({ view, play }: { view: DeskView; play: Play }) {
  const places = Array.from(
    { length: Math.max(DESK_HOLDS, ...view.envelopes.map(({ slot }) => slot + 1)) },
    (_, at) => at,
  );
  useFocusKept();
  const leaning = view.envelopes.find(({ isNextToSlide }) => isNextToSlide);
  // A small screen shows two or three of the places: what is next to slip off comes first.
  if (leaning && !hasDesk.value) places.sort((a, b) => Number(b === leaning.slot) - Number(a === leaning.slot));
  const count = view.envelopes.length;
  const leaningId = leaning?.messageId;
  const shown = useRef<HTMLElement>(null);
  useEffect(() => shown.current?.scrollTo({ left: 0 }), [leaningId]); // what is about to slip is in sight
  return (
    <>
      <section class="inbox" aria-label={t('inbox.region')} tabIndex={-1} ref={shown}>
        <ul>
          {places.map((slot) => {
            const envelope = view.envelopes.find((other) => other.slot === slot);
            const isHand = !envelope && view.hand?.slot === slot;
            return (
              <li
                key={envelope?.messageId ?? `place-${slot}`}
                data-slot={`envelope-${slot}`}
                style={across(slot)}
                class={`place-${slot}${envelope ? ' taken' : ''}${isHand ? ' lent' : ''}${envelope?.isNextToSlide ? ' leans' : ''}`}
                {...(envelope ? {} : { 'aria-hidden': 'true' })}
              >
                {envelope && <Envelope envelope={envelope} isFull={count >= DESK_HOLDS} play={play} />}
                {isHand && <span class="lent-word">{t('inbox.inHand')}</span>}
                {envelope?.isNextToSlide && (
                  <span class="tagnote slip-tag" aria-hidden="true">
                    {t(count < DESK_HOLDS ? 'inbox.nextToSlip' : 'inbox.aboutToSlip')}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        {count === 0 && (
          <p class="unseen">{view.isRung ? t('inbox.swept', { count: view.swept.length }) : emptyWords(view)}</p>
        )}
      </section>
      <EdgeTags view={view} />
    </>
  );
}
