// The desk at work: takes views, turns what changed into motions, and lets the loop sleep when nothing moves.
import * as Phaser from 'phaser';
import type { Desk, DeskEvents } from './desk.ts';
import type { DeskView } from '../shift/desk-view.ts';
import { makeDust } from './motion/air.ts';
import { changesBetween, firstChanges, type Change } from './changes.ts';
import { startDrag } from './drag.ts';
import { fileLetter, warmUp } from './motion/filing.ts';
import { webglOf, type DeskGame } from './game.ts';
import { makeLeaning } from './leaning.ts';
import {
  flyPostcard,
  landEnvelope,
  layEnvelope,
  openEnvelope,
  putBack,
  sendElsewhere,
  slideOff,
  takeAway,
  tidy,
  wearFace,
} from './motion/motions.ts';
import { makeMover } from './motion/mover.ts';
import { sweepAway } from './motion/sweep.ts';
import { readPaint } from './paint/paint.ts';
import { readSlots } from './slots.ts';
import { makeStamp } from './stamp.ts';
import { makeFlights, type Table } from './table.ts';
import { makeTextureBook } from './paint/textures.ts';
import { makeTrays } from './trays.ts';
import { watchStage } from './watch.ts';

/** One in which the last motion ends, one that shows what came of it. */
const STILL_FRAMES = 2;
/** After the first envelopes have landed, before anybody has read one. */
const WARM_MS = 1400;

/** Sets the desk up in this mount. */
export function openWorktop(
  { game, scene }: DeskGame,
  mount: HTMLElement,
  stage: HTMLElement,
  events: DeskEvents,
): Desk {
  const root = document.documentElement;
  const mover = makeMover(scene);
  const slots = readSlots(stage, mount);
  const book = makeTextureBook(game.textures, readPaint(root));
  const table: Table = {
    scene,
    book,
    mover,
    slots,
    stage,
    flights: makeFlights(mover),
    envelopes: new Map(),
    ties: new Map(),
    held: null,
  };
  const trays = makeTrays(scene, book, slots);
  const stamp = makeStamp(table);
  const dust = makeDust(table);
  const leaning = makeLeaning(table, mount);
  const onTheWay = new Set<string>();
  let shown: DeskView | null = null; // what the canvas shows, or is moving towards
  let next: DeskView | null = null;
  let isStirring = false;
  let isStampUp = false;
  let struck: string | null = null; // the letter on which the stamp is falling
  let isAway = false;
  let warmTimer = 0;

  const layTrays = (): void => {
    if (shown) trays.lay(shown, onTheWay, (messageId) => table.ties.get(messageId) ?? 'none');
  };

  const clearAll = (): void => {
    drag.release();
    leaning.leave();
    table.flights.endAll();
    mover.haltAll();
    dust.clear();
    for (const envelope of table.envelopes.values()) envelope.leave();
    table.envelopes.clear();
    onTheWay.clear();
    trays.clear();
    stamp.leave();
  };

  /** Draws everything anew where it belongs, without a motion: after a resize, a new theme, a lost context. */
  const refit = (): void => {
    clearAll(); // before the textures go
    book.repaint(readPaint(root));
    const { width, height } = mount.getBoundingClientRect();
    scene.fit(width, height, book.paint.scale);
    slots.read();
    for (const envelope of shown?.envelopes ?? []) layEnvelope(table, envelope);
    layTrays();
    stamp.stand();
    stir();
    clearTimeout(warmTimer);
    warmTimer = window.setTimeout(() => warmUp(table), WARM_MS);
  };

  const play = (change: Change, order: number, before: DeskView | null, view: DeskView): void => {
    switch (change.kind) {
      case 'landed':
        void landEnvelope(table, change.envelope, order);
        return view.hand ? undefined : dust.drift(); // nothing stirs beside a letter that is being read
      case 'lay-there':
        return void layEnvelope(table, change.envelope);
      case 'opened':
        dust.clear();
        return void openEnvelope(table, change.messageId);
      case 'put-back':
        return void putBack(table, change.envelope);
      case 'face':
        return wearFace(table, change.envelope);
      case 'moved':
        return sendElsewhere(table, change.envelope);
      case 'filed': {
        const { messageId, action } = change;
        onTheWay.add(messageId);
        if (action === 'block') struck = messageId;
        stage.dataset['filing'] = action; // the page writes nothing where the sheet still lies
        const onDone = (): void => {
          if (struck === messageId) struck = null;
          onTheWay.delete(messageId);
          if (onTheWay.size === 0) delete stage.dataset['filing'];
          layTrays();
        };
        const tilt = before?.hand?.messageId === messageId ? before.hand.tilt : 0;
        const place = view.trays[action].indexOf(messageId);
        return fileLetter(table, { messageId, action, order: place, tilt }, { stamp, hush: dust.clear, onDone });
      }
      case 'taken-back':
        table.flights.end(change.messageId);
        return change.action === 'block' ? stamp.lower() : undefined;
      case 'slid':
        return void slideOff(table, change.messageId);
      case 'swept':
        return void sweepAway(table, change.messageIds);
      case 'gone':
        return void takeAway(table, change.messageId);
      case 'postcard':
        return void flyPostcard(table, change.messageId, change.disc, change.index).then(() =>
          events.onPostcardLanded(change.messageId),
        );
    }
  };

  const takeView = (): void => {
    const view = next;
    next = null;
    if (!view) return;
    const before = shown;
    shown = view;
    slots.read();
    leaning.heed(view);
    if (view.hand) {
      table.ties.set(view.hand.messageId, view.hand.tie);
      slots.noteLetter();
    }
    for (const [order, change] of (before ? changesBetween(before, view) : firstChanges(view)).entries())
      play(change, order, before, view);
    layTrays();
    tidy(table, true);
  };

  // HTML paints first; then the tween clock comes up to now, motions begin, and the loop wakes to draw them.
  const tasks: (() => void)[] = [];
  const stir = (task?: () => void): void => {
    if (isAway) return;
    if (task) tasks.push(task);
    if (isStirring) return;
    isStirring = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (isAway) return;
        if (!game.loop.running) scene.tweens.tick();
        isStirring = false;
        takeView();
        for (const due of tasks.splice(0)) due();
        game.loop.wake(); // draws at once
      }, 0),
    );
  };
  // A sequence begins its next motion just after the frame in which the last one ended.
  let stillFrames = 0;
  const sleepWhenStill = (): void => {
    const isBusy = isStirring || next !== null || scene.isMoving();
    stillFrames = isBusy ? 0 : stillFrames + 1;
    if (leaning.settle()) stillFrames = 0; // one frame without it
    if (stillFrames >= STILL_FRAMES) game.loop.sleep();
  };

  const drag = startDrag(table, mount, events, stir, leaning.leave);
  mount.append(game.canvas);
  const follow = (): void => {
    slots.read();
    if (shown?.hand) slots.noteLetter();
    tidy(table, false);
    leaning.follow();
    stir();
  };
  const stopWatching = watchStage(stage, mount, webglOf(game), {
    refit,
    follow,
    lost: () => events.onDrawn(false),
    back: () => events.onDrawn(true),
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, sleepWhenStill);
  refit();
  events.onDrawn(!webglOf(game)?.contextLost); // it may have gone while no desk was open

  return {
    show: (view) => {
      next = view;
      stir();
    },
    raiseStamp: (isUp) => {
      if (isUp === isStampUp) return;
      isStampUp = isUp;
      stir(() => {
        if (isUp) stamp.rise();
        else if (struck === null) stamp.lower();
      });
    },
    setMotion: (isReduced) => mover.setReduced(isReduced),
    detach: () => {
      if (isAway) return;
      stopWatching();
      clearTimeout(warmTimer);
      drag.detach();
      shown = null;
      clearAll();
      isAway = true;
      game.events.off(Phaser.Core.Events.POST_RENDER, sleepWhenStill);
      book.repaint(book.paint);
      game.loop.sleep();
      game.canvas.remove();
    },
  };
}
