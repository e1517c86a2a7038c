import type { FormulaId } from "../../types/insight";
import { CLIENT_CHOICES, type ListId, type Row, STATUSES } from "../types";

export const SORT_KEYS = [
  "name",
  "handle",
  "platform",
  "followers",
  "lead",
  "rate",
  "views",
  "engagements",
  "price",
  "status",
  "client",
  "quote",
  "followUp",
  "lastPost",
  "signals",
  "saved",
  "read",
  "updated",
] as const;

export type SortKey = (typeof SORT_KEYS)[number];

export interface RowSort {
  key: SortKey;
  descending: boolean;
}

type Value = number | string | null;

const VALUES: Record<SortKey, (row: Row, listId: ListId | null) => Value> = {
  name: (row) => row.name || row.handle,
  handle: (row) => row.handle,
  platform: (row) => row.platform,
  followers: (row) => row.followers,
  lead: (row) => row.lead?.value ?? null,
  rate: (row) => row.rate?.value ?? null,
  views: (row) => row.views,
  engagements: (row) => row.engagements,
  price: (row) => row.price?.low ?? null,
  status: (row, listId) => {
    const status = listId === null ? undefined : row.lists[listId]?.status;
    return status === undefined ? null : STATUSES.indexOf(status);
  },
  client: (row, listId) => {
    const choice = listId === null ? undefined : row.lists[listId]?.client?.choice;
    return choice === undefined ? null : CLIENT_CHOICES.indexOf(choice);
  },
  quote: (row, listId) => (listId === null ? null : (row.lists[listId]?.quote?.amount ?? null)),
  followUp: (row, listId) => (listId === null ? null : (row.lists[listId]?.followUpAt ?? null)),
  lastPost: (row) => row.lastPostAt,
  signals: (row) => row.signals,
  saved: (row) => row.savedAt,
  read: (row) => row.readAt,
  updated: (row) => row.updatedAt,
};

/** In the order in which their values stand below each other. */
const FORMULAS = {
  "median-views": 0,
  "viewers-live": 1,
  "view-rate": 2,
  "engagement-rate-views": 3,
  "engagement-rate-followers": 4,
  "engagements-per-post": 5,
  "comments-per-like": 6,
  followers: 7,
} as const satisfies Record<FormulaId | "followers", number>;

/** What a value measures. Values of two formulas have no order between them: a rate by views is no rate by followers. */
function formulaPlace(key: SortKey, row: Row): number {
  const metric = key === "lead" || key === "rate" ? row[key] : null;
  return metric ? FORMULAS[metric.formula] : 0;
}

/**
 * Rows in a new order; equal ones keep theirs. What is not known stands last, whichever way it is sorted. Lead metrics
 * and rates are sorted within their formula, one formula after the other, the same way up and down.
 *
 * @param compareText compares two names in the scout's language (`Intl.Collator`)
 * @example sortRows(rows, { key: "followers", descending: true }, "l1", compare) // largest first, unread last
 * @example sortRows([], { key: "name", descending: false }, null, compare) // []
 */
export function sortRows(
  rows: Row[],
  sort: RowSort,
  listId: ListId | null,
  compareText: (a: string, b: string) => number,
): Row[] {
  const read = VALUES[sort.key];
  const keyed = rows.map((row) => ({ row, value: read(row, listId), formula: formulaPlace(sort.key, row) }));
  const sign = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    if (a.formula !== b.formula) return a.formula - b.formula;
    if (typeof a.value === "string" || typeof b.value === "string") {
      return sign * compareText(String(a.value), String(b.value));
    }
    return sign * (a.value - b.value);
  });
  return keyed.map(({ row }) => row);
}
