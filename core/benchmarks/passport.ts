import type { Denominator, Passport } from "../types/insight";
import type { PricePack, RatePack, RowPassport } from "../types/pack";

/** A benchmark older than this shows its age. */
export const AGED_AFTER_MONTHS = 24;

/**
 * Whole months from a passport's date ("2025" counts from December, "2025-11" from November) to now; null when undated
 * or not a date.
 *
 * @example monthsOld("2025-11", Date.UTC(2026, 10, 1)) // 12
 * @example monthsOld(null, 0) // null
 */
export function monthsOld(date: string | null, now: number): number | null {
  const parts = date === null ? null : /^(\d{4})(?:-(\d{2}))?/.exec(date);
  if (!parts) return null;
  const today = new Date(now);
  const month = parts[2] === undefined ? 12 : Number(parts[2]);
  return (today.getUTCFullYear() - Number(parts[1])) * 12 + today.getUTCMonth() + 1 - month;
}

/**
 * The passport of one row: the row's own facts, else the pack's. `aged` when undated or older than 24 months.
 *
 * @example passportOf(pack, row, "followers", now).aged // true for an undated source
 * @example passportOf(pack, {}, "views", now).source // the pack's
 */
export function passportOf(
  pack: RatePack | PricePack,
  row: RowPassport,
  denominator: Denominator,
  now: number,
): Passport {
  const date = row.date === undefined ? pack.date : row.date;
  const age = monthsOld(date, now);
  return {
    packId: pack.id,
    packName: pack.name,
    denominator,
    statistic: row.statistic ?? pack.statistic,
    sample: row.sample ?? pack.sample,
    source: row.source ?? pack.source,
    date,
    aged: age === null || age > AGED_AFTER_MONTHS,
  };
}
