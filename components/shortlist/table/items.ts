import { type GroupKey, groupRows } from "../../../core/shortlist/table/group";
import type { ListId, Row } from "../../../core/shortlist/types";

/** A line of the table: a creator, or the head of a group. */
export type Item = { head: string | null; count: number } | { row: Row };

/**
 * The lines of the table, group by group.
 *
 * @example itemsOf([row], null, null) // [{ row }]
 * @example itemsOf([row], "tier", null) // [{ head: "micro", count: 1 }, { row }]
 */
export function itemsOf(rows: Row[], group: GroupKey | null, listId: ListId | null): Item[] {
  if (group === null) return rows.map((row) => ({ row }));
  return groupRows(rows, group, listId).flatMap(({ key, rows: own }): Item[] => [
    { head: key, count: own.length },
    ...own.map((row) => ({ row })),
  ]);
}
