import type { ListId, Row, RowMembership } from "../types";

/** One creator of one list to get back to. */
export interface FollowUp {
  row: Row;
  listId: ListId;
  own: RowMembership;
  /** Milliseconds since 1970. */
  at: number;
}

/** When a follow-up is due, as a day of the scout's calendar. */
export type Due = "overdue" | "today" | "later";

/**
 * Every follow-up, the earliest first; of the same time in the order of the rows. The trash has none.
 *
 * @param listId follow-ups of one list; null for all
 * @example followUpsOf(rows, null).map(({ row }) => row.handle) // ["ada", "bruno"]
 * @example followUpsOf([], null) // []
 */
export function followUpsOf(rows: readonly Row[], listId: ListId | null): FollowUp[] {
  const found = rows.flatMap((row) => {
    if (row.removedAt !== null) return [];
    return Object.entries(row.lists).flatMap(([id, own]): FollowUp[] =>
      own.followUpAt === null || (listId !== null && id !== listId)
        ? []
        : [{ row, listId: id, own, at: own.followUpAt }],
    );
  });
  return found.toSorted((a, b) => a.at - b.at);
}

/**
 * Overdue, due today, or later.
 *
 * @param today when the scout's day began and the next one begins, in milliseconds
 * @example dueOn(yesterday, today) // "overdue"
 * @example dueOn(today.from, today) // "today": a day begins with its first millisecond
 */
export function dueOn(at: number, today: { from: number; to: number }): Due {
  if (at < today.from) return "overdue";
  return at < today.to ? "today" : "later";
}
