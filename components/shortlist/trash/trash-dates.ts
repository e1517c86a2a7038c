import { type Clock, trashEndsAt } from "../../../core/shortlist/forgets";
import { formatDay } from "../../format/dates";
import { t } from "../../words";

/** Since when something lies in the trash, and until when where the clock will erase it. */
export function trashDates(removedAt: number, clock: Clock): string {
  const end = trashEndsAt(removedAt, clock);
  const since = t("trash_since", formatDay(removedAt));
  return end === null ? since : `${since} · ${t("trash_until", formatDay(end))}`;
}
