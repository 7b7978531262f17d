import './wall-clock.css';
import { t } from '../../shift/text.ts';

function point(degrees: number, radius: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${(50 + radius * Math.sin(angle)).toFixed(2)} ${(50 - radius * Math.cos(angle)).toFixed(2)}`;
}

/** From the minute hand to twelve: what is left of the hour, and of the shift. */
function wedge(from: number): string {
  return `M50 50 L${point(from, 38)} A38 38 0 ${360 - from > 180 ? 1 : 0} 1 ${point(359.9, 38)} Z`;
}

const TICKS = Array.from({ length: 12 }, (_, hour) => hour);

/** The shift as one evening hour, from six to seven. With the clock off the hands rest and nothing runs out. */
export function WallClock({ dial, isOff }: { dial: number; isOff: boolean }) {
  const minute = isOff ? 40 : Math.min(60, dial * 0.6);
  const hour = 180 + minute / 2;
  return (
    <svg
      class="wall-clock"
      viewBox="0 0 100 100"
      role="img"
      aria-label={isOff ? t('clock.off') : t('clock.passed', { percent: dial })}
    >
      <circle cx="50" cy="50" r="49" fill="var(--wood-dark)" />
      <circle cx="50" cy="50" r="48" fill="none" stroke="var(--wood-light)" stroke-width="1" />
      <circle cx="50" cy="50" r="41" fill="var(--paper)" />
      {!isOff && dial < 100 && <path class="wedge" d={wedge(minute * 6)} />}
      {TICKS.map((tick) => (
        <path
          d={`M${point(tick * 30, tick % 3 ? 36 : 33)} L${point(tick * 30, 39)}`}
          stroke="var(--ink)"
          stroke-width={tick % 3 ? 1.6 : 3}
          stroke-linecap="round"
        />
      ))}
      <path d={`M50 50 L${point(hour, 21)}`} stroke="var(--ink)" stroke-width="5" stroke-linecap="round" />
      <path d={`M50 50 L${point(minute * 6, 33)}`} stroke="var(--ink)" stroke-width="3" stroke-linecap="round" />
      <circle cx="50" cy="50" r="4" fill="var(--block)" />
    </svg>
  );
}
