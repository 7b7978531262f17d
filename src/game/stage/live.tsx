// One polite live region. Arrivals are gathered, time is said at the quarters and at most once in ten seconds.
import { cardOf } from '../../engine/deal/deck.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Round } from '../../engine/play/round-state.ts';
import { settings } from '../../shell/settings/settings.ts';
import { hasKeyboard } from '../../shell/site/hand.ts';
import { t as shared } from '../../shell/text/text.ts';
import type { DeskView } from '../shift/desk-view.ts';
import type { Filing } from '../shift/filing.ts';
import type { Play } from '../shift/play.ts';
import { t } from '../shift/text.ts';

const GATHER_MS = 600;
const TIME_GAP_MS = 10_000;
const QUARTER = 25;

/** How often an answer was taken back so far. */
const countUndone = ({ moves }: Round): number => moves.filter(({ type }) => type === 'undo').length;

/** What there is to say between two looks at the desk. */
function changes(before: DeskView, now: DeskView): string[] {
  const lay = new Set(before.envelopes.map((envelope) => envelope.messageId));
  const fresh = now.envelopes.filter(
    (envelope) => !lay.has(envelope.messageId) && envelope.messageId !== before.hand?.messageId && !envelope.wasOpened,
  );
  const count = now.envelopes.length;
  const said: string[] = [];
  if (fresh.length === 1) said.push(t('say.landedOne', { role: fresh[0]?.role ?? '', count }));
  else if (fresh.length > 1) said.push(t('say.landed', { new: fresh.length, count }));
  for (const { id, text: need, ticked, boxes } of now.needs) {
    const was = before.needs.find((other) => other.id === id);
    if (was && ticked > was.ticked) said.push(t('say.ticked', { need, ticked, boxes }));
  }
  if (now.slid.length > before.slid.length) said.push(t('say.slid'));
  if (now.isRung && !before.isRung)
    said.push(t(now.swept.length === 0 ? 'bell.last' : now.hand ? 'bell.line' : 'say.bell'));
  for (const postcard of now.postcards.slice(before.postcards.length))
    said.push(t('say.postcard', { first: postcard.first, text: postcard.text }));
  return said;
}

function filedWords(round: Round, { verdict, isSettled }: Filing): string {
  const first = cardOf(round.deck, verdict.messageId)?.sender.first ?? '';
  const { action, tier } = verdict;
  if (isSettled) return t(`mood.${action}.${tier}`, { first });
  const undo = settings.peek().singleKeys && hasKeyboard.peek() ? 'filed.live' : 'filed.liveNoShortcuts';
  return t(undo, { action: shared(`action.${action}`) });
}

/** The live region of the play screen. */
export function Live({ play }: { play: Play }) {
  const view = play.view.value;
  const filing = play.filing.value;
  const isArmed = play.stamp.value === 'armed';
  const hint = play.hint.value;
  const [text, setText] = useState('');
  const said = useRef<DeskView | null>(null); // the view up to which all has been said
  const saidUndone = useRef(countUndone(play.round.peek()));
  const saidFiling = useRef<Filing | null>(null);
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const time = useRef({ quarter: 0, atMs: 0 });

  const speak = (): void => {
    timer.current = null;
    const now = play.view.peek();
    const before = said.current;
    const news = before ? changes(before, now) : [];
    const { hand } = now;
    const undone = countUndone(play.round.peek());
    const isUndone = undone > saidUndone.current && hand !== null;
    saidUndone.current = undone;
    if (isUndone) news.unshift(t('say.undone', { first: hand.first, last: hand.last }));
    said.current = now;
    const quarter = Math.floor(now.dial / QUARTER);
    if (now.phase === 'over' && before?.phase !== 'over') news.push(t('say.over'));
    const { atMs } = time.current;
    if (!now.isClockOff && quarter > time.current.quarter && quarter < 4 && performance.now() - atMs >= TIME_GAP_MS) {
      time.current = { quarter, atMs: performance.now() };
      news.push(t('say.time', { percent: quarter * QUARTER, left: now.total - now.handled }));
    }
    const filed = play.filing.peek(); // as it stands: what was taken back meanwhile is not said
    if (filed && filed !== saidFiling.current && !isUndone) waiting.current.push(filedWords(play.round.peek(), filed));
    saidFiling.current = filed;
    const words = [...waiting.current, ...news].join(' ');
    waiting.current = [];
    if (words !== '') setText(words);
  };
  const soon = (words?: string): void => {
    if (words !== undefined) waiting.current.push(words);
    timer.current ??= setTimeout(speak, GATHER_MS);
  };

  useEffect(() => soon(), [view]);
  useEffect(() => {
    if (filing) soon();
  }, [filing]);
  useEffect(() => {
    if (isArmed) soon(t(hasKeyboard.peek() ? 'act.armed' : 'act.armedTouch'));
  }, [isArmed]);
  useEffect(() => {
    if (hint !== null) soon(hint);
  }, [hint]);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  );
}
