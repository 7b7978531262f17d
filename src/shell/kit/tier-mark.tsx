import './tier-mark.css';
import { Icon } from './icon.tsx';
import { TIER_GLYPHS } from './tier-glyphs.ts';
import { t } from '../text/text.ts';
import type { Action, Tier } from '../../pack/words.ts';

/** The class that gives a mark the ink of its tier. */
export function tierInk(tier: Tier): string {
  return tier === 'harmful' ? 't-harm' : `t-${tier}`;
}

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
    <span class={`tier ${tierInk(tier)}`}>
      <Icon name={TIER_GLYPHS[tier]} />
      {tierWord(tier, action)}
    </span>
  );
}
