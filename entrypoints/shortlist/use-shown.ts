import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { filterInSlices } from "../../components/shortlist/table/filter-slices";
import { locale } from "../../components/words";
import type { RowFilter } from "../../core/shortlist/table/filter";
import { type RowSort, sortRows } from "../../core/shortlist/table/sort";
import type { Row } from "../../core/shortlist/types";
import { pause } from "../turns/pause";
import type { Loaded } from "./load-rows";

/** Rows by several orders: the last one first, since sorting keeps the order of equals. */
function sorted(rows: Row[], sorts: readonly RowSort[], listId: string | null): Row[] {
  const { compare } = new Intl.Collator(locale(), { numeric: true });
  return sorts.reduceRight((before, sort) => sortRows(before, sort, listId, compare), rows);
}

/** The rows that the table shows, in order. Sorting is done anew when rows or orders change, never for a search. */
export function useShown(loaded: Loaded | null, filter: RowFilter, sorts: readonly RowSort[]): Row[] | null {
  const [shown, setShown] = useState<Row[] | null>(null);
  const { listId } = filter;
  const ordered = useMemo(() => (loaded ? sorted(loaded.rows, sorts, listId) : null), [loaded, sorts, listId]);
  useLayoutEffect(() => {
    if (!loaded || !ordered) return;
    let stopped = false;
    filterInSlices(ordered, filter, loaded.texts, {
      clock: () => performance.now(),
      pause,
      stopped: () => stopped,
    }).then((found) => {
      if (found) setShown(found);
    });
    return () => {
      stopped = true;
    };
  }, [loaded, ordered, filter]);
  return shown;
}
