// What stands on the wall and the desk of the menu and of the game alike, made for this game. Decorative.

const STARS = [
  [20, 18],
  [30, 60],
  [48, 34],
  [60, 52],
  [70, 14],
  [84, 66],
  [100, 46],
  [124, 58],
  [160, 58],
] as const;
const LIGHTS = [
  [58, 100],
  [66, 103],
  [104, 99],
  [112, 101],
  [150, 98],
] as const;

interface WindowViewProps {
  name: string; // of its gradient: two windows may be in one document
  crop?: string; // the part of the picture that a narrow window shows
}

/** The harbour behind the window. Styles say the hour: --sky-a to --sky-c where the light moves, places of sun and moon. */
export function WindowView({ name, crop = '0 0 180 124' }: WindowViewProps) {
  const sky = `${name}-sky`;
  return (
    <svg viewBox={crop} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id={sky} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" style="stop-color:var(--sky-a,var(--sky-1))" />
          <stop offset=".55" style="stop-color:var(--sky-b,var(--sky-2))" />
          <stop offset="1" style="stop-color:var(--sky-c,var(--sky-3))" />
        </linearGradient>
      </defs>
      <rect width="180" height="124" fill={`url(#${sky})`} />
      <g class="night-only">
        <g class="moon">
          <circle cx="136" cy="30" r="11" fill="var(--star)" />
          <circle cx="131" cy="27" r="10" fill="var(--sky-a,var(--sky-1))" />
        </g>
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

/** The one lamp; every shadow falls away from it. `place` is the class that says where it stands. */
export function Lamp({ place }: { place?: string }) {
  return (
    <svg class={place} viewBox="0 0 150 200" aria-hidden="true">
      <ellipse cx="70" cy="192" rx="46" ry="9" fill="var(--shade-2)" />
      <path d="M32 184q0-10 36-10t36 10q0 8-36 8t-36-8z" fill="var(--brass-dark)" />
      <path d="M34 181q4-6 34-6t34 6q-4 5-34 5t-34-5z" fill="var(--brass)" />
      <path d="M65 178V96h6v82z" fill="var(--brass)" />
      <path d="M69 178V96h2v82z" fill="var(--brass-dark)" />
      <path d="M14 98Q22 34 52 26q16-4 32 0q30 8 38 72z" fill="var(--enamel)" />
      <path d="M14 98Q22 34 52 26q6-2 12-2Q40 50 36 98z" fill="var(--enamel-light)" />
      <path d="M60 24q8-10 16 0z" fill="var(--brass)" />
      <ellipse class="bulb" cx="68" cy="98" rx="54" ry="8" fill="var(--bulb)" />
      <ellipse cx="68" cy="98.5" rx="54" ry="8" fill="none" stroke="var(--enamel-dark)" stroke-width="2.4" />
      <ellipse class="bulb" cx="68" cy="99" rx="30" ry="4.4" fill="var(--bulb-core)" />
    </svg>
  );
}
