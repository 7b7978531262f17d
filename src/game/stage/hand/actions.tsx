// The four answers. Block is held, or pressed twice; the others are pressed.
import './actions.css';
import { useEffect } from 'preact/hooks';
import { ACTION_ICONS } from '../../../shell/kit/action-plate.tsx';
import { capOf, DIGITS } from '../../../shell/settings/shortcuts.ts';
import { Icon } from '../../../shell/kit/icon.tsx';
import { settings } from '../../../shell/settings/settings.ts';
import { t as shared } from '../../../shell/text/text.ts';
import { hasDesk } from '../../../shell/site/layout.ts';
import type { Play } from '../../shift/play.ts';
import { isHeld } from '../../shift/stamp.ts';
import { t } from '../../shift/text.ts';
import { ACTIONS, type Action } from '../../../pack/words.ts';

interface ButtonProps {
  play: Play;
  isReady: boolean;
}

function Face({ action, hint }: { action: Action; hint?: string }) {
  return (
    <span class="act-face">
      <Icon name={ACTION_ICONS[action]} />
      <b>
        {shared(`action.${action}`)}
        {hint !== undefined && <small aria-hidden="true">{hint}</small>}
      </b>
      {settings.value.singleKeys && (
        <kbd class="shortcut" aria-hidden="true">
          {capOf(settings.value.keys[action])}
        </kbd>
      )}
    </span>
  );
}

/** What the answer means, for whoever lingers on it. */
function Tip({ action }: { action: Action }) {
  return (
    <span class="act-tip" aria-hidden="true">
      {shared(`action.means.${action}`)}
    </span>
  );
}

/** The same for assistive technology, as the button's description. */
const meaningOf = (action: Action): { 'aria-describedby': string } => ({ 'aria-describedby': `means-${action}` });

/** On small screens the buttons are the trays themselves. */
function slotOf(action: Action): { 'data-slot'?: string } {
  return hasDesk.value ? {} : { 'data-slot': `tray-${action}` };
}

/** The chosen shortcut and its digit, as assistive technology reads them; a plus is spelt out there. */
function shortcutOf(action: Action): { 'aria-keyshortcuts'?: string } {
  const { singleKeys, keys } = settings.value;
  const key = keys[action] === '+' ? 'Plus' : capOf(keys[action]);
  return singleKeys ? { 'aria-keyshortcuts': `${key} ${DIGITS[action]}` } : {};
}

function AnswerButton({ action, play, isReady }: ButtonProps & { action: Action }) {
  return (
    <button
      type="button"
      class={`act a-${action}`}
      data-action={action}
      {...slotOf(action)}
      disabled={!isReady}
      {...shortcutOf(action)}
      {...meaningOf(action)}
      onClick={() => play.answer(action)}
    >
      <Face action={action} />
      <Tip action={action} />
    </button>
  );
}

function BlockButton({ play, isReady }: ButtonProps) {
  const stamp = play.stamp.value;
  const isArmed = stamp === 'armed';
  const letGo = (): void => void play.letGoStamp();
  useEffect(() => letGo, []);
  return (
    <button
      type="button"
      class={`act a-block${isArmed ? ' armed' : ''}`}
      data-action="block"
      data-held={isHeld(stamp) ? '' : undefined}
      {...slotOf('block')}
      disabled={!isReady}
      {...shortcutOf('block')}
      {...meaningOf('block')}
      onPointerDown={(event) => {
        if (event.button === 0) play.holdStamp();
      }}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.repeat) event.preventDefault(); // one press, however long
        if (event.key === ' ' && !event.repeat) play.holdStamp();
      }}
      onKeyUp={(event) => {
        if (event.key === ' ') letGo(); // the click that follows is the press
      }}
      onBlur={() => {
        if (play.stamp.peek() === 'armed') play.touchStamp('put-down');
      }}
      onClick={() => play.touchStamp('press')}
    >
      <Face action="block" hint={isArmed ? t('act.again') : t('act.hold')} />
      <Tip action="block" />
    </button>
  );
}

/** The four plates under the letter, in the order that holds everywhere. */
export function Actions({ play, isReady }: ButtonProps) {
  return (
    <div class="acts" role="group" aria-label={t('act.region')}>
      {ACTIONS.map((action) =>
        action === 'block' ? (
          <BlockButton play={play} isReady={isReady} />
        ) : (
          <AnswerButton action={action} play={play} isReady={isReady} />
        ),
      )}
      {ACTIONS.map((action) => (
        <span id={`means-${action}`} hidden>
          {shared(`action.means.${action}`)}
        </span>
      ))}
    </div>
  );
}
