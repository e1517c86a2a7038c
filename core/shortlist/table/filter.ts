import type { Tier } from "../../types/insight";
import type { PlatformId } from "../../types/reading";
import { CLIENT_CHOICES, type ListId, type Row, type Status } from "../types";

/** What a client may have said of a creator; "none" where no answer came. */
export const CLIENT_WORDS = [...CLIENT_CHOICES, "none"] as const;

export type ClientWord = (typeof CLIENT_WORDS)[number];

/** What the table shows. Empty lists and nulls let everything through. */
export interface RowFilter {
  /** Rows of one list; null for all. */
  listId: ListId | null;
  /** The trash instead of what is in use. */
  trash: boolean;
  platforms: PlatformId[];
  tiers: Tier[];
  /** Statuses in the list, or in any list when none is chosen. */
  statuses: Status[];
  /** The client's newest word in the list, or in any list when none is chosen. */
  clients: ClientWord[];
  tags: string[];
  owner: string | null;
  followersMin: number | null;
  followersMax: number | null;
  /** Follow-up due before this time. */
  dueBefore: number | null;
  /** Not read since this time. */
  notReadSince: number | null;
  search: string;
}

export const NO_FILTER: RowFilter = {
  listId: null,
  trash: false,
  platforms: [],
  tiers: [],
  statuses: [],
  clients: [],
  tags: [],
  owner: null,
  followersMin: null,
  followersMax: null,
  dueBefore: null,
  notReadSince: null,
  search: "",
};

/**
 * Letters without case, accents and the marks of handles.
 *
 * @example fold("Zoë_K") // "zoe k"
 * @example fold("@._-") // "": marks alone are nothing to search by
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[@._\-\s]+/g, " ")
    .trim();
}

/**
 * The text of a row that is searched, folded once: keep it beside the row, since folding is what costs on a keystroke.
 *
 * @example searchText(row) // "mara makes mara makes ceramics"
 * @example searchText({ ...row, name: "", tags: [] }) // "mara makes": the handle is always there
 */
export function searchText(row: Row): string {
  const notes = Object.values(row.lists).map((own) => own.note);
  return fold([row.name, row.handle, row.email, ...row.tags, ...notes].join(" "));
}

/** The memberships the filter looks at. */
const memberships = (row: Row, listId: ListId | null) => {
  if (listId === null) return Object.values(row.lists);
  const own = row.lists[listId];
  return own === undefined ? [] : [own];
};

function passes(row: Row, filter: RowFilter): boolean {
  if ((row.removedAt !== null) !== filter.trash) return false;
  if (filter.listId !== null && !Object.hasOwn(row.lists, filter.listId)) return false;
  if (filter.platforms.length > 0 && !filter.platforms.includes(row.platform)) return false;
  if (filter.tiers.length > 0 && (row.tier === null || !filter.tiers.includes(row.tier))) return false;
  if (!filter.tags.every((tag) => row.tags.includes(tag))) return false;
  // An unread count is neither above nor below a border: it fails both, and is never guessed.
  if (filter.followersMin !== null && (row.followers === null || row.followers < filter.followersMin)) return false;
  if (filter.followersMax !== null && (row.followers === null || row.followers > filter.followersMax)) return false;
  if (filter.notReadSince !== null && (row.readAt ?? 0) >= filter.notReadSince) return false;
  const own = memberships(row, filter.listId);
  if (filter.statuses.length > 0 && !own.some(({ status }) => filter.statuses.includes(status))) return false;
  const isSaid = ({ client }: (typeof own)[number]) => filter.clients.includes(client?.choice ?? "none");
  if (filter.clients.length > 0 && !own.some(isSaid)) return false;
  if (filter.owner !== null && !own.some(({ owner }) => owner === filter.owner)) return false;
  const { dueBefore } = filter;
  return dueBefore === null || own.some(({ followUpAt }) => followUpAt !== null && followUpAt < dueBefore);
}

/**
 * Rows that pass a filter, in the order given. Every word of the search must be found somewhere in the row.
 *
 * @param texts `searchText` by id, made once; a row that is not in it is folded on the spot
 * @example filterRows(rows, { ...NO_FILTER, search: "mara cer" }, texts) // the potter
 * @example filterRows(rows, NO_FILTER, texts) // all but the trash
 */
export function filterRows(rows: Row[], filter: RowFilter, texts: ReadonlyMap<string, string>): Row[] {
  const words = fold(filter.search).split(" ").filter(Boolean);
  return rows.filter((row) => {
    if (!passes(row, filter)) return false;
    if (words.length === 0) return true;
    const text = texts.get(row.id) ?? searchText(row);
    return words.every((word) => text.includes(word));
  });
}
