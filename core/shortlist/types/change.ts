import type { Brief } from "../../types/brief";
import type { CreatorId, DoNotWorkWith, Exclusivity, StatedFacts } from "./creator";
import type { DeliveredPost } from "./delivered";
import type { List } from "./list";
import type { Channel, RejectReason, Status } from "./membership";

/** Names a change that can be undone. */
export type UndoId = string;

/** What was done, for the sentence beside the undo button. */
export type ChangeName =
  | "save"
  | "reject"
  | "status"
  | "note"
  | "membership"
  | "quote"
  | "edit"
  | "remove"
  | "remove-from-list"
  | "restore"
  | "list-create"
  | "list-edit"
  | "list-activate"
  | "list-remove"
  | "person"
  | "person-dismiss"
  | "settings"
  | "pack"
  | "queue"
  | "import"
  | "client-answer"
  | "client-notes";

/** One change in the list of what can be undone. */
export interface UndoItem {
  id: UndoId;
  name: ChangeName;
  at: number;
  /** Creators it touched, at most the first ten; `count` has the number. */
  creatorIds: CreatorId[];
  count: number;
  /** Further records of a change that was made in parts, oldest first: they are taken back together. */
  parts?: UndoId[];
}

/** Edits on the creator itself, for every list. What is absent stays. */
export interface CreatorChange {
  addTags?: string[];
  removeTags?: string[];
  doNotWorkWith?: DoNotWorkWith | null;
  exclusivity?: Exclusivity | null;
  addStated?: StatedFacts;
  /** Facts as they stand, to be taken away; with `addStated` a correction. */
  removeStated?: StatedFacts;
  /** Signal marked as expected here, or no longer. */
  hideSignal?: string;
  showSignal?: string;
}

/** Edits on memberships. What is absent stays. */
export interface MembershipChange {
  status?: Status;
  reason?: RejectReason | null;
  words?: string;
  owner?: string;
  note?: string;
  forClient?: string;
  /** Own columns: null takes one away. */
  custom?: Record<string, string | null>;
  channel?: Channel | null;
  lastContactAt?: number | null;
  followUpAt?: number | null;
  delivered?: DeliveredPost[];
}

/** Edits on a list. What is absent stays; a brief is replaced whole. */
export interface ListChange {
  name?: string;
  brief?: Brief;
  currency?: string;
  budget?: number | null;
  archivedAt?: List["archivedAt"];
}

/** Why the store did not do what was asked. The locale files have a sentence for each, with what to do. */
export type StoreError =
  /** No room left in storage; nothing was changed. */
  | "quota"
  /** The disk or the browser refused; nothing was changed. */
  | "disk"
  /** The disk refused in the middle; the change is finished or taken back as soon as storage works again. */
  | "pending"
  /** Written by a newer version of Scoutlens; left alone. */
  | "newer-version"
  /** The entry did not validate; it is in quarantine and can be exported. */
  | "damaged"
  | "not-found"
  /** What was sent does not validate; nothing was changed. */
  | "invalid"
  /** It was changed again since; nothing was changed. */
  | "changed-since"
  /** What is taken back stood on a list that was removed since; nothing was changed. */
  | "list-gone";

/** A value, or the reason why there is none. */
export type Result<T, E extends string = StoreError> = { ok: true; value: T } | { ok: false; error: E };
