import { CLIENT_WORDS, type RowFilter } from "../../../core/shortlist/table/filter";
import type { GroupKey } from "../../../core/shortlist/table/group";
import { type RowSort, SORT_KEYS } from "../../../core/shortlist/table/sort";
import { STATUSES } from "../../../core/shortlist/types";
import type { Tier } from "../../../core/types/insight";
import type { PlatformId } from "../../../core/types/reading";
import { ALL_COLUMNS, type Column, FIRST_COLUMNS } from "./columns";

export const GROUPS: readonly GroupKey[] = ["status", "tier", "platform", "owner", "person"];
export const TIERS: readonly Tier[] = ["emerging", "nano", "micro", "mid", "macro", "mega"];

/** The parts of the filter that the page offers as menus. */
export type ChosenFilter = Pick<RowFilter, "platforms" | "tiers" | "statuses" | "clients" | "tags">;

/** How the table is looked at: what a saved view keeps. */
export interface ViewState {
  columns: Column[];
  /** The first is the main order. */
  sorts: RowSort[];
  group: GroupKey | null;
  filter: ChosenFilter;
}

export const NO_CHOICE: ChosenFilter = { platforms: [], tiers: [], statuses: [], clients: [], tags: [] };

export const FIRST_VIEW: ViewState = {
  columns: [...FIRST_COLUMNS],
  sorts: [{ key: "read", descending: true }],
  group: null,
  filter: NO_CHOICE,
};

type Plain = Record<string, unknown>;
const isObject = (value: unknown): value is Plain => typeof value === "object" && value !== null;
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

/** The known ones among texts; what an older or newer version named otherwise is left out. */
function among<T extends string>(known: readonly T[], value: unknown): T[] {
  const texts = new Set(textsOf(value));
  return known.filter((one) => texts.has(one));
}

function columnsOf(value: unknown): Column[] {
  const known = new Set<string>(ALL_COLUMNS);
  // The set holds exactly the columns.
  return [...new Set(textsOf(value))].filter((one) => known.has(one)) as Column[];
}

function sortsOf(value: unknown): RowSort[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (!isObject(one)) return [];
    const key = SORT_KEYS.find((known) => known === one.key);
    return key === undefined ? [] : [{ key, descending: one.descending === true }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * A view as it was saved. What is not understood is left out, so that a view of another version still opens.
 *
 * @param platforms networks that exist
 * @example readView('{"columns":["name"]}', []).columns // ["name"]
 * @example readView("not JSON", []) // FIRST_VIEW
 */
export function readView(text: string, platforms: readonly PlatformId[]): ViewState {
  const view = parsed(text);
  if (!isObject(view)) return FIRST_VIEW;
  const filter = isObject(view.filter) ? view.filter : {};
  const columns = columnsOf(view.columns);
  return {
    columns: columns.length === 0 ? FIRST_VIEW.columns : columns,
    sorts: sortsOf(view.sorts),
    group: GROUPS.find((one) => one === view.group) ?? null,
    filter: {
      platforms: among(platforms, filter.platforms),
      tiers: among(TIERS, filter.tiers),
      statuses: among(STATUSES, filter.statuses),
      clients: among(CLIENT_WORDS, filter.clients),
      tags: textsOf(filter.tags),
    },
  };
}

/**
 * The sorts after a press on a head: first upwards, then downwards, then not at all. `add` keeps the other ones and puts
 * this one behind them.
 *
 * @example pressSort([], "name", false) // [{ key: "name", descending: false }]
 * @example pressSort([{ key: "name", descending: true }], "name", false) // []
 */
export function pressSort(sorts: RowSort[], key: RowSort["key"], add: boolean): RowSort[] {
  const at = sorts.findIndex((sort) => sort.key === key);
  const before = sorts[at];
  const next: RowSort[] =
    before === undefined ? [{ key, descending: false }] : before.descending ? [] : [{ key, descending: true }];
  if (!add) return next;
  return before === undefined ? [...sorts, ...next] : sorts.flatMap((sort, place) => (place === at ? next : [sort]));
}

export const nothingChosen = (filter: ChosenFilter): boolean =>
  Object.values(filter).every(({ length }) => length === 0);
