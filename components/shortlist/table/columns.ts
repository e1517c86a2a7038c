import type { SortKey } from "../../../core/shortlist/table/sort";

export interface ColumnSpec {
  /** Least width in px. */
  width: number;
  /** Share of the room that is left over. */
  grow: number;
  /** What a press on the head sorts by; null where there is no order. */
  sort: SortKey | null;
  /** A number: it stands at the end of its cell, under a head that does too. */
  number: boolean;
}

const text = (width: number, sort: SortKey | null, grow = 0): ColumnSpec => ({ width, grow, sort, number: false });
const number = (width: number, sort: SortKey): ColumnSpec => ({ width, grow: 0, sort, number: true });

/** Every column the table can show, in the order in which they are offered. */
export const COLUMNS = {
  name: text(168, "name", 3),
  platform: text(84, "platform"),
  status: text(124, "status"),
  client: text(132, "client"),
  tier: text(72, null),
  followers: number(80, "followers"),
  lead: number(112, "lead"),
  rate: number(92, "rate"),
  views: number(104, "views"),
  engagements: number(112, "engagements"),
  price: number(120, "price"),
  quote: number(104, "quote"),
  followUp: text(116, "followUp"),
  lastPost: text(108, "lastPost"),
  signals: number(84, "signals"),
  language: text(84, null),
  owner: text(96, null),
  email: text(180, null, 1),
  tags: text(140, null, 1),
  note: text(80, null, 2),
  saved: text(108, "saved"),
  read: text(84, "read"),
} as const satisfies Record<string, ColumnSpec>;

export type Column = keyof typeof COLUMNS;

/** All columns; the keys of the table above are exactly these. */
export const ALL_COLUMNS = Object.keys(COLUMNS) as Column[];

/** Without scrolling sideways in a window of 1280 px: size stands in the followers, due days have their own part. */
export const FIRST_COLUMNS: readonly Column[] = [
  "name",
  "platform",
  "status",
  "followers",
  "lead",
  "rate",
  "price",
  "quote",
  "note",
  "read",
];

/** The column of the boxes that select. */
const SELECT = 36;
const GAP = 12;
const PADDING = 24;

/**
 * Widths of the columns for a CSS grid, and the least width of a row in px.
 *
 * @example gridOf(["name"]).template // "36px minmax(168px, 3fr)"
 * @example gridOf([]).least // 60: the box alone
 */
export function gridOf(columns: readonly Column[]): { template: string; least: number } {
  const tracks = columns.map((column) => {
    const { width, grow } = COLUMNS[column];
    return grow === 0 ? `${width}px` : `minmax(${width}px, ${grow}fr)`;
  });
  const least = columns.reduce((sum, column) => sum + COLUMNS[column].width + GAP, SELECT + PADDING);
  return { template: [`${SELECT}px`, ...tracks].join(" "), least };
}

/**
 * Columns with one of them at another place; the others keep their order.
 *
 * @example movedColumn(["name", "tier", "rate"], 2, 0) // ["rate", "name", "tier"]
 * @example movedColumn(["name"], 3, 0) // ["name"]: there is no such column
 */
export function movedColumn(columns: readonly Column[], from: number, to: number): Column[] {
  const next = [...columns];
  const [taken] = next.splice(from, 1);
  if (taken !== undefined) next.splice(to, 0, taken);
  return next;
}
