// The closing bell beside the clock: it swings when the dial is full.
import './bell.css';

export function Bell({ isRung }: { isRung: boolean }) {
  return (
    <svg class={`wall-bell${isRung ? ' rings' : ''}`} viewBox="0 0 52 84" aria-hidden="true">
      <g fill="none" stroke-linecap="round">
        <path d="M6 4v20M6 13q2-10 20-7" stroke="var(--brass-dark)" stroke-width="4" />
        <path d="M6 4v20M6 12q3-9 20-6.6" stroke="var(--brass)" stroke-width="2" />
        <circle cx="26" cy="9" r="4.4" stroke="var(--brass-dark)" stroke-width="2.6" />
      </g>
      <g class="swings">
        <path class="clapper" d="M26 62q4 0 4 5t-4 5t-4-5t4-5z" fill="var(--brass-dark)" />
        <path d="M26 14q13 0 14 17q1 18 9 27H3q8-9 9-27q1-17 14-17z" fill="var(--brass)" />
        <path d="M26 14q-13 0-14 17q-1 18-9 27h9q7-9 8-26q1-12 6-18z" fill="var(--shine-4)" />
        <path d="M26 14q13 0 14 17q1 18 9 27h-10q-4-9-5-24q-1-14-8-20z" fill="var(--shade-2)" />
        <path d="M1 58h50q1 6-4 6H5q-5 0-4-6z" fill="var(--brass-dark)" />
        <path d="M1 58h50l-.6 2.4H1.6z" fill="var(--brass-light)" />
      </g>
    </svg>
  );
}
