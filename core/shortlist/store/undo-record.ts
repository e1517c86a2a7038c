import type { UndoItem } from "../types";
import type { Patch } from "./patch";

/** What to take back: the places that changed, by storage key. */
export interface UndoRecord {
  item: UndoItem;
  patches: Record<string, Patch[]>;
}
