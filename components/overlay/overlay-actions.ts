import type { RejectReason } from "../../core/shortlist/types";

/** What the line on the page can ask for. */
export interface OverlayActions {
  save(): void;
  reject(reason: RejectReason): void;
  undo(): void;
  copyContact(): void;
  setCollapsed(collapsed: boolean): void;
  setCardOpen(open: boolean): void;
  setRejecting(rejecting: boolean): void;
  /** The posts behind the number that is looked at; none when nothing is. */
  look(postIds: readonly string[]): void;
  resetPlace(): void;
  /** No line on this network, until the panel shows it again. */
  turnOff(): void;
  /** No line on this page, until the panel shows it again. */
  hideHere(): void;
  /** Puts the creators that the page lists and nobody has decided about into the queue. */
  addList(): void;
  /** Points at each visible tile of the grid so that the page shows its counts. */
  readGrid(): void;
  /** The handle was grabbed at this point of the window. */
  startDrag(event: PointerEvent): void;
}
