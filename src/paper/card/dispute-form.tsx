import './dispute-form.css';
import { useState } from 'preact/hooks';
import { t } from '../text.ts';

interface DisputeFormProps {
  onKeep: (comment: string) => void;
  onCancel: () => void;
}

/** “I disagree”, with a sentence or without. Kept on this device for the authors. */
export function DisputeForm({ onKeep, onCancel }: DisputeFormProps) {
  const [comment, setComment] = useState('');
  const keep = (event: Event): void => {
    event.preventDefault();
    onKeep(comment.trim());
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
        <button type="button" class="pbtn quiet" onClick={onCancel}>
          {t('dispute.cancel')}
        </button>
      </p>
    </form>
  );
}
