// One round as the play screen holds it: what it shows, and what the player may do. Each job is a machine of its own.
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { undoUntilMs } from '../../engine/play/round.ts';
import type { Mark, Round } from '../../engine/play/round-state.ts';
import type { Dealt } from '../../shell/kept/round-document.ts';
import { type DeskView, deskView } from './desk-view.ts';
import { type Filing, watchFiling } from './filing.ts';
import { makeHint } from './hint.ts';
import { type Hold, makeHold } from './hold.ts';
import { clear, lay, type Laid, NOTHING_LAID, type Overlay } from './overlay.ts';
import type { Alarm, RunningRound } from './running-round.ts';
import { hangShiftClock } from './shift-clock.ts';
import { assignSlots } from './lying.ts';
import { isAsking, isHeld, isStampUp, type StampState, type StampTouch, touchStamp } from './stamp.ts';
import { t } from './text.ts';
import type { Action, BlockReason, SlipKind } from '../../pack/words.ts';

/** The state of the play screen and its commands. */
export class Play {
  readonly dealt: Dealt;
  readonly round: ReadonlySignal<Round>;
  readonly view: ReadonlySignal<DeskView>;
  readonly overlay: ReadonlySignal<Overlay>;
  readonly ruleTarget: ReadonlySignal<string>;
  readonly stamp: ReadonlySignal<StampState>;
  readonly isStampUp: ReadonlySignal<boolean>;
  readonly isAsking: ReadonlySignal<boolean>; // what convinced you
  readonly isPencilOut: ReadonlySignal<boolean>; // words of the open letter can be marked
  readonly filing: ReadonlySignal<Filing | null>;
  readonly hint: ReadonlySignal<string | null>;
  readonly acceptedNotes: ReadonlySignal<readonly string[]>; // content notes after which the player reads on
  readonly say: (text: string) => void; // a word in passing: why nothing happened
  readonly close: () => void;
  readonly #running: RunningRound;
  readonly #laid = signal<Laid>(NOTHING_LAID);
  readonly #stamp = signal<StampState>('rests');
  readonly #pencilFor = signal<string | null>(null); // the letter for which it was taken up
  readonly #hold: Hold;
  readonly #acceptedNotes = signal<readonly string[]>([]);

  constructor(running: RunningRound, dealt: Dealt, alarm: Alarm) {
    const clock = hangShiftClock(running, alarm);
    const filing = watchFiling(running, alarm);
    const hint = makeHint(alarm);
    const round = signal(running.round());
    const slots = signal(assignSlots(running.round(), new Map()));
    const stop = running.subscribe((next) =>
      batch(() => {
        clock.look();
        slots.value = assignSlots(next, slots.peek());
        round.value = next;
        if (this.view.peek().hand?.messageId !== this.#pencilFor.peek()) this.#pencilFor.value = null;
      }),
    );
    this.#running = running;
    this.dealt = dealt;
    this.round = round;
    this.view = computed(() => deskView(round.value, clock.nowMs.value, slots.value));
    this.overlay = computed(() => this.#laid.value.top);
    this.ruleTarget = computed(() => this.#laid.value.ruleTarget);
    this.stamp = this.#stamp;
    this.isStampUp = computed(() => isStampUp(this.#stamp.value));
    this.isAsking = computed(() => isAsking(this.#stamp.value));
    this.isPencilOut = computed(() => this.isAsking.value || this.#pencilFor.value !== null);
    this.#hold = makeHold(alarm, () => this.#touch('ask'));
    this.filing = filing.filing;
    this.hint = hint.text;
    this.acceptedNotes = this.#acceptedNotes;
    this.say = hint.say;
    this.close = () => {
      stop();
      this.#hold.end();
      for (const machine of [clock, filing, hint, running]) machine.close();
    };
    if (running.round().isPaused) this.#laid.value = lay(NOTHING_LAID, 'pause'); // taken up again
  }

  /** Whether the player's hands are free for the papers. */
  get isFree(): boolean {
    return this.overlay.peek() === 'none' && this.view.peek().phase === 'play';
  }

  /** Takes a letter into the hand; one that is there already takes its place on the desk. */
  open(messageId: string): void {
    if (!this.isFree) return;
    this.#touch('put-down');
    this.#running.send({ type: this.view.peek().hand ? 'swap' : 'open', messageId });
  }

  putBack(): void {
    if (!this.isFree) return;
    this.#touch('put-down');
    const made = this.#running.send({ type: 'putBack' });
    if ('refusal' in made && made.refusal === 'desk-full') this.say(t('say.deskFull'));
  }

  look(slip: SlipKind): void {
    this.#running.send({ type: 'look', slip });
  }

  /** Pulls out the next slip that lies behind the letter. */
  lookNext(): void {
    const hand = this.isFree ? this.view.peek().hand : null;
    const next = hand?.slips.find(({ text }) => text === null);
    if (next) this.look(next.kind);
    else if (hand) this.say(t(hand.slips.length > 0 ? 'say.slipsOut' : 'say.slipsNone'));
  }

  /** Takes up the pencil for the letter in the hand, or lays it down. */
  togglePencil(): void {
    const { hand, hasPencil } = this.view.peek();
    if (!this.isFree || !hand || !hasPencil) return;
    const isTaken = this.#pencilFor.peek() === null;
    this.#pencilFor.value = isTaken ? hand.messageId : null;
    this.say(t(isTaken ? 'say.pencilTaken' : 'say.pencilLaid'));
  }

  /** Marks words of the open letter, or rubs them out. */
  mark(mark: Mark): void {
    if (!this.isPencilOut.peek()) return;
    const made = this.#running.send({ type: 'mark', ...mark });
    if ('refusal' in made && made.refusal === 'too-many-marks') this.say(t('say.marksFull'));
  }

  /** Files the letter in the hand. Block asks for its reason first. */
  answer(action: Action): void {
    if (!this.isFree || !this.view.peek().hand) return;
    if (action === 'block') return this.#touch('ask');
    this.#touch('put-down');
    this.#running.send({ type: 'answer', action });
  }

  /** A finger, the mouse or a key comes down on Block: held long enough, it asks. */
  holdStamp(): void {
    this.touchStamp('hold');
    if (isHeld(this.#stamp.peek())) this.#hold.begin();
  }

  /** It is let go; true where that was early, which is a press. */
  letGoStamp(): boolean {
    if (!this.#hold.end()) return false;
    this.#touch('release');
    return true;
  }

  /** The Block button is touched; a touch that begins something needs a letter, and free hands. */
  touchStamp(touch: StampTouch): void {
    const begins = touch === 'press' || touch === 'hold';
    if (begins && (!this.isFree || !this.view.peek().hand)) return;
    this.#touch(touch);
  }

  /** The stamp falls for this reason. */
  block(reason: BlockReason, isReported: boolean): void {
    batch(() => {
      this.#touch('put-down');
      this.#running.send({ type: 'answer', action: 'block', reason, isReported });
    });
  }

  /** How long the choice that was just made may still be taken back; 0 where nothing offers it. */
  leftToUndoMs(): number {
    return Math.max(0, (undoUntilMs(this.round.peek()) ?? 0) - this.#running.nowMs());
  }

  /** Takes the last choice back; false where that cannot be. While letters are played it says why. */
  undo(): boolean {
    const { phase } = this.view.peek();
    if (phase !== 'play' && phase !== 'over') return false;
    this.#touch('put-down'); // armed for another letter than the one that comes back
    const made = this.#running.send({ type: 'undo' });
    if (!('refusal' in made)) return true;
    if (phase === 'play') this.say(t(made.refusal === 'nothing-to-undo' ? 'say.undoNothing' : 'say.undoLate'));
    return false;
  }

  skip(messageId: string): void {
    this.#touch('put-down');
    this.#running.send({ type: 'skip', messageId });
  }

  acceptNote(messageId: string): void {
    this.#acceptedNotes.value = [...this.#acceptedNotes.peek(), messageId];
  }

  memoRead(): void {
    this.#running.send({ type: 'memoRead' });
  }

  cardRead(): void {
    this.#running.send({ type: 'cardRead' });
  }

  /** Lays something over the desk; the clock stands still under it. */
  lay(overlay: Exclude<Overlay, 'none'>, ruleTarget = ''): void {
    if (this.isStampUp.peek()) return;
    if (this.view.peek().phase === 'over') return this.say(t('say.over'));
    this.#laid.value = lay(this.#laid.peek(), overlay, ruleTarget);
    this.#touch('put-down');
  }

  /** Takes it away again; a book opened from the pause sheet leads back to it. */
  clear(): void {
    this.#laid.value = clear(this.#laid.peek());
    this.#keepStill();
  }

  #touch(touch: StampTouch): void {
    this.#stamp.value = touchStamp(this.#stamp.peek(), touch);
    if (!isHeld(this.#stamp.peek())) this.#hold.end();
    this.#keepStill();
    // A round that has just ended takes no pause, and no block.
    if (this.isStampUp.peek() && !this.round.peek().isPaused) this.#stamp.value = 'rests';
  }

  /** The clock stands still while something lies over the desk, or the stamp is up. */
  #keepStill(): void {
    const mustWait = this.#laid.peek().top !== 'none' || this.isStampUp.peek();
    if (mustWait !== this.round.peek().isPaused) this.#running.send({ type: mustWait ? 'pause' : 'resume' });
  }
}
