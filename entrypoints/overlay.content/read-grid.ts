import { NOT_TILES, TILE_APPEARED, TILE_ROOTS, TILE_SELECTOR } from "../../core/platforms/instagram/grid-tiles";
import { hover, unhover } from "./hover-events";

/** What the scout is told while the grid is read. */
export interface GridProgress {
  /** Tiles pointed at so far, out of all visible ones. */
  seen: number;
  total: number;
  /** Tiles whose counts appeared and were read. */
  read: number;
}

/**
 * How the reading of a grid ended.
 * - `done`: every visible tile was pointed at
 * - `stopped`: the scout pressed a key or clicked, the page changed, or the tab went out of sight
 * - `nothing-appeared`: the page draws no counts, neither for a pointer nor for the keyboard's focus
 * - `no-tiles`: no tile is visible
 */
export interface GridResult {
  state: "done" | "stopped" | "nothing-appeared" | "no-tiles";
  total: number;
  read: number;
}

export interface ReadGridOptions {
  /** Ends with the page: navigation, an update of the extension, another creator. */
  signal: AbortSignal;
  onProgress(progress: GridProgress): void;
  /** Reads the counts that are drawn over a tile by the usual rules; true when there were any. */
  readTile(tile: Element): boolean;
  /** Waits; settles early when the signal is aborted. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A page draws the counts within a frame or two; these waits are tried one after the other. */
const WAITS = [30, 60, 120, 200] as const;
/** After so many first tiles without counts, pointing at more would only disturb. */
const SILENT_TILES = 4;
/** What of the scout's doing ends the reading. Moving the mouse does not. */
const STOPPERS = ["keydown", "pointerdown", "mousedown", "click", "touchstart"] as const;

function isVisible(tile: Element, view: Window): boolean {
  const box = tile.getBoundingClientRect();
  const inside = box.bottom > 0 && box.right > 0 && box.top < view.innerHeight && box.left < view.innerWidth;
  return inside && box.width > 0 && box.height > 0;
}

/** The visible tiles of the grid in reading order, each once. */
export function visibleTiles(document: Document): Element[] {
  const view = document.defaultView;
  if (!view) return [];
  const found = new Set<Element>();
  for (const root of document.querySelectorAll(TILE_ROOTS.join(", "))) {
    for (const tile of root.querySelectorAll(TILE_SELECTOR)) {
      if (!NOT_TILES.some((selector) => tile.closest(selector)) && isVisible(tile, view)) found.add(tile);
    }
  }
  return [...found];
}

const appeared = (tile: Element): boolean => /\p{Nd}/u.test(tile.querySelector(TILE_APPEARED)?.textContent ?? "");

/** Waits until the page has drawn counts over a tile and they were read. */
async function awaitCounts(tile: Element, options: ReadGridOptions, signal: AbortSignal): Promise<boolean> {
  for (const wait of WAITS) {
    await options.pause(wait, signal);
    if (signal.aborted) return false;
    if (appeared(tile)) return options.readTile(tile);
  }
  return false;
}

async function byPointer(tile: Element, options: ReadGridOptions, signal: AbortSignal): Promise<boolean> {
  hover(tile);
  try {
    return await awaitCounts(tile, options, signal);
  } finally {
    unhover(tile);
  }
}

/** Gives a tile the keyboard's focus and hands it back to whatever had it. */
async function byFocus(tile: Element, options: ReadGridOptions, signal: AbortSignal): Promise<boolean> {
  const before = tile.ownerDocument.activeElement;
  if (!(tile instanceof HTMLElement)) return false;
  tile.focus({ preventScroll: true });
  try {
    return await awaitCounts(tile, options, signal);
  } finally {
    tile.blur();
    if (before instanceof HTMLElement && before !== tile) before.focus({ preventScroll: true });
  }
}

/** Settles once the page is seen: a panel that fills the window, where the reading was started, hides it at first. */
function inSight(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState !== "hidden" || signal.aborted) return Promise.resolve();
  const seen = new AbortController();
  return new Promise<void>((resolve) => {
    document.addEventListener("visibilitychange", () => resolve(), { signal: seen.signal });
    signal.addEventListener("abort", () => resolve(), { signal: seen.signal });
  }).finally(() => seen.abort());
}

type Way = typeof byPointer;

async function firstThatWorks(
  ways: readonly Way[],
  tile: Element,
  options: ReadGridOptions,
  signal: AbortSignal,
): Promise<Way | null> {
  for (const way of ways) {
    if (signal.aborted) return null;
    if (await way(tile, options, signal)) return way;
  }
  return null;
}

/**
 * Points at each visible tile of a grid as a mouse would, one after the other, and lets the counts be
 * read that the page itself draws; where the pointer brings nothing, the keyboard's focus is tried.
 * Every event is undone. Nothing is clicked and nothing is loaded. Runs only when it is called, and
 * stops at once on any key or click of the scout.
 */
export async function readGrid(document: Document, options: ReadGridOptions): Promise<GridResult> {
  const tiles = visibleTiles(document);
  const total = tiles.length;
  if (total === 0) return { state: "no-tiles", total, read: 0 };

  const stop = new AbortController();
  const { signal } = stop;
  const end = (event?: Event): void => {
    // A command held down repeats its own key.
    if (!(event instanceof KeyboardEvent && event.repeat)) stop.abort();
  };
  const hidden = (): void => {
    if (document.visibilityState === "hidden") stop.abort();
  };
  await inSight(document, options.signal);
  if (options.signal.aborted) return { state: "stopped", total, read: 0 };
  options.signal.addEventListener("abort", () => stop.abort(), { once: true, signal });
  for (const name of STOPPERS) document.addEventListener(name, end, { capture: true, passive: true, signal });
  document.addEventListener("visibilitychange", hidden, { signal });

  let read = 0;
  let seen = 0;
  // What brought counts once is what this page listens to.
  let way: Way | null = null;
  try {
    for (const tile of tiles) {
      if (signal.aborted) return { state: "stopped", total, read };
      if (!tile.isConnected) continue;
      if (appeared(tile) && options.readTile(tile)) read += 1;
      else {
        const worked = await firstThatWorks(way === null ? [byPointer, byFocus] : [way], tile, options, signal);
        way ??= worked;
        if (worked) read += 1;
      }
      if (signal.aborted) return { state: "stopped", total, read };
      seen += 1;
      options.onProgress({ seen, total, read });
      if (read === 0 && seen >= Math.min(SILENT_TILES, total)) return { state: "nothing-appeared", total, read };
    }
    return { state: read > 0 ? "done" : "nothing-appeared", total, read };
  } finally {
    stop.abort();
  }
}
