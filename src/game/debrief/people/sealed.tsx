import './sealed.css';
import type { SealedView } from './sealed.ts';
import { t } from '../text.ts';

/** Envelopes that stay shut: kept for tomorrow, back as late letters, or left out. Their faces tell who wrote, no more. */
export function Sealed({ piles }: { piles: readonly SealedView[] }) {
  return piles.map(({ kind, letters }) => (
    <section key={kind} class="sealed" aria-labelledby={`deb-${kind}`}>
      <h2 class="tagnote" id={`deb-${kind}`}>
        {t(`sealed.${kind}`)}
      </h2>
      <ul>
        {letters.map(({ messageId, role }) => (
          <li key={messageId} class="seal">
            <svg viewBox="0 0 184 104" preserveAspectRatio="none" aria-hidden="true">
              <path class="seal-fold" d="M2 102L76 50M182 102L108 50" />
              <path class="seal-flap" d="M2 2L84 58q8 6 16 0L182 2z" />
            </svg>
            <i class="seal-wax" aria-hidden="true" />
            <span>{role}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
