import type { List, Membership } from "../../../core/shortlist/types";
import type { CreatorActions, Drafts } from "./creator-actions";

/** A creator in a list, with what can be done to it. */
export interface MembershipProps {
  listId: string;
  /** Null when the list itself is gone or cannot be read. */
  list: List | null;
  own: Membership;
  drafts: Drafts;
  now: number;
  actions: CreatorActions;
}
