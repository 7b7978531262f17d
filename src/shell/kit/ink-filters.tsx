interface InkProps {
  name: string;
  tremble: number;
  gaps: string; // the last row of the colour matrix: where the pad left the rubber dry
}

function Ink({ name, tremble, gaps }: InkProps) {
  return (
    <filter id={name} x="-5%" y="-5%" width="110%" height="110%">
      <feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="4" result="n" />
      <feDisplacementMap in="SourceGraphic" in2="n" scale={tremble} result="d" />
      <feTurbulence type="fractalNoise" baseFrequency=".09" numOctaves="3" seed="11" result="m" />
      <feColorMatrix in="m" values={`0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ${gaps}`} result="k" />
      <feComposite in="d" in2="k" operator="in" />
    </filter>
  );
}

/** The tooth of the paper under a soft pencil: styles ask for it as `url(#pencil)`. */
function Graphite() {
  return (
    <filter id="pencil" x="-10%" y="-60%" width="120%" height="220%">
      <feTurbulence type="fractalNoise" baseFrequency=".7" numOctaves="2" seed="3" result="n" />
      <feDisplacementMap in="SourceGraphic" in2="n" scale="1.6" result="d" />
      <feColorMatrix in="n" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -5 3.9" result="k" />
      <feComposite in="d" in2="k" operator="in" />
    </filter>
  );
}

/** The uneven ink of stamps and postmarks: styles ask for it as `url(#ink)` for large letters, `url(#ink2)` for small. */
export function InkFilters() {
  return (
    <svg aria-hidden="true" width="0" height="0" style="position: absolute">
      <Ink name="ink" tremble={2.2} gaps="0 0 0 -7 5.5" />
      <Ink name="ink2" tremble={1.4} gaps="0 0 0 -5 4.7" />
      <Graphite />
    </svg>
  );
}
