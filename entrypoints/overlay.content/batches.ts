/** At most one reading in this time. */
const PAUSE = 400;

/** A page that never rests is still read after this time of waiting for idle. */
const LONGEST_WAIT = 800;

/** After a reading the page is left alone for so many times what it took: at most a tenth of its time is ours. */
const REST = 9;

export interface Batches {
  /** Something may have changed: read soon. */
  soon(): void;
}

/**
 * Turns any number of mutations into few readings.
 *
 *   resting ──change──▶ waiting ──pause, idle──▶ reading ──▶ resting, or waiting if something changed meanwhile
 *
 * One observer, which is off while a reading is due anyway and while the tab is hidden: then not even the list of
 * changes is made. A tab that shows again is read once.
 *
 * @param read reads the page and gives the milliseconds that it kept the page from its own work
 */
export function watchPage(
  page: Document,
  signal: AbortSignal,
  own: (node: Node) => boolean,
  read: () => Promise<number>,
): Batches {
  let state: "resting" | "waiting" | "reading" = "resting";
  let changed = false;
  let earliest = Number.NEGATIVE_INFINITY;

  const observer = new MutationObserver((changes) => {
    if (changes.some((change) => !own(change.target))) soon();
  });
  const watch = () => observer.observe(page.documentElement, { childList: true, subtree: true, characterData: true });

  async function run(): Promise<void> {
    state = "resting";
    if (signal.aborted || page.hidden) return;
    state = "reading";
    changed = false;
    watch();
    const began = performance.now();
    let spent = 0;
    try {
      spent = await read();
    } finally {
      state = "resting";
      earliest = Math.max(began + PAUSE, performance.now() + spent * REST);
      if (changed) soon();
    }
  }

  const idle = () => {
    // Safari-like browsers have no idle callback; a plain turn of the loop does then.
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => void run(), { timeout: LONGEST_WAIT });
    else setTimeout(() => void run(), 0);
  };

  function soon(): void {
    if (signal.aborted || page.hidden || state === "waiting") return;
    observer.disconnect();
    if (state === "reading") {
      changed = true;
      return;
    }
    state = "waiting";
    // The first reading after a rest does not wait: a scout decides within a blink.
    const rest = earliest - performance.now();
    if (rest > 0) setTimeout(idle, rest);
    else idle();
  }

  page.addEventListener(
    "visibilitychange",
    () => {
      if (page.hidden) observer.disconnect();
      else soon();
    },
    { signal },
  );
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  if (!page.hidden) watch();
  return { soon };
}
