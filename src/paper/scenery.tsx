// Drawings on and beside paper, made for this game. Decorative, every one.

/** The block stamp, for a desk without a canvas and for the drawer that asks why. */
export function StampTool() {
  return (
    <svg class="stamp-tool" viewBox="0 0 110 130" aria-hidden="true">
      <ellipse cx="58" cy="122" rx="46" ry="7" fill="var(--shade-3)" />
      <path d="M38 8q17-10 34 0q9 9 4 24l-9 26q-2 10 2 20H41q4-10 2-20l-9-26q-5-15 4-24z" fill="var(--wood)" />
      <path d="M44 10q6-5 12-5q-9 12-6 30l4 24q1 10-2 19H41q4-10 2-20l-9-26q-5-13 10-22z" fill="var(--shine-2)" />
      <rect x="36" y="74" width="38" height="9" rx="3" fill="var(--brass)" />
      <path d="M18 84h74q6 0 6 7v16H12V91q0-7 6-7z" fill="var(--block)" />
      <path d="M18 84h74q6 0 6 7v3H12v-3q0-7 6-7z" fill="var(--shine-2)" />
      <rect x="15" y="107" width="80" height="11" rx="2" fill="var(--block-lip)" />
    </svg>
  );
}

/** The pencil beside an open letter. */
export function PencilTool() {
  return (
    <svg class="pencil-tool" viewBox="0 0 118 46" aria-hidden="true">
      <g transform="translate(2 42) rotate(-19)">
        <path d="M0 0L20 -6V6Z" fill="var(--paper-kraft)" />
        <path d="M0 0L8 -2.4V2.400Z" fill="var(--graphite)" />
        <path d="M19 -6q3 2 0 4q3 2 0 4q3 2 0 4H96V-6Z" fill="var(--brass)" />
        <path d="M19 -6q3 2 0 4H96V-6Z" fill="var(--brass-light)" />
        <path d="M20 2.6q1 1.6 -1 3.4H96V2.6Z" fill="var(--brass-dark)" />
        <path d="M96 -6.4h11v12.8H96z" fill="var(--paper-edge)" />
        <path d="M99 -6.4v12.8M103.500 -6.4v12.8" stroke="var(--shade-2)" stroke-width="1.4" />
        <path d="M107 -6h7q4 0 4 6t-4 6h-7z" fill="var(--tie-close)" />
      </g>
    </svg>
  );
}

/** A small postmark in the corner of a postcard. */
export function Postmark() {
  return (
    <svg class="pm" viewBox="0 0 60 40" fill="none" stroke="var(--ink)" stroke-width="1.6" aria-hidden="true">
      <circle cx="18" cy="20" r="14" />
      <circle cx="18" cy="20" r="9" />
      <path d="M34 12q6-4 12 0t12 0M34 20q6-4 12 0t12 0M34 28q6-4 12 0t12 0" />
    </svg>
  );
}

/** The width inside the ring where the place stands, and what a capital takes of its size. */
const INSIDE = 52;
const CAPITAL = 0.74;

/** A long place is set smaller: it stays inside the ring. */
const placeSize = ({ length }: string): number => Math.min(13.5, INSIDE / (CAPITAL * length));

/** The postmark of a letter, with the time of its sending. */
export function LetterMark({ place, time }: { place: string; time: string }) {
  return (
    <svg class="pmk" viewBox="0 0 190 92" fill="none" stroke="currentColor" stroke-width="2.4" aria-hidden="true">
      <circle cx="46" cy="46" r="40" />
      <circle cx="46" cy="46" r="33" stroke-width="1.4" />
      <g fill="currentColor" stroke="none" text-anchor="middle" font-family="var(--font-show)" font-weight="700">
        <text x="46" y="42" font-size={placeSize(place)}>
          {place}
        </text>
        <text x="46" y="60" font-size="16">
          {time}
        </text>
      </g>
      <path d="M92 30q11-8 22 0t22 0 22 0 22 0M92 46q11-8 22 0t22 0 22 0 22 0M92 62q11-8 22 0t22 0 22 0 22 0" />
    </svg>
  );
}
