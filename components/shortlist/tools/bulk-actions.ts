import type { RejectReason, Status } from "../../../core/shortlist/types";

/** What can be done with all chosen creators at once; each is one change with one undo. */
export interface BulkActions {
  /** `words` are the scout's own on a rejection; empty for none. */
  status(status: Status, reason: RejectReason | null, words: string): void;
  owner(owner: string): void;
  /** The day to get back to them; null for none. */
  followUp(at: number | null): void;
  addTag(tag: string): void;
  removeTag(tag: string): void;
  addToList(listId: string): void;
  removeFromList(): void;
  remove(): void;
  exportCsv(): void;
  clear(): void;
}
