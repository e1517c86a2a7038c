import { readDocument } from "../../core/platforms/registry";
import type { Reading } from "../../core/types/reading";
import { send } from "../messages/send";
import { type GridProgress, type GridResult, readGrid } from "./read-grid";
import { isReliable, type Subject } from "./subject";

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/** The reading of the page as it is drawn now, with the likes of the tile's post in it; null when there are none. */
function withTile(page: Document, tile: Element, subject: Subject): Reading | null {
  const result = readDocument({
    root: page,
    url: location.href,
    language: page.documentElement.lang || null,
    now: Date.now(),
  });
  if (!result.ok || !isReliable(result.reading, subject)) return null;
  const href = tile.getAttribute("href") ?? "";
  const post = result.reading.posts.find((each) => href.includes(each.id));
  return post && (post.likes.ok || post.comments.ok || post.views.ok) ? result.reading : null;
}

/**
 * Reads the visible grid on the scout's command; each tile's counts are reported at once, as they go out again. Settles
 * when the last of them has arrived: who asks for the numbers earlier would miss it.
 */
export async function readVisibleGrid(
  page: Document,
  subject: Subject,
  signal: AbortSignal,
  onProgress: (progress: GridProgress) => void,
): Promise<GridResult> {
  const reports: Promise<unknown>[] = [];
  const result = await readGrid(page, {
    signal,
    onProgress,
    pause,
    readTile: (tile) => {
      const reading = withTile(page, tile, subject);
      if (reading) reports.push(send("reading.report", { reading }));
      return reading !== null;
    },
  });
  await Promise.all(reports);
  return result;
}
