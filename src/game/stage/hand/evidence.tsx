// Evidence before Block, in the place of the four answers: mark what convinced you, or have seen enough; then the reason,
// one tap, and the stamp falls. The clock stands still, and putting the stamp back is free.
import './evidence.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { settings } from '../../../shell/settings/settings.ts';
import { hasDesk } from '../../../shell/site/layout.ts';
import type { LetterView } from '../../shift/desk-view.ts';
import type { Play } from '../../shift/play.ts';
import { t } from '../../shift/text.ts';
import { StampTool } from '../../../paper/scenery.tsx';
import { BLOCK_REASONS, type BlockReason } from '../../../pack/words.ts';
import { useHeightAs } from '../height.ts';
import { ReasonTag } from './reason-tag.tsx';

interface EvidenceProps {
  play: Play;
  letter: LetterView;
}

function marksSoFar(count: number): string {
  return count > 1 ? t('block.marks', { count }) : t(count === 1 ? 'block.marks1' : 'block.marks0');
}

/** Whether the reasons are awake: something is marked, or enough was seen. */
function isAwakeNow(play: Play): boolean {
  return play.stamp.value === 'seen-enough' || (play.view.value.hand?.marks.length ?? 0) > 0;
}

/** A digit is the reason in that place. */
function useDigits(play: Play, block: (reason: BlockReason) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.metaKey || event.ctrlKey || event.altKey) return;
      const reason = BLOCK_REASONS[Number(event.key) - 1];
      if (!reason || !settings.peek().singleKeys || !isAwakeNow(play)) return;
      event.preventDefault();
      block(reason);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** The strip under the letter while the stamp is up. */
export function Evidence({ play, letter }: EvidenceProps) {
  const box = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const reasons = useRef<HTMLDivElement>(null);
  const isReported = useSignal(false);
  const hasGoneOn = useRef(false);
  const { first, marks } = letter;
  const isAwake = isAwakeNow(play);
  const block = (reason: BlockReason): void => play.block(reason, isReported.peek());
  useHeightAs('--strip', box);
  useDigits(play, block);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (hasGoneOn.current) reasons.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [play.stamp.value]);
  const goOn = (): void => {
    hasGoneOn.current = true;
    if (isAwake) reasons.current?.querySelector('button')?.focus({ preventScroll: true });
    play.touchStamp('go-on');
  };
  return (
    <section class="evidence" aria-label={t('block.region')} ref={box}>
      <div class="sheet strip">
        {!hasDesk.value && <StampTool />}
        <h2 tabIndex={-1} ref={heading} aria-describedby="evidence-hint">
          {t('block.ask')}
        </h2>
        <p id="evidence-hint" hidden>
          {t('block.hint')} {t('mark.hint')}
        </p>
        <p class="strip-count" role="status">
          {marksSoFar(marks.length)}
          {isAwake && <span class="unseen">. {t('block.awake')}</span>}
        </p>
        <p class="strip-ways">
          <button type="button" class="pbtn" onClick={goOn}>
            {t('block.goOn')}
          </button>
          <button type="button" class="pbtn quiet" onClick={() => play.touchStamp('put-down')}>
            {t('block.putDown')}
          </button>
        </p>
        <label class="tick-row">
          <input
            type="checkbox"
            checked={isReported.value}
            onChange={(event) => {
              isReported.value = event.currentTarget.checked;
            }}
          />
          <span>
            {t('block.report')} <small>({t('block.reportHint')})</small>
          </span>
        </label>
      </div>
      <div class="reasons" role="group" aria-label={t('block.reasons', { first })} ref={reasons}>
        {BLOCK_REASONS.map((reason, at) => (
          <ReasonTag
            key={reason}
            {...{ reason, at, isAwake }}
            hasCap={settings.value.singleKeys}
            onTap={() => block(reason)}
          />
        ))}
      </div>
    </section>
  );
}
