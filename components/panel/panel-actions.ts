import type { RejectReason, Status } from "../../core/shortlist/types";
import type { PostKind } from "../../core/types/reading";
import type { ReportActions } from "./report-part";

export type DraftName = "note" | "quote";

/** What the panel can ask for. */
export interface PanelActions extends ReportActions {
  save(): void;
  reject(reason: RejectReason): void;
  undo(): void;
  copyContact(): void;
  chooseList(listId: string): void;
  setStatus(status: Status): void;
  /** Keeps what is being typed, so that closing the popup loses nothing. */
  setDraft(name: DraftName, text: string): void;
  saveNote(note: string): void;
  saveQuote(amount: number): void;
  /** Puts a post back into the sample, or takes it out again. */
  choosePost(postId: string, into: boolean): void;
  /** The kind of post that everything is to be about. */
  chooseKind(kind: PostKind): void;
  hideSignal(signalId: string, hidden: boolean): void;
  /** Hands the page its focus back and points at each visible tile of its grid. */
  readGrid(): void;
  /** The scout looks at a number: these posts lie behind it. */
  look(postIds: readonly string[]): void;
}
