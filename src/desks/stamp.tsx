import './stamp.css';
import { Portrait } from '../paper/portrait.tsx';

interface DeskStampProps {
  packId: string;
  disc: number;
  isPostmarked: boolean; // letters of this desk were played
  mood?: 'calm' | 'glad';
}

/** Whose desk it is, on a perforated stamp; played desks are postmarked. */
export function DeskStamp({ packId, disc, isPostmarked, mood = 'calm' }: DeskStampProps) {
  return (
    <span class="desk-stamp">
      <Portrait personId={`persona-${packId}`} disc={disc} mood={mood} size="100%" />
      {isPostmarked && (
        <svg viewBox="0 0 80 44" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
          <path d="M0 10q10-8 20 0t20 0 20 0 20 0M0 22q10-8 20 0t20 0 20 0 20 0M0 34q10-8 20 0t20 0 20 0 20 0" />
        </svg>
      )}
    </span>
  );
}
