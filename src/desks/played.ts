import { t } from './text.ts';

/** How much was played at a desk, in words. */
export function playedWords(judged: number): string {
  if (judged === 0) return t('desks.played.none');
  return judged === 1 ? t('desks.played.one') : t('desks.played.some', { count: judged });
}
