import { useState } from 'preact/hooks';
import type { Verdict } from '../engine/judge/judge.ts';
import type { Round } from '../engine/play/round-state.ts';
import { addDispute } from '../shell/kept/disputes.ts';
import { localDay } from '../shell/kept/history.ts';
import { t } from './shift/text.ts';

interface DisputeFormProps {
  round: Round;
  verdict: Verdict;
  onDone: (isKept: boolean) => void;
}

/** “I disagree”, with a sentence or without. Kept on this device for the authors. */
export function DisputeForm({ round, verdict, onDone }: DisputeFormProps) {
  const [comment, setComment] = useState('');
  const keep = (event: Event): void => {
    event.preventDefault();
    const { deck } = round;
    addDispute({
      messageId: verdict.messageId,
      packId: deck.packId,
      guidanceId: deck.guidance.id,
      edition: deck.guidance.edition,
      action: verdict.action,
      tier: verdict.tier,
      comment: comment.trim(),
      day: localDay(),
    });
    onDone(true);
  };
  return (
    <form class="dispute" onSubmit={keep}>
      <p class="meta">{t('dispute.lead')}</p>
      <label>
        <span class="lab">{t('dispute.label')}</span>
        <textarea
          rows={2}
          value={comment}
          ref={(field) => field?.focus()}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      </label>
      <p class="card-foot">
        <button type="submit" class="pbtn">
          {t('dispute.keep')}
        </button>
        <button type="button" class="pbtn quiet" onClick={() => onDone(false)}>
          {t('dispute.cancel')}
        </button>
      </p>
    </form>
  );
}
