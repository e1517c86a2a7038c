import { filterRows, type RowFilter } from "../../../core/shortlist/table/filter";
import type { Row } from "../../../core/shortlist/types";

/** Rows looked at between two looks at the clock: about a millisecond's work. */
const SLICE = 1_000;
/** Milliseconds at a stretch, far below the 50 of a long task. */
const STRETCH = 12;

export interface Slicing {
  /** Milliseconds, ever growing. */
  clock(): number;
  /** Lets the page draw and take keys, then goes on. */
  pause(): Promise<void>;
  /** True when nobody waits for the outcome any more. */
  stopped(): boolean;
}

/**
 * `filterRows` in short stretches, so that typing never waits for it. Few rows are done at once, without a pause.
 *
 * @example await filterInSlices(rows, { ...NO_FILTER, search: "clay" }, texts, slicing) // the rows found
 * @example await filterInSlices(rows, filter, texts, { ...slicing, stopped: () => true }) // null: no longer wanted
 */
export async function filterInSlices(
  rows: Row[],
  filter: RowFilter,
  texts: ReadonlyMap<string, string>,
  slicing: Slicing,
): Promise<Row[] | null> {
  const found: Row[] = [];
  let began = slicing.clock();
  for (let from = 0; from < rows.length; from += SLICE) {
    for (const row of filterRows(rows.slice(from, from + SLICE), filter, texts)) found.push(row);
    if (slicing.clock() - began > STRETCH) {
      await slicing.pause();
      if (slicing.stopped()) return null;
      began = slicing.clock();
    }
  }
  // Drawing what was found gets a task of its own.
  if (slicing.clock() - began > STRETCH / 3) await slicing.pause();
  return slicing.stopped() ? null : found;
}
