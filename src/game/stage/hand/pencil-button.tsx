// The pencil beside the letter: taken up, it marks words. On the clock, and never judged.
import './pencil-button.css';
import { capOf } from '../../../shell/settings/shortcuts.ts';
import { settings } from '../../../shell/settings/settings.ts';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { PencilTool } from '../../../paper/scenery.tsx';

/** “I noticed …”: takes the pencil up, or lays it down. */
export function PencilButton({ play }: { play: Play }) {
  const { singleKeys, keys } = settings.value;
  const isOut = play.isPencilOut.value;
  return (
    <button
      type="button"
      class="pencil-button"
      aria-pressed={isOut}
      aria-description={`${t('pencil.hint')} ${t('mark.hint')}`}
      {...(singleKeys ? { 'aria-keyshortcuts': capOf(keys.pencil) } : {})}
      onClick={() => play.togglePencil()}
    >
      <PencilTool />
      <span class="tagnote">
        {t('pencil.take')}
        {singleKeys && (
          <kbd class="shortcut" aria-hidden="true">
            {capOf(keys.pencil)}
          </kbd>
        )}
      </span>
    </button>
  );
}
