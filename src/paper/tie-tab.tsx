import './tie-tab.css';
import type { ComponentChildren } from 'preact';
import { Icon } from '../shell/kit/icon.tsx';
import { TIE_ICONS } from './tie-icons.ts';
import type { Facts } from '../pack/pack-schema.ts';
import { t } from './text.ts';

interface TieTabProps {
  tie: Facts['tie'];
  mutual?: number;
  isShort?: boolean; // on small envelopes
  children?: ComponentChildren; // its word
}

/** That the day is already full, which allows shorter answers. */
export function FullDayTab() {
  return (
    <span class="tie full-day">
      <Icon name="hourglass-duotone" />
      {t('tie.fullDay')}
    </span>
  );
}

/** From so many days on, a letter says when it was sent. */
const TOLD_FROM_DAYS = 2;

/** How long ago it was sent, where that may decide; nothing on a letter of today or yesterday. */
export function AgeTab({ days }: { days: number }) {
  if (days < TOLD_FROM_DAYS) return null;
  return (
    <span class="tie age">
      <Icon name="envelope-open-duotone" />
      {t('tie.sent', { days })}
    </span>
  );
}

/** That the sender wrote in an earlier shift and was declined. */
export function ReturnsTab() {
  return (
    <span class="tie returns">
      <Icon name="clock-counter-clockwise-bold" />
      {t('tie.returns')}
    </span>
  );
}

/** The tie as colour, icon and word. A letter hands the word in as it shows its words: lit, or to be marked. */
export function TieTab({ tie, mutual = 0, isShort = false, children }: TieTabProps) {
  const contacts = mutual === 0 ? '' : ` · ${mutual === 1 ? t('tie.mutualOne') : t('tie.mutual', { count: mutual })}`;
  return (
    <span class={`tie ${tie}`}>
      <Icon name={TIE_ICONS[tie]} />
      <span>
        {children ?? (isShort ? t(`tie.short.${tie}`) : t(`tie.${tie}`))}
        {contacts}
      </span>
    </span>
  );
}
