import { t } from '../text/text.ts';
import { dismissNotice, notices } from './notices.ts';

/** Paper tags at the edge of the desk, spoken as they arrive. */
export function NoticeStack() {
  return (
    <section class="notices" aria-label={t('notice.region')} aria-live="polite">
      {notices.value.map((notice) => (
        <div class="notice" key={notice.id}>
          <p>{notice.text}</p>
          <button type="button" onClick={() => dismissNotice(notice.id)}>
            <span aria-hidden="true">×</span>
            <span class="unseen">{t('notice.dismiss')}</span>
          </button>
        </div>
      ))}
    </section>
  );
}
