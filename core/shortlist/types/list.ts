import type { Brief } from "../../types/brief";
import type { CreatorId, ListId } from "./creator";
import type { Membership } from "./membership";

/** A shortlist with its brief. */
export interface List {
  id: ListId;
  name: string;
  brief: Brief;
  /** What the list is shown and summed in; ISO 4217. */
  currency: string;
  /** In `currency`; null when not set. */
  budget: number | null;
  createdAt: number;
  updatedAt: number;
  /** Put away, still there; null when in use. */
  archivedAt: number | null;
}

/** A list in the trash, with all that its creators had in it. */
export interface RemovedList {
  list: List;
  removedAt: number;
  members: Record<CreatorId, Membership>;
}

/** What the trash shows of it. */
export interface RemovedListSummary {
  id: ListId;
  name: string;
  removedAt: number;
  creators: number;
}
