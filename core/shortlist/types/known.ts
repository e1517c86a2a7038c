import type { AssessContext, NicheList } from "../../types/assess-context";
import type { PlatformId, PostKind, Reading } from "../../types/reading";
import type { CreatorId, DoNotWorkWith, Exclusivity, ListId, PersonId } from "./creator";
import type { List } from "./list";
import type { Membership } from "./membership";

/** What is known of a creator in one list. */
export interface KnownMembership {
  listId: ListId;
  listName: string;
  active: boolean;
  membership: Membership;
}

/** What is already known of a creator that stands on the page: the first thing the overlay says. */
export interface Known {
  id: CreatorId;
  savedAt: number;
  /** When it was last read before today's visit; null when never measured. */
  readAt: number | null;
  doNotWorkWith: DoNotWorkWith | null;
  exclusivity: Exclusivity | null;
  /** The active list's first. Empty when it is on no list. */
  memberships: KnownMembership[];
  tags: string[];
  /** Ids of signals the scout marked as expected here. */
  hiddenSignals: string[];
  personId: PersonId | null;
  removedAt: number | null;
}

/** The same in short, for the badge beside a creator in a network's list. */
export interface KnownBadge {
  id: CreatorId;
  doNotWorkWith: boolean;
  /** Of the active list, else of the newest other one; null when it is on no list. */
  membership: Pick<Membership, "status" | "statusAt" | "reason"> | null;
  active: boolean;
}

/** Pieces of the context that `assess` takes, from settings, active list, deals, history and the market seen. */
export type ContextPieces = Required<
  Pick<
    AssessContext,
    "settings" | "rateCard" | "ownDeals" | "brief" | "putBack" | "kind" | "history" | "market" | "creatorId"
  >
> & {
  /** Changes whenever a pack of the scout's own changes: ask for `packs.get` again. */
  packsRevision: number;
  packsOff: string[];
  /** Topic lists that the scout changed or added. */
  ownTopics: NicheList[];
};

/** What a page learns when it reports a reading. */
export interface ReadingState {
  /** The report merged with what this session has seen of the creator. */
  reading: Reading;
  known: Known | null;
  context: ContextPieces;
  activeList: List | null;
}

/** One creator by its address, as queues and badges name it. */
export interface ProfileRef {
  platform: PlatformId;
  handle: string;
}

/** Posts that the scout put back into the sample, and the kind asked for. Kept for the session. */
export interface SampleChoice {
  putBack: string[];
  kind: PostKind | null;
}
