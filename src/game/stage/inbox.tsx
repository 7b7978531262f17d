// The desk as a list: one button over each envelope. The canvas paints the paper; without it, CSS does.
import './inbox.css';
import './envelope.css';
import { useRef } from 'preact/hooks';
import { Icon } from '../../shell/kit/icon.tsx';
import type { DeskView, EnvelopeView } from '../shift/desk-view.ts';
import { layout } from '../../shell/site/layout.ts';
import type { Play } from '../shift/play.ts';
import { t } from '../shift/text.ts';
import { TieTab } from '../../paper/tie-tab.tsx';

/** A press that moved further than this was a drag of the envelope, not a click. */
const DRAG_PX = 8;

function nameOf(envelope: EnvelopeView): string {
  const { role, tie, opening, sheets, hasNote, wasOpened, isNextToSlide } = envelope;
  const name = t('inbox.envelope', { role, tie: t(`tie.${tie}`), opening, sheets: t(`sheets.${sheets}`) });
  const extras = [hasNote && t('inbox.note'), wasOpened && t('inbox.opened'), isNextToSlide && t('inbox.next')];
  return [name, ...extras.filter((extra) => extra !== false)].join(' ');
}

function Envelope({ envelope, play }: { envelope: EnvelopeView; play: Play }) {
  const pressedAt = useRef<{ x: number; y: number } | null>(null);
  const isSmall = layout.value !== 'desk';
  return (
    <button
      type="button"
      class={`env t${envelope.sheets}${envelope.wasOpened ? ' seen' : ''}`}
      data-message={envelope.messageId}
      aria-label={nameOf(envelope)}
      style={{ '--r': `${envelope.tilt / 100}deg` }}
      onPointerDown={(event) => {
        pressedAt.current = { x: event.clientX, y: event.clientY };
      }}
      onClick={(event) => {
        const from = pressedAt.current;
        pressedAt.current = null;
        // A click made by keyboard or a screen reader has no place of its own.
        if (from && event.detail > 0 && Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG_PX) return;
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
            <Icon name={envelope.wasOpened ? 'envelope-open-duotone' : 'files-bold'} />
            {isSmall ? envelope.sheets : t(`sheets.${envelope.sheets}`)}
          </span>
        </span>
        <span class="who">{envelope.role}</span>
        <span class="six">“{envelope.opening}…”</span>
      </span>
    </button>
  );
}

const SLOTS = [0, 1, 2, 3, 4] as const;

/** Region Inbox: five places on the desk, or a strip on the phone. */
export function Inbox({ view, play }: { view: DeskView; play: Play }) {
  return (
    <section class="inbox" aria-label={t('inbox.region')} tabIndex={-1}>
      <ul>
        {SLOTS.map((slot) => {
          const envelope = view.envelopes.find((other) => other.slot === slot);
          const isHand = !envelope && view.hand?.slot === slot;
          return (
            <li
              data-slot={`envelope-${slot}`}
              class={`place-${slot}${envelope ? ' taken' : ''}${isHand ? ' lent' : ''}`}
              {...(envelope ? {} : { 'aria-hidden': 'true' })}
            >
              {envelope && <Envelope key={envelope.messageId} envelope={envelope} play={play} />}
              {isHand && <span class="lent-word">{t('inbox.inHand')}</span>}
              {envelope?.isNextToSlide && (
                <span class="tagnote slip-tag" aria-hidden="true">
                  {t('inbox.firstToSlip')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {view.slid.length > 0 && (
        <p class="tagnote slid-tag" aria-hidden="true">
          {t('inbox.slid', { count: view.slid.length })}
        </p>
      )}
      {view.envelopes.length === 0 && <p class="unseen">{t('inbox.empty')}</p>}
    </section>
  );
}
