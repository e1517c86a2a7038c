/** At most one reading in this time. */
const PAUSE = 400;

/** A page that never rests is still read after this time of waiting for idle. */
const LONGEST_WAIT = 800;

export interface Batches {
  /** Something may have changed: read soon. */
  soon(): void;
}

/**
 * Turns any number of mutations into few readings: one observer, at most one reading per pause and in idle time, none
 * while the tab is hidden; what was missed meanwhile is read when it shows again.
 */
export function watchPage(
  page: Document,
  signal: AbortSignal,
  own: (node: Node) => boolean,
  read: () => void,
): Batches {
  let waiting = false;
  let missed = false;
  let last = Number.NEGATIVE_INFINITY;
  const run = () => {
    waiting = false;
    last = performance.now();
    if (signal.aborted) return;
    if (page.hidden) missed = true;
    else read();
  };
  const idle = () => {
    // Safari-like browsers have no idle callback; a plain turn of the loop does then.
    if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: LONGEST_WAIT });
    else setTimeout(run, 0);
  };
  const soon = () => {
    if (waiting || signal.aborted) return;
    if (page.hidden) {
      missed = true;
      return;
    }
    waiting = true;
    // The first reading after a rest does not wait: a scout decides within a blink.
    const rest = last + PAUSE - performance.now();
    if (rest > 0) setTimeout(idle, rest);
    else idle();
  };
  const observer = new MutationObserver((changes) => {
    if (!waiting && changes.some((change) => !own(change.target))) soon();
  });
  observer.observe(page.documentElement, { childList: true, subtree: true, characterData: true });
  page.addEventListener(
    "visibilitychange",
    () => {
      if (page.hidden || !missed) return;
      missed = false;
      soon();
    },
    { signal },
  );
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  return { soon };
}
