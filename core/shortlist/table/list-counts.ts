import type { ListId, Row, Status } from "../types";

/** What lies in a list. Creators in the trash are not counted. */
export interface ListCounts {
  creators: number;
  statuses: Partial<Record<Status, number>>;
  /** In the trash and still on the list: such a list is not empty. */
  inTrash: number;
}

/**
 * How many creators each list holds, by status; a list without any is absent.
 *
 * @example countLists(rows).l1 // { creators: 3, statuses: { new: 1, booked: 2 }, inTrash: 0 }
 * @example countLists([]) // {}
 */
export function countLists(rows: readonly Row[]): Record<ListId, ListCounts> {
  const counts = new Map<ListId, ListCounts>();
  for (const row of rows) {
    for (const [listId, { status }] of Object.entries(row.lists)) {
      const count = counts.get(listId) ?? { creators: 0, statuses: {}, inTrash: 0 };
      counts.set(listId, count);
      if (row.removedAt !== null) {
        count.inTrash += 1;
        continue;
      }
      count.creators += 1;
      count.statuses[status] = (count.statuses[status] ?? 0) + 1;
    }
  }
  return Object.fromEntries(counts);
}
