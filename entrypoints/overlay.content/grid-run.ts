import { readVisibleGrid } from "./grid";
import type { Model } from "./model";
import type { Subject } from "./subject";

/** Reads the grid once at a time when the scout asks, and says how far it got. */
export function makeGridRun(parts: {
  page: Document;
  signal: AbortSignal;
  model: Model;
  subject(): Subject | null;
  /** The tiles were reported: shows what has become of the numbers. */
  renew(): Promise<unknown>;
}) {
  const { page, signal, model } = parts;
  let grid = new AbortController();
  return {
    /** Another page or no reading here any more. */
    stop: (): void => grid.abort(),

    async read(): Promise<void> {
      const about = parts.subject();
      if (!about || model.grid.value?.end === null) return;
      grid = new AbortController();
      signal.addEventListener("abort", () => grid.abort(), { once: true, signal: grid.signal });
      model.grid.value = { seen: 0, total: 0, read: 0, end: null };
      const result = await readVisibleGrid(page, about, grid.signal, (progress) => {
        model.grid.value = { ...progress, end: null };
      });
      if (parts.subject() !== about) return;
      model.grid.value = { seen: result.total, total: result.total, read: result.read, end: result.state };
      await parts.renew();
    },
  };
}

export type GridRun = ReturnType<typeof makeGridRun>;
