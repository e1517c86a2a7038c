import { parseAddress } from "../address";
import type { DomElement } from "../dom";
import { HOSTS } from "../hosts";
import { all } from "../read/elements";
import { text } from "../read/text";
import { target } from "../tiktok/address";
import { countedIn } from "../wording/words";
import type { CreatorList, ListEntry } from "./list";

/** The profile that an entry leads to: its own address, or that of the first link in it. */
function profileOf(entry: DomElement): string | null {
  const href = entry.getAttribute("href") ?? entry.querySelector('a[href^="/@"]')?.getAttribute("href") ?? "";
  const address = parseAddress(href.startsWith("/") ? `https://www.tiktok.com${href}` : href);
  const found = address && HOSTS.tiktok.includes(address.host) ? target(address) : null;
  return found?.kind === "profile" ? found.handle.toLowerCase() : null;
}

/** Entries that a selector finds, with the text of their count; a text that counts something else is no place. */
const entriesOf =
  (entries: string, count: string, named: (line: string) => boolean): CreatorList["entries"] =>
  (root) =>
    all(root, entries).flatMap((element): ListEntry[] => {
      const handle = profileOf(element);
      if (handle === null) return [];
      const line = text(element, count);
      const followers = line === null || line === "" || named(line) ? line : null;
      return [{ handle, url: `https://www.tiktok.com/@${handle}`, followers, element }];
    });

/** The place is named after its count, whatever the language. */
const always = (): boolean => true;
const saysFollowers = (line: string): boolean => countedIn(line) === "followers";

/** Accounts among search results. Second-hand: several public tools name the same marks, no page of it was seen. */
export const tiktokSearch: CreatorList = {
  platform: "tiktok",
  name: "list.search-user",
  hosts: HOSTS.tiktok,
  entries: entriesOf('[data-e2e="search-user-info-container"]', '[data-e2e="search-follow-count"]', always),
};

/** Accounts on the pages of a topic (seen in 2025). */
export const tiktokDiscover: CreatorList = {
  platform: "tiktok",
  name: "list.discover-user",
  hosts: HOSTS.tiktok,
  entries: entriesOf('[data-e2e="discover-user-item"]', '[data-e2e="discover-user-followers-vv"]', always),
};

/**
 * Suggested accounts beside a profile (seen in December 2025). The cards have no mark of their own but the readable end
 * of their class, which outlived the rest of it since 2022; only a line that says followers is taken.
 */
export const tiktokSuggested: CreatorList = {
  platform: "tiktok",
  name: "list.suggested-2025",
  hosts: HOSTS.tiktok,
  entries: entriesOf('[class*="DivCardContainer"]', '[class*="DivSubtitleText"]', saysFollowers),
};
