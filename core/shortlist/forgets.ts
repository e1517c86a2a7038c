import type { Row } from "./types";

const DAY = 86_400_000;

/** The two settings of the retention clock, in days; null means never. */
export interface Clock {
  forgetAfterDays: number | null;
  emptyTrashAfterDays: number | null;
}

const after = (at: number, days: number | null): number | null => (days === null ? null : at + days * DAY);

/**
 * When the clock will erase what lies in the trash, a creator or a list; null where the setting says never.
 *
 * @example trashEndsAt(removedAt, { forgetAfterDays: null, emptyTrashAfterDays: 30 }) // 30 days after it was removed
 * @example trashEndsAt(removedAt, { forgetAfterDays: 90, emptyTrashAfterDays: null }) // null
 */
export const trashEndsAt = (removedAt: number, { emptyTrashAfterDays }: Clock): number | null =>
  after(removedAt, emptyTrashAfterDays);

/**
 * When the clock will forget a creator: so long in the trash, or so long on no list without a change. Null where it
 * never will: on a list, "do not work with", or the setting says never.
 *
 * @example forgetsAt(rowOnNoList, { forgetAfterDays: 90, emptyTrashAfterDays: 30 }) // its last change and 90 days
 * @example forgetsAt(rowOnAList, clock) // null
 */
export function forgetsAt(row: Row, clock: Clock): number | null {
  if (row.removedAt !== null) return trashEndsAt(row.removedAt, clock);
  const kept = Object.keys(row.lists).length > 0 || row.doNotWorkWith;
  return kept ? null : after(row.updatedAt, clock.forgetAfterDays);
}
