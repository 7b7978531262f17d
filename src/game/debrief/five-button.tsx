// Five letters on a rule that was missed: which rule, and that others wait, stands on the button.
import type { Round } from '../../engine/play/round-state.ts';
import { Icon } from '../../shell/kit/icon.tsx';
import type { FiveOffer } from './next-step.ts';
import { t } from './text.ts';
import { ruleInWords } from './title.ts';

const NAMES = { first: 'debrief.five', next: 'debrief.fiveNext', more: 'debrief.fiveMore' } as const;

interface FiveButtonProps {
  round: Round;
  offer: FiveOffer;
  isNext: boolean; // the one next step
  onFive(ruleId: string): void;
}

/** Begins five letters. On phones the button stands in the bar below, and the rule on the felt. */
export function FiveButton({ round, offer, isNext, onFive }: FiveButtonProps) {
  const { ruleId, kind, alike } = offer;
  const rule = ruleInWords(round, ruleId);
  const on = alike > 1 ? t('debrief.fiveFirst', { count: alike, rule }) : t('debrief.fiveOn', { rule });
  return (
    <>
      <button type="button" class={`pbtn white deb-five${isNext ? ' is-next' : ''}`} onClick={() => onFive(ruleId)}>
        <Icon name="play-fill" />
        <span>
          {t(NAMES[kind])}
          <small>{on}</small>
        </span>
      </button>
      {isNext && (
        <p class="tagnote deb-five-on" aria-hidden="true">
          {on}
        </p>
      )}
    </>
  );
}
