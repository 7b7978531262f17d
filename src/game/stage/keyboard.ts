// The keyboard at the play screen. Typing in a field never triggers one; shortcuts can be switched off.
import { commandOf } from '../../shell/settings/shortcuts.ts';
import { changeSettings, settings } from '../../shell/settings/settings.ts';
import { envelopeToPick, isAtRest } from './focus.ts';
import type { Play } from '../shift/play.ts';
import { t } from '../shift/text.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';
const OWN_PRESS = 'a, button, summary, input, textarea, select';
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Moves the focus through the envelopes, round and round. */
function walkInbox(step: 1 | -1): boolean {
  const envelopes = [...document.querySelectorAll<HTMLElement>('.inbox [data-message]')];
  if (envelopes.length === 0) return false;
  const at = envelopes.findIndex((envelope) => envelope === document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : envelopes.length - 1) : (at + step + envelopes.length) % envelopes.length;
  envelopes[next]?.focus();
  return true;
}

function toggleSound(play: Play): void {
  const sound = !settings.peek().sound;
  changeSettings({ sound });
  play.say(sound ? t('say.unmuted') : t('say.muted'));
}

/** A shortcut on the free desk. True where it meant something. */
function pressShortcut(key: string, play: Play): boolean {
  const command = commandOf(settings.peek().keys, key);
  if (command === 'block') play.holdStamp();
  else if (command === 'slip') play.lookNext();
  else if (command === 'pencil') play.togglePencil();
  else if (command) play.answer(command);
  else if (key === 'u') play.undo();
  else if (key === 'p') play.lay('pause');
  else if (key === 'g') play.lay('rulebook');
  else if (key === 'm') toggleSound(play);
  else return false;
  return true;
}

/** Enter, while the focus is on nothing: takes up the letter that is next. */
function pickNext(play: Play): boolean {
  const messageId = play.view.peek().hand ? undefined : envelopeToPick()?.dataset['message'];
  if (messageId === undefined) return false;
  play.open(messageId);
  return true;
}

function pressOnDesk(event: KeyboardEvent, target: Element | null, play: Play): boolean {
  if (event.key === 'Escape') {
    if (play.stamp.peek() === 'armed') play.touchStamp('put-down');
    else play.putBack();
    return true;
  }
  if (event.key === 'Enter' && isAtRest(target)) return pickNext(play);
  const step = STEPS[event.key];
  if (step !== undefined) return target?.closest('.body, .slips') ? false : walkInbox(step);
  return settings.peek().singleKeys && pressShortcut(event.key.toLowerCase(), play);
}

function press(event: KeyboardEvent, play: Play): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.metaKey || event.ctrlKey || event.altKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  const overlay = play.overlay.peek();
  const key = event.key.toLowerCase();
  if (target?.matches(FIELDS)) return false;
  if (overlay !== 'none') {
    // Sheets over the desk have shortcuts of their own; P alone leads out again as it led in.
    if (key !== 'p' || (overlay !== 'pause' && overlay !== 'away') || !settings.peek().singleKeys) return false;
    play.clear();
    return true;
  }
  if (play.isStampUp.peek()) {
    if (key === 'escape') play.touchStamp('put-down');
    return key === 'escape';
  }
  const { phase } = play.view.peek();
  if (phase === 'play') return pressOnDesk(event, target, play);
  if (phase === 'over') return key === 'u' && settings.peek().singleKeys && play.undo();
  if (phase !== 'memo' && phase !== 'card') return false;
  if (key === 'g' && settings.peek().singleKeys) {
    play.lay('rulebook');
    return true;
  }
  if ((key !== ' ' && key !== 'enter') || target?.closest(OWN_PRESS)) return false;
  if (phase === 'memo') play.memoRead();
  else play.cardRead();
  return true;
}

/** A key that was on its way to a letter when the memo landed: nobody has read it yet. */
const UNSEEN_MS = 600;

/** When the memo landed, told by the browser's clock; null while none lies there. */
function watchMemo(play: Play): { landedAt: () => number | null; stop: () => void } {
  let landedAt: number | null = null;
  const stop = play.view.subscribe(({ phase }) => {
    landedAt = phase === 'memo' ? (landedAt ?? performance.now()) : null;
  });
  return { landedAt: () => landedAt, stop };
}

/** Listens until the returned function is called. */
export function listenToKeyboard(play: Play): () => void {
  const ears = new AbortController();
  const memo = watchMemo(play);
  const onDown = (event: KeyboardEvent): void => {
    const landedAt = memo.landedAt();
    const isUnseen = landedAt !== null && performance.now() - landedAt < UNSEEN_MS;
    if (isUnseen && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    else if (press(event, play)) event.preventDefault();
  };
  // A key of Block that is let go early was a press, as a click is.
  const onUp = ({ key }: KeyboardEvent): void => {
    if (commandOf(settings.peek().keys, key) === 'block' && play.letGoStamp()) play.touchStamp('press');
  };
  document.addEventListener('keydown', onDown, { signal: ears.signal });
  document.addEventListener('keyup', onUp, { signal: ears.signal });
  addEventListener('blur', () => void play.letGoStamp(), { signal: ears.signal });
  return () => {
    ears.abort();
    memo.stop();
  };
}
