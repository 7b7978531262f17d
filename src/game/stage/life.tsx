// Life on the desk: the tea that cools as the shift goes, the weather behind the window. Styles alone move it, and it
// stands still whenever the clock does.
import './life.css';

/** An evening in three is a wet one; the same shift always has the same weather. */
const RAINS_EVERY = 3;

/** What moves behind the window panes: rain, or the beam of the lighthouse once it is dark enough. */
export function Weather({ seed }: { seed: number }) {
  return seed % RAINS_EVERY === 0 ? <i class="rain" /> : <i class="beam" />;
}

export function Tea() {
  return (
    <svg class="tea" viewBox="0 0 66 78">
      <g class="steam" fill="none" stroke="var(--cream)" stroke-width="3.4" stroke-linecap="round">
        <path d="M22 36q-6-6 0-12t0-12" />
        <path d="M33 35q6-7 0-13t1-12" />
      </g>
      <ellipse cx="34" cy="72" rx="29" ry="5.4" fill="var(--shade-2)" />
      <ellipse cx="30" cy="69.5" rx="28" ry="5.6" fill="var(--paper-edge)" />
      <ellipse cx="30" cy="68.6" rx="26" ry="4.6" fill="var(--paper-env)" />
      <path d="M48 46q13-2 12 7q-2 10-16 9" fill="none" stroke="var(--paper-edge)" stroke-width="4.4" />
      <path d="M10 41h40q0 25-13 28H23q-13-3-13-28z" fill="var(--paper-env)" />
      <path d="M10 41h9q0 20 9 28h-5q-13-3-13-28z" fill="var(--shine-4)" />
      <path d="M50 41h-9q0 20-8 28h4q13-3 13-28z" fill="var(--shade-1)" />
      <path d="M11.4 50.5h37.2l-1.2 4.6H12.6z" fill="var(--enamel-light)" />
      <ellipse cx="30" cy="41" rx="20" ry="4.8" fill="var(--paper)" />
      <ellipse cx="30" cy="41.6" rx="17" ry="3.5" fill="var(--wood-dark)" />
    </svg>
  );
}
