// Script in each animation frame, from the browser's own trace: the game against a bare Phaser page that moves one thing.
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

/** In microseconds: `dur` by the wall, `tdur` on the processor. Trace Event Format, "complete" and "instant" events. */
const TraceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ts: z.number().optional(),
      dur: z.number().optional(),
      tdur: z.number().optional(), // not given where the system has no clock per thread
    }),
  ),
});

export interface FrameTime {
  cpuMs: number; // what the script itself took
  wallMs: number; // with whatever else held the processor meanwhile, a software renderer for one
}

/** Starts to trace the frames of this page; a browser traces one page at a time. */
export async function watchFrames(browser: Browser, page: Page): Promise<void> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
}

/** The script of every frame since then: the sum of its callbacks, for each frame that had any. */
export async function frameTimes(browser: Browser): Promise<FrameTime[]> {
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString('utf8'));
  const events = TraceSchema.parse(trace).traceEvents.toSorted((a, b) => (a.ts ?? 0) - (b.ts ?? 0));
  const frames: FrameTime[] = [];
  let isNew = true;
  for (const { name, dur = 0, tdur } of events) {
    if (name === 'AnimationFrame::Render') isNew = true; // begins or ends
    if (name !== 'FireAnimationFrame' || tdur === undefined) continue; // one that the end of the trace cut off has none
    const last = frames.at(-1);
    if (isNew || !last) frames.push({ cpuMs: tdur / 1000, wallMs: dur / 1000 });
    else frames[frames.length - 1] = { cpuMs: last.cpuMs + tdur / 1000, wallMs: last.wallMs + dur / 1000 };
    isNew = false;
  }
  if (frames.length < 3) throw new Error('The trace tells no frames apart, or no processor time.');
  return frames.slice(1); // the first one pays for the start of the trace: several milliseconds on either page
}
