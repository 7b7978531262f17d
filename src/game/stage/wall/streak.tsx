import './streak.css';
import type { DeskView } from '../../shift/desk-view.ts';
import { t } from '../../shift/text.ts';

/** A streak is worth a word from here on. */
const STREAK_FROM = 2;

/** All that a shift says about how it goes: a small paper, without a sound and without a prize. */
export function Streak({ view }: { view: DeskView }) {
  if (view.streak < STREAK_FROM || view.phase === 'card') return null;
  return <p class="tagnote streak">{t('calendar.streak', { count: view.streak })}</p>;
}
