import { useLayoutEffect, useReducer, useRef } from "preact/hooks";

/** New rows made in one frame: with their cells, styles and layout some 15 ms on a slow machine. */
const NEW_A_FRAME = 8;

/**
 * Which of the rows wanted are drawn now: those that stood there before, the one that keys stand at, and some new ones;
 * the next frames bring the rest. A table that comes back after a search that found nobody blocks no key in between.
 *
 * @param wanted keys of the rows near the viewport, from the top
 * @param must the row that takes keys: the focus goes there as soon as it is drawn
 */
export function useFewAtATime(wanted: readonly string[], must: string | null): ReadonlySet<string> {
  const before = useRef<ReadonlySet<string>>(new Set());
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const fresh = wanted.filter((key) => key !== must && !before.current.has(key));
  const late = new Set(fresh.slice(NEW_A_FRAME));
  const now = new Set(wanted.filter((key) => !late.has(key)));
  useLayoutEffect(() => {
    before.current = now;
    if (late.size === 0) return;
    const frame = requestAnimationFrame(() => redraw(null as never));
    return () => cancelAnimationFrame(frame);
  });
  return now;
}
