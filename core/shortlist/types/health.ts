import type { Creator, CreatorId, ListId, Person, PersonId } from "./creator";
import type { List, RemovedList } from "./list";
import type { MarketValue, Queue, Settings, StoredPack } from "./settings";

/** An entry that did not validate, kept as it was found. */
export interface Quarantined {
  /** Storage key it was found under. */
  key: string;
  at: number;
  /** Where it fails, for a report: "memberships.a.status: invalid option". */
  problem: string;
  /** The entry as it was, as JSON text. */
  raw: string;
}

/** State of the store, for the options page and the shortlist's notice line. */
export interface Health {
  creators: number;
  removed: number;
  quarantined: number;
  /** Entries written by a newer version of Scoutlens, left alone. */
  newer: CreatorId[];
  /** A change that the disk did not let finish yet. */
  pending: boolean;
}

/** Two accounts that may be one human. */
export interface PersonProposal {
  creatorIds: [CreatorId, CreatorId];
  because: "bio-link" | "same-handle" | "similar-handle";
  /** The link or the handle that speaks for it. */
  evidence: string;
}

/** Several accounts of one human, summed without counting a person twice. */
export interface PersonSummary {
  person: Person;
  creators: Creator[];
  /** Followers of the largest account: at least so many. */
  reachLow: number | null;
  /** All followers added, duplicates not removed: at most so many. Null when one of them is unread. */
  reachHigh: number | null;
  /** Each account's lead metric against what is typical for it; absent where no pack covers it. */
  ratios: Record<CreatorId, number>;
  /** The account furthest above the norm of its own platform and tier; null when none has a verdict. */
  strongest: CreatorId | null;
  id: PersonId;
}

/** What an export part holds; the page writes the parts into one file. */
export interface BackupPart {
  creators: Creator[];
  /** In the first part only. */
  lists: List[];
  /** Lists in the trash. */
  removedLists: RemovedList[];
  people: Person[];
  quarantine: Quarantined[];
  /** Order of the lists and the active one; null where none is stored. These too in the first part only. */
  order: { order: ListId[]; activeId: ListId | null } | null;
  queue: Queue | null;
  /** Figures of creators seen, network by network. */
  market: MarketValue[][];
  settings: Settings | null;
  packs: StoredPack[];
  /** Stored entries that only a newer version can read, as they are. */
  newer: { key: string; raw: string }[];
  /** Ask for those after this one next; null at the end. */
  next: CreatorId | null;
}

/** What became of the entries of an import part. */
export interface ImportResult {
  added: number;
  merged: number;
  unchanged: number;
  /** Did not validate and were put into quarantine. */
  quarantined: number;
  /** Only a newer version of Scoutlens can read them: laid where they were, and left alone. */
  newer: number;
  /** Packs taken over. */
  packs: number;
  /** Packs and settings that were not accepted; they are in quarantine. */
  refused: number;
}
