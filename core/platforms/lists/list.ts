import type { Count } from "../../types/count";
import type { Field, PlatformId } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";

/** A page that lists creators: results of a search, a hashtag, a company's shared updates. */
export interface ListPage {
  root: DomScope;
  url: string;
  /** Declared language of the page as a BCP 47 tag, or null. */
  language: string | null;
}

/** One creator in a list, with the follower count that the network prints there. */
export interface ListedCreator {
  platform: PlatformId;
  /** Canonical, without the at sign. */
  handle: string;
  url: string;
  followers: Field<Count>;
  /** The entry, for a badge to stand beside. */
  element: DomElement;
}

/** What one entry of a list says, before its number is read. */
export interface ListEntry {
  handle: string;
  url: string;
  /** Text of the count; blank when its place is empty, null when there is no place. */
  followers: string | null;
  element: DomElement;
}

/** How one network prints creators in a list. */
export interface CreatorList {
  platform: PlatformId;
  /** Names the rule in each count. */
  name: string;
  hosts: readonly string[];
  entries(root: DomScope): ListEntry[];
}
