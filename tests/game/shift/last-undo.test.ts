// The very last answer can be taken back as every other one: the debrief waits for it.
import { expect, it, vi } from 'vitest';
import { UNDO_MS } from '../../../src/engine/play/round-state.ts';
import { startShift } from '../../../src/game/shift/deal.ts';
import type { Play } from '../../../src/game/shift/play.ts';
import type { Library } from '../../../src/library/library.ts';
import { aGuidance, aPack, aPeople, someMessages } from '../../builders.ts';

const pack = aPack({ messages: someMessages(4), memos: [] });
const library: Library = { guidance: aGuidance(), people: aPeople() };

/** Files every letter with silence, reading each card. */
function playToEnd(play: Play): void {
  for (let turns = 0; turns < 40 && play.view.peek().phase !== 'over'; turns++) {
    play.cardRead();
    play.open(play.view.peek().envelopes[0]?.messageId ?? '');
    play.answer('ignore');
  }
}

it('after the last answer the round is over, and undo brings it back for three seconds', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  const play = startShift(pack, library, 'calm', 5);
  playToEnd(play);
  expect([play.view.peek().phase, play.leftToUndoMs()]).toEqual(['over', UNDO_MS]);
  play.lay('pause');
  expect(play.overlay.peek()).toBe('none');
  vi.advanceTimersByTime(UNDO_MS - 1);
  expect([play.undo(), play.view.peek().phase, play.leftToUndoMs()]).toEqual([true, 'play', 0]);
  play.answer('decline');
  vi.advanceTimersByTime(UNDO_MS + 1);
  expect([play.undo(), play.leftToUndoMs(), play.round.peek().filed.length]).toEqual([false, 0, 4]);
  play.close();
  vi.useRealTimers();
});
