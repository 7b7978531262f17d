import './tier-mark.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { t } from '../text/text.ts';
import type { Action, Tier } from '../../pack/words.ts';

const GLYPHS: Readonly<Record<Tier, IconName>> = {
  best: 'seal-check-fill',
  fine: 'check-circle-duotone',
  weak: 'circle-half-duotone',
  wrong: 'x-circle-bold',
  harmful: 'warning-octagon-fill',
};

/**
 * What a tier is called on a screen. Harm is named by its direction: blocking or leaving people costs them;
 * answering those who mean harm is a risk for you.
 */
export function tierWord(tier: Tier, action: Action): string {
  if (tier !== 'harmful') return t(`tier.${tier}`);
  return action === 'block' || action === 'ignore' ? t('tier.costsThem') : t('tier.riskyForYou');
}

/** Glyph and word of a tier; these five glyphs mean nothing else anywhere. */
export function TierMark({ tier, action }: { tier: Tier; action: Action }) {
  return (
    <span class={`tier t-${tier === 'harmful' ? 'harm' : tier}`}>
      <Icon name={GLYPHS[tier]} />
      {tierWord(tier, action)}
    </span>
  );
}
