// Drawings of desk and wall, made for this game. Decorative, every one.

const STARS = [
  [20, 18],
  [48, 34],
  [70, 14],
  [100, 42],
  [160, 58],
  [30, 60],
  [84, 66],
] as const;
const LIGHTS = [
  [58, 100],
  [66, 103],
  [104, 99],
  [112, 101],
  [150, 98],
] as const;

/** The harbour behind the window: the sun goes down with --dusk, at night the moon is out. */
export function WindowView() {
  return (
    <svg viewBox="0 0 180 124" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="desk-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" style="stop-color:var(--sky-a)" />
          <stop offset=".55" style="stop-color:var(--sky-b)" />
          <stop offset="1" style="stop-color:var(--sky-c)" />
        </linearGradient>
      </defs>
      <rect width="180" height="124" fill="url(#desk-sky)" />
      <g class="night-only">
        <circle cx="136" cy="30" r="11" fill="var(--star)" />
        <circle cx="131" cy="27" r="10" fill="var(--sky-a)" />
        {STARS.map(([x, y]) => (
          <circle cx={x} cy={y} r="1.2" fill="var(--star)" />
        ))}
      </g>
      <circle class="dusk-only sun" cx="122" cy="66" r="17" fill="var(--sun)" />
      <path d="M0 92q30-14 62-6t58-4 60 2v40H0z" fill="var(--hill-1)" />
      <path d="M26 90v-22h3v-6h5v6h3v22z" fill="var(--hill-2)" />
      <circle cx="31.5" cy="64" r="2.4" fill="var(--lit-window)" />
      <path d="M0 104q40-12 84-4t96-6v30H0z" fill="var(--hill-2)" />
      {LIGHTS.map(([x, y]) => (
        <rect x={x} y={y} width="3" height="3.6" fill="var(--lit-window)" />
      ))}
      <path d="M90 0v124M0 58h180" stroke="var(--wood-dark)" stroke-width="5" />
    </svg>
  );
}

/** The one lamp; every shadow falls away from it. */
export function Lamp() {
  return (
    <svg class="lamp" viewBox="0 0 150 200" aria-hidden="true">
      <ellipse cx="70" cy="192" rx="46" ry="9" fill="var(--shade-2)" />
      <path d="M32 184q0-10 36-10t36 10q0 8-36 8t-36-8z" fill="var(--brass-dark)" />
      <path d="M34 181q4-6 34-6t34 6q-4 5-34 5t-34-5z" fill="var(--brass)" />
      <path d="M65 178V96h6v82z" fill="var(--brass)" />
      <path d="M69 178V96h2v82z" fill="var(--brass-dark)" />
      <path d="M14 98Q22 34 52 26q16-4 32 0q30 8 38 72z" fill="var(--enamel)" />
      <path d="M14 98Q22 34 52 26q6-2 12-2Q40 50 36 98z" fill="var(--enamel-light)" />
      <path d="M60 24q8-10 16 0z" fill="var(--brass)" />
      <ellipse cx="68" cy="98" rx="54" ry="8" fill="var(--bulb)" />
      <ellipse cx="68" cy="98.5" rx="54" ry="8" fill="none" stroke="var(--enamel-dark)" stroke-width="2.4" />
      <ellipse cx="68" cy="99" rx="30" ry="4.4" fill="var(--bulb-core)" />
    </svg>
  );
}

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

/** The postmark of a letter, with the time of its sending. */
export function LetterMark({ place, time }: { place: string; time: string }) {
  return (
    <svg class="pmk" viewBox="0 0 190 92" fill="none" stroke="currentColor" stroke-width="2.4" aria-hidden="true">
      <circle cx="46" cy="46" r="40" />
      <circle cx="46" cy="46" r="33" stroke-width="1.4" />
      <g fill="currentColor" stroke="none" text-anchor="middle" font-family="var(--font-show)" font-weight="700">
        <text x="46" y="42" font-size="13.5">
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
