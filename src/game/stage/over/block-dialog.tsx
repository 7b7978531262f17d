import './block-dialog.css';
import { useState } from 'preact/hooks';
import { Icon } from '../../../shell/kit/icon.tsx';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { StampTool } from '../../../paper/scenery.tsx';
import { SheetDialog } from '../../../shell/kit/sheet-dialog.tsx';
import { BLOCK_REASONS, type BlockReason } from '../../../pack/words.ts';

/** The drawer asks why before the stamp falls. Cancel is free; the clock stands still. */
export function BlockDialog({ play, first }: { play: Play; first: string }) {
  const [reason, setReason] = useState<BlockReason | null>(null);
  const [isReported, setIsReported] = useState(false);
  return (
    <SheetDialog label={t('block.title', { first })} class="block-scene" onClose={() => play.touchStamp('put-down')}>
      <form
        class="sheet block-slip"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason) play.block(reason, isReported);
        }}
      >
        <StampTool />
        <h2 data-first tabIndex={-1}>
          {t('block.title', { first })}
        </h2>
        <p class="meta">{t('block.lead')}</p>
        <fieldset>
          <legend class="unseen">{t('block.title', { first })}</legend>
          {BLOCK_REASONS.map((value) => (
            <label class="tick-row">
              <input
                type="radio"
                name="reason"
                value={value}
                checked={reason === value}
                onChange={() => setReason(value)}
              />
              <span>{t(`block.${value}`)}</span>
            </label>
          ))}
        </fieldset>
        <label class="tick-row report-row">
          <input
            type="checkbox"
            checked={isReported}
            onChange={(event) => setIsReported(event.currentTarget.checked)}
          />
          <span>
            {t('block.report')} <small>{t('block.reportHint')}</small>
          </span>
        </label>
        <p class="card-foot">
          <button type="submit" class="pbtn block-confirm" disabled={reason === null}>
            <Icon name="stamp-duotone" />
            {t('block.confirm')}
          </button>
          <button type="button" class="pbtn quiet" onClick={() => play.touchStamp('put-down')}>
            {t('block.cancel')}
          </button>
        </p>
      </form>
    </SheetDialog>
  );
}
