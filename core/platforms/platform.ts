import type { Contact, PlatformId, PostCount, PostKind, ProfileCount } from "../types/reading";
import type { Address } from "./address";
import type { Page, Target } from "./page";
import type { PostList } from "./post-list";
import type { Found, Rule } from "./rule";

/** Whose page it is, as the page itself says. */
export type Owner =
  | { state: "known"; handle: string; stableId?: string }
  /** The page does not say yet: still loading, or nothing there. */
  | { state: "absent" }
  /** The page still shows somebody else. */
  | { state: "stale" };

/** Rules for what a profile says of itself, besides counts. */
export interface ValueRules {
  displayName: Rule<string | null>[];
  handle: Rule<string | null>[];
  verified: Rule<boolean | null>[];
  bio: Rule<string | null>[];
  category: Rule<string | null>[];
  links: Rule<string[] | null>[];
  contact: Rule<Contact | null>[];
}

/** One network: mostly data. One file each, with its fixtures. */
export interface Platform {
  id: PlatformId;
  /** The network's name as people write it. */
  name: string;
  /** Compared exactly; a host that merely contains one is another site. */
  hosts: readonly string[];
  /** Whether its rules were made from real pages or from other people's descriptions. */
  evidence: "captured" | "second-hand";
  /** Address examples that live beside the code and are tested against every other platform too. */
  examples: {
    profiles: readonly { url: string; handle: string }[];
    posts: readonly { url: string; postId: string; handle: string | null }[];
    refused: readonly string[];
  };
  /** What an address stands for; null when it is neither a profile nor a post. Hosts are already checked. */
  target(address: Address): Target | null;
  /** Two spellings of one handle give the same canonical one. */
  canonicalHandle(handle: string): string;
  owner(page: Page): Owner;
  profileUrl(handle: string): string;
  /** Counts that this network never shows on any page; read as `not-shown`. */
  neverShown: readonly (ProfileCount | PostCount)[];
  /** Counts that posts show and profiles never do: both have "likes". */
  neverShownOnProfile?: readonly ProfileCount[];
  /** Counts whose control without a number means zero. Elsewhere a blank is `empty`. */
  blankIsZero: readonly (ProfileCount | PostCount)[];
  counts: Record<ProfileCount, Rule<Found>[]>;
  values: ValueRules;
  posts: readonly PostList[];
  /** Time of publication from a post id, where ids carry it (ms since 1970). */
  timeFromPostId: ((id: string) => number | null) | null;
  /** The kind whose sample leads when several kinds are on the page. */
  leadKinds: readonly PostKind[];
  /** Where the overlay may stand: the first selector that is on the page wins. */
  anchors: readonly string[];
}
