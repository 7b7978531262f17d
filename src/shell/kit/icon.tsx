import { ICONS, type IconName } from './icons.ts';

/** One Phosphor icon, hidden from screen readers: a word always stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="ic"
      viewBox="0 0 256 256"
      fill="currentColor"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}
