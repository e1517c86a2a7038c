import type { Row } from "./types";

const DAY = 86_400_000;

/** The two settings of the retention clock, in days; null means never. */
export interface Clock {
  forgetAfterDays: number | null;
  emptyTrashAfterDays: number | null;
}

/**
 * When the clock will forget a creator: so long in the trash, or so long on no list without a change. Null where it
 * never will: on a list, "do not work with", or the setting says never.
 *
 * @example forgetsAt(rowOnNoList, { forgetAfterDays: 90, emptyTrashAfterDays: 30 }) // its last change and 90 days
 * @example forgetsAt(rowOnAList, clock) // null
 */
export function forgetsAt(row: Row, { forgetAfterDays, emptyTrashAfterDays }: Clock): number | null {
  const after = (at: number, days: number | null) => (days === null ? null : at + days * DAY);
  if (row.removedAt !== null) return after(row.removedAt, emptyTrashAfterDays);
  const kept = Object.keys(row.lists).length > 0 || row.doNotWorkWith;
  return kept ? null : after(row.updatedAt, forgetAfterDays);
}
