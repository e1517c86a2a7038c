import { parseCount } from "../../counts";
import type { Count } from "../../types/count";
import type { Field } from "../../types/reading";
import { parseAddress } from "../address";
import { linkedinUpdates } from "./linkedin";
import type { CreatorList, ListEntry, ListedCreator, ListPage } from "./list";
import { tiktokDiscover, tiktokSearch, tiktokSuggested } from "./tiktok";
import { youtubeSearch } from "./youtube";

export type { ListedCreator, ListPage } from "./list";

/** Every list in which a network was seen to print follower counts. */
export const CREATOR_LISTS: readonly CreatorList[] = [
  youtubeSearch,
  linkedinUpdates,
  tiktokSearch,
  tiktokDiscover,
  tiktokSuggested,
];

function followers(list: CreatorList, entry: ListEntry, language: string | null): Field<Count> {
  const tried = [list.name];
  if (entry.followers === null) return { ok: false, why: "absent", tried };
  const read = parseCount(entry.followers, {
    ...(language === null ? {} : { language }),
    platform: list.platform,
    field: "followers",
  });
  if (read.ok) return { ok: true, value: read.count, rule: list.name };
  return { ok: false, why: read.why, tried, text: entry.followers };
}

/**
 * Creators in the lists of a page, first occurrence first, each once, with the follower count printed
 * beside them (in people). A count that does not read is unread with its text; an address of no known
 * network gives an empty list. The document is not changed.
 *
 * @example listedCreators({ root: document, url: "https://www.youtube.com/results?search_query=bread", language: "en" })
 * // [{ platform: "youtube", handle: "mirabakes", followers: { ok: true, value: { value: 5860, … }, … }, … }]
 * @example listedCreators({ root: document, url: "https://example.org/", language: null }) // []
 */
export function listedCreators(page: ListPage): ListedCreator[] {
  const host = parseAddress(page.url)?.host;
  const found = new Map<string, ListedCreator>();
  for (const list of CREATOR_LISTS) {
    if (host === undefined || !list.hosts.includes(host)) continue;
    for (const entry of list.entries(page.root)) {
      const key = `${list.platform}:${entry.handle}`;
      if (found.has(key)) continue;
      found.set(key, {
        platform: list.platform,
        handle: entry.handle,
        url: entry.url,
        followers: followers(list, entry, page.language),
        element: entry.element,
      });
    }
  }
  return [...found.values()];
}
