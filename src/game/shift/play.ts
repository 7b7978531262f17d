// One round as the play screen holds it: the running round, what is derived from it, and what the player may do.
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Verdict } from '../../engine/judge/judge.ts';
import { undoUntilMs } from '../../engine/play/round.ts';
import { type Round, UNDO_MS } from '../../engine/play/round-state.ts';
import type { RunningRound } from './running-round.ts';
import type { Dealt } from '../../shell/kept/round-document.ts';
import type { Desk } from '../desk/desk.ts';
import { assignSlots, type DeskView, deskView, type Slots } from './desk-view.ts';
import { t } from './text.ts';
import type { Action, BlockReason, SlipKind } from '../../pack/words.ts';

/** What lies over the desk by the player's wish. Memo and card are the round's own, see `DeskView.phase`. */
export type Overlay = 'none' | 'pause' | 'away' | 'block' | 'settings' | 'rulebook';

export interface Filing {
  verdict: Verdict;
  isSettled: boolean; // the time for undoing is over, and the sender may react
}

const FILING_SHOWN_MS = 7000;
const TICK_MS = 1000;
const HINT_MS = 2600;

/** The state of the play screen and its commands. */
export class Play {
  readonly running: RunningRound;
  readonly dealt: Dealt;
  readonly round: Signal<Round>;
  readonly view: ReadonlySignal<DeskView>;
  readonly overlay = signal<Overlay>('none');
  readonly ruleTarget = signal('');
  readonly filing = signal<Filing | null>(null);
  readonly isArmed = signal(false); // Block was pressed once
  readonly isStampUp = signal(false); // Block is held, or its reason is being asked
  readonly acceptedNotes = signal<readonly string[]>([]); // content notes after which the player reads on
  desk: Desk | null = null;
  readonly hint = signal<string | null>(null); // a word about something that did not work
  private isOverPause = false;
  private hintTimer: ReturnType<typeof setTimeout> | undefined;
  private slots: Slots = new Map();
  private readonly now: Signal<number>;
  private readonly stops: (() => void)[] = [];
  private filingTimers: ReturnType<typeof setTimeout>[] = [];

  constructor(running: RunningRound, dealt: Dealt) {
    this.running = running;
    this.dealt = dealt;
    this.round = signal(running.round());
    this.now = signal(running.nowMs());
    this.view = computed(() => {
      this.slots = assignSlots(this.round.value, this.slots);
      return deskView(this.round.value, this.now.value, this.slots);
    });
    const ticking = setInterval(() => {
      if (this.round.peek().stillSinceMs === null) this.now.value = running.nowMs();
    }, TICK_MS);
    this.stops.push(
      running.subscribe((round) => {
        this.now.value = running.nowMs();
        this.round.value = round;
      }),
      () => clearInterval(ticking),
    );
    if (running.round().isPaused) this.overlay.value = 'pause'; // taken up again
  }

  get isFree(): boolean {
    return this.overlay.peek() === 'none' && this.view.peek().phase === 'play';
  }

  open(messageId: string): void {
    if (!this.isFree) return;
    this.isArmed.value = false;
    if (this.view.peek().hand) this.running.send({ type: 'putBack' });
    this.running.send({ type: 'open', messageId });
  }

  putBack(): void {
    if (!this.isFree) return;
    this.isArmed.value = false;
    this.running.send({ type: 'putBack' });
  }

  look(slip: SlipKind): void {
    this.running.send({ type: 'look', slip });
  }

  /** Files the letter in the hand. Block asks for its reason first. */
  answer(action: Action): void {
    if (!this.isFree || !this.view.peek().hand) return;
    this.isArmed.value = false;
    if (action === 'block') this.askWhy();
    else this.file(this.running.send({ type: 'answer', action }));
  }

  /** The stamp rises, or is lowered again; the clock stands still while it is up. */
  holdBlock(isHeld: boolean): void {
    if (isHeld === this.round.peek().isPaused) return;
    this.running.send({ type: isHeld ? 'pause' : 'resume' });
    this.isStampUp.value = this.round.peek().isPaused; // a round that has just ended takes no pause
    this.desk?.hold(isHeld ? 'start' : 'let-go');
  }

  /** The twin of holding, for keys, switches and screen readers: the first press arms, the second goes on. */
  pressBlock(): void {
    if (!this.isFree || !this.view.peek().hand) return;
    if (this.isArmed.peek()) this.askWhy();
    else this.isArmed.value = true;
  }

  askWhy(): void {
    if (!this.view.peek().hand) return;
    this.isArmed.value = false;
    this.holdBlock(true);
    this.overlay.value = 'block';
  }

  block(reason: BlockReason, isReported: boolean): void {
    this.overlay.value = 'none';
    this.isStampUp.value = false;
    this.running.send({ type: 'resume' });
    this.desk?.hold('fall');
    this.file(this.running.send({ type: 'answer', action: 'block', reason, isReported }));
  }

  letGo(): void {
    this.overlay.value = 'none';
    this.holdBlock(false);
  }

  /** How long the choice that was just made may still be taken back; 0 where nothing offers it. */
  leftToUndoMs(): number {
    const untilMs = this.filing.peek() && undoUntilMs(this.round.peek());
    return Math.max(0, (untilMs ?? 0) - this.running.nowMs());
  }

  undo(): boolean {
    const { phase } = this.view.peek();
    if (this.overlay.peek() !== 'none' || (phase !== 'play' && phase !== 'over')) return false;
    const made = this.running.send({ type: 'undo' });
    if ('refusal' in made) return false;
    this.forgetFiling();
    return true;
  }

  skip(messageId: string): void {
    this.running.send({ type: 'skip', messageId });
  }

  acceptNote(messageId: string): void {
    this.acceptedNotes.value = [...this.acceptedNotes.peek(), messageId];
  }

  memoRead(): void {
    this.running.send({ type: 'memoRead' });
  }

  cardRead(): void {
    this.running.send({ type: 'cardRead' });
  }

  /** Lays something over the desk; the clock stands still under it. */
  lay(overlay: Exclude<Overlay, 'none' | 'block'>, ruleTarget = ''): void {
    const under = this.overlay.peek();
    if (under === 'block') return;
    if (this.view.peek().phase === 'over') return this.say(t('say.over'));
    if (!this.round.peek().isPaused) this.running.send({ type: 'pause' });
    this.isArmed.value = false;
    this.ruleTarget.value = ruleTarget;
    this.isOverPause = under === 'pause' || under === 'away';
    this.overlay.value = overlay;
  }

  /** Takes it away again; a book opened from the pause sheet leads back to it. */
  clear(): void {
    const isBook = this.overlay.peek() === 'settings' || this.overlay.peek() === 'rulebook';
    if (isBook && this.isOverPause) {
      this.overlay.value = 'pause';
      return;
    }
    this.overlay.value = 'none';
    if (this.round.peek().isPaused) this.running.send({ type: 'resume' });
  }

  /** Says in passing why nothing happened. */
  say(text: string): void {
    clearTimeout(this.hintTimer);
    this.hint.value = text;
    this.hintTimer = setTimeout(() => (this.hint.value = null), HINT_MS);
  }

  close(): void {
    this.forgetFiling();
    clearTimeout(this.hintTimer);
    for (const stop of this.stops) stop();
    this.running.close();
  }

  private file(made: ReturnType<RunningRound['send']>): void {
    if ('refusal' in made || !made.verdict) return;
    const { verdict } = made;
    this.forgetFiling();
    if (made.round.cardFor !== null) return; // the card says it all
    this.filing.value = { verdict, isSettled: false };
    this.filingTimers = [
      setTimeout(() => (this.filing.value = { verdict, isSettled: true }), UNDO_MS),
      setTimeout(() => (this.filing.value = null), UNDO_MS + FILING_SHOWN_MS),
    ];
  }

  private forgetFiling(): void {
    for (const timer of this.filingTimers) clearTimeout(timer);
    this.filingTimers = [];
    this.filing.value = null;
  }
}
