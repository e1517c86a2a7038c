import type { Brief } from "../../types/brief";
import type { ListId } from "./creator";

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
