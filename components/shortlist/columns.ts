import type { Row } from "../../core/shortlist/types";

/** Columns of the table, in their first order. */
export const COLUMNS = [
  "name",
  "platform",
  "status",
  "tier",
  "followers",
  "lead",
  "rate",
  "price",
  "note",
  "read",
] as const;

export type Column = (typeof COLUMNS)[number];

/** Widths in px; the name takes what is left. */
export const WIDTHS: Record<Column, string> = {
  name: "minmax(200px, 1.4fr)",
  platform: "96px",
  status: "136px",
  tier: "84px",
  followers: "96px",
  lead: "112px",
  rate: "84px",
  price: "140px",
  note: "minmax(140px, 1fr)",
  read: "104px",
};

/** What a column sorts by: text by the reader's alphabet, numbers by size; null goes last. */
export function sortValue(row: Row, column: Column, listId: string | null): string | number | null {
  const membership = listId === null ? null : (row.lists[listId] ?? null);
  switch (column) {
    case "name":
      return row.name || row.handle;
    case "platform":
      return row.platform;
    case "status":
      return membership?.status ?? null;
    case "tier":
    case "followers":
      return row.followers;
    case "lead":
      return row.lead?.value ?? null;
    case "rate":
      return row.rate?.value ?? null;
    case "price":
      return row.price?.low ?? null;
    case "note":
      return membership?.note || null;
    case "read":
      return row.readAt;
  }
}
