// What the contrast pair says once a respect has been picked: first of that one, then of what decides.
import type { PairChoice, PairView } from './pair.ts';
import { t } from '../text.ts';

const said = ([one, two]: PairChoice['sayings']): string =>
  t('pair.said', { one: t(`pair.said.${one}`), two: t(`pair.said.${two}`) });

/** What is true of the two in the respect that was picked, and which respect decides. */
export function toldOf({ choices }: PairView, { isRight, sayings }: PairChoice): string {
  if (isRight) return `${t('pair.yes')} ${said(sayings)}`;
  const [one, two] = sayings;
  const chosen =
    one === two ? t('pair.alike', { saying: t(`pair.said.${one}`) }) : `${said(sayings)} ${t('pair.idle')}`;
  const right = choices.filter((choice) => choice.isRight);
  const decisive = right.map(({ difference, sayings: both }, at) => {
    const what = t(`pair.${difference}`);
    return `${at === 0 ? t('pair.decides', { what }) : t('pair.decidesToo', { what })} ${said(both)}`;
  });
  return [chosen, ...decisive].join(' ');
}
