import { dueOn, type FollowUp, followUpsOf } from "../../core/shortlist/table/follow-ups";
import type { Loaded } from "./load-rows";
import { today } from "./today";

/** Follow-ups of every list that are overdue or due today. */
export function dueNow(loaded: Loaded | null): FollowUp[] {
  const day = today();
  return followUpsOf(loaded?.rows ?? [], null).filter(({ at }) => dueOn(at, day) !== "later");
}
