// Settings and rulebook, opened over the desk.
import './books.css';
import type { Guidance } from '../../../pack/guidance-schema.ts';
import { RulebookView } from '../../../shell/rulebook/view.tsx';
import { SettingsView } from '../../../shell/settings/view.tsx';
import { t } from '../../shift/text.ts';
import { SheetDialog } from '../../../shell/kit/sheet-dialog.tsx';

/** The settings, on the desk. */
export function SettingsBook({ onClose }: { onClose: () => void }) {
  return (
    <SheetDialog label={t('tool.settings')} class="book-scene" onClose={onClose}>
      <SettingsView onClose={onClose} />
    </SheetDialog>
  );
}

/** The rulebook, open at a guideline where one is named. */
export function RuleBook({ guidance, target, onClose }: { guidance: Guidance; target: string; onClose: () => void }) {
  return (
    <SheetDialog label={t('tool.rulebook')} class="book-scene" onClose={onClose}>
      <RulebookView guidance={guidance} target={target} onClose={onClose} />
    </SheetDialog>
  );
}
