import type { Row } from "../../core/shortlist/types";
import { type Column, sortValue } from "./columns";

export interface Sort {
  column: Column;
  descending: boolean;
}

/** Rows in the order of a column; what has no value goes last either way, and equal rows keep their order. */
export function sortRows(rows: readonly Row[], sort: Sort, listId: string | null, collator: Intl.Collator): Row[] {
  const sign = sort.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: sortValue(row, sort.column, listId) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    if (typeof a.key === "string" && typeof b.key === "string") return sign * collator.compare(a.key, b.key);
    return sign * (Number(a.key) - Number(b.key));
  });
  return keyed.map(({ row }) => row);
}
