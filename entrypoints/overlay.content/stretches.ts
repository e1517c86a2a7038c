import type { Steps } from "../../core/platforms/steps";
import { pause } from "../turns/pause";
import type { Stopwatch } from "./stopwatch";

/** After so many milliseconds of steps the page gets its turn: with a long step behind it, still within one frame. */
const STRETCH = 6;

/** Chromium from 129 on and Firefox from 142 on: goes on before whatever else waits, after frames and clicks. */
declare const scheduler: { yield?: () => Promise<void> } | undefined;

/** Lets the page have its turn. */
export function pageTurn(): Promise<void> {
  return typeof scheduler !== "undefined" && typeof scheduler.yield === "function" ? scheduler.yield() : pause();
}

/** What came of steps; `paused` when the page had a turn in between and may be another one. */
export type Stretched<T> = { done: true; value: T; paused: boolean } | { done: false };

/**
 * Does steps in short stretches. After each of the page's turns it is asked whether to go on: `done: false` when not.
 */
export async function inStretches<T>(
  steps: Steps<T>,
  { stopwatch, goOn, turn = pageTurn }: { stopwatch: Stopwatch; goOn(): boolean; turn?: () => Promise<void> },
): Promise<Stretched<T>> {
  let paused = false;
  for (;;) {
    const end = performance.now() + STRETCH;
    const last = stopwatch.timed(() => {
      let next = steps.next();
      while (!next.done && performance.now() < end) next = steps.next();
      return next;
    });
    if (last.done) return { done: true, value: last.value, paused };
    await turn();
    paused = true;
    if (!goOn()) return { done: false };
  }
}

let ready = false;

/**
 * The engine lists the languages it knows when it is first asked for numbers in one of them, which takes Chromium longer
 * than the reading of a page. Part by part it is asked for that in turns of their own; Firefox does it in no time.
 */
export async function engineReady(stopwatch: Stopwatch): Promise<void> {
  if (ready) return;
  ready = true;
  for (const each of [Intl.DisplayNames, Intl.ListFormat, Intl.NumberFormat]) {
    stopwatch.timed(() => each.supportedLocalesOf("en"));
    await pageTurn();
  }
}
