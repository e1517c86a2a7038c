import type { ListId, PersonId, Row } from "../types";

export type GroupKey = "status" | "tier" | "platform" | "owner" | "person";

export interface RowGroup {
  /** Status, tier, platform, owner or person; null for rows without one. */
  key: string | PersonId | null;
  rows: Row[];
}

function keyOf(row: Row, by: GroupKey, listId: ListId | null): string | null {
  const own = listId === null ? undefined : row.lists[listId];
  switch (by) {
    case "status":
      return own?.status ?? null;
    case "owner":
      return own?.owner || null;
    case "person":
      return row.personId;
    default:
      return row[by];
  }
}

/**
 * Rows in groups; groups and rows keep the order in which they come, rows without a key stand last.
 *
 * @example groupRows(rows, "tier", null).map((group) => group.key) // ["micro", "nano", null]
 * @example groupRows([], "tier", null) // []
 */
export function groupRows(rows: Row[], by: GroupKey, listId: ListId | null): RowGroup[] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const key = keyOf(row, by, listId);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const all = [...groups].map(([key, own]): RowGroup => ({ key, rows: own }));
  return [...all.filter(({ key }) => key !== null), ...all.filter(({ key }) => key === null)];
}
