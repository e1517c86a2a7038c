import type { Interval } from "../../core/types/insight";
import { numberFormat } from "./kept-formats";

/**
 * How many significant digits an interval supports: the last digit shown is no finer than half the interval's width.
 * At least one, and no more than `most`.
 *
 * @example supportedDigits(38_212, { low: 31_000, high: 46_000 }) // 1
 * @example supportedDigits(1_234, { low: 1_234, high: 1_234 }, 4) // 4
 */
export function supportedDigits(value: number, interval: Interval | null, most = 3): number {
  if (!interval || value === 0) return most;
  if (interval.high === null) return 1;
  const width = (interval.high - interval.low) / 2;
  if (!(width > 0)) return most;
  const digits = Math.floor(Math.log10(Math.abs(value))) - Math.floor(Math.log10(width)) + 1;
  return Math.min(most, Math.max(1, digits));
}

/** Where a language has no short word for a size but people write one. */
const LONG = "Tausend";
const SHORTER = "Tsd.";

/**
 * A written number with the size in its shortest usual form.
 *
 * @example shortened("38 Tausend") // "38 Tsd."
 * @example shortened("38K") // "38K"
 */
export const shortened = (text: string): string => text.replace(LONG, SHORTER);

/**
 * A number for people, short: "38K", "1.2M", in the person's language. Where the language has no short word for the
 * size (German thousands), the long one: "38 Tsd." claims no more than it knows, "38.000" would.
 */
export function formatShort(value: number, digits = 3): string {
  for (const compactDisplay of ["short", "long"] as const) {
    const format = numberFormat({
      notation: "compact",
      compactDisplay,
      maximumSignificantDigits: digits,
    });
    const parts = format.formatToParts(value);
    if (Math.abs(value) < 1_000 || parts.some(({ type }) => type === "compact"))
      return shortened(parts.map(({ value }) => value).join(""));
  }
  return numberFormat({ maximumSignificantDigits: digits }).format(value);
}

/** A whole number written out: "48,237". */
export function formatWhole(value: number): string {
  return numberFormat({ maximumFractionDigits: 0 }).format(value);
}

/** A share as percent: 0.312 is "31 %" or "31%". */
export function formatPercent(share: number, digits = 2): string {
  return numberFormat({ style: "percent", maximumSignificantDigits: digits }).format(share);
}

/** A plain number with few digits: "2.3". */
export function formatFactor(value: number, digits = 2): string {
  return numberFormat({ maximumSignificantDigits: digits }).format(value);
}
