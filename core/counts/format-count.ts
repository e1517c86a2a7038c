import type { Count } from "../types/count";
import { writingOf } from "./writing";

export interface FormatCountOptions {
  /** `full` writes an exact count with all its digits; `short` at most three significant ones. */
  style?: "short" | "full";
}

const MOST_DIGITS = 3;
/** Below this an exact count is short enough as it stands. */
const SHORT_ENOUGH = 10_000;
const MOST_KEPT = 200;
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}/${options.compactDisplay ?? ""}/${options.maximumSignificantDigits ?? ""}`;
  const known = formats.get(key);
  if (known) return known;
  if (formats.size >= MOST_KEPT) formats.clear();
  const format = new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}

/** Significant digits that the interval leaves standing. */
function digitsOf({ value, low, high }: Count): number {
  const width = high === null ? 1 : high - low + 1;
  const magnitude = Math.floor(Math.log10(Math.max(1, value))) + 1;
  return Math.max(1, magnitude - Math.round(Math.log10(width)));
}

/**
 * Writes a count for our own screens in the given language, with no more digits than its interval supports:
 * a count of 1 150 000 to 1 249 999 is "1.2M", never "1,200,000". An open upper end is a plus. Where the
 * language has no unit of that size, the number is marked as approximate. A language that the engine does
 * not know is written as English.
 *
 * @example formatCount({ value: 1200000, low: 1150000, high: 1249999, text: "1.2M" }, "de") // "1,2 Mio."
 * @example formatCount({ value: 10000, low: 10000, high: null, text: "10K+" }, "en") // "10K+"
 */
export function formatCount(count: Count, language: string, { style = "short" }: FormatCountOptions = {}): string {
  const tag = writingOf(language)?.language ?? "en";
  const plus = count.high === null ? "+" : "";
  const exact = count.low === count.high;
  if (exact && (style === "full" || count.value < SHORT_ENOUGH)) return formatOf(tag, {}).format(count.value);
  const supported = digitsOf(count);
  const digits = exact || plus ? MOST_DIGITS : Math.min(MOST_DIGITS, supported);
  for (const compactDisplay of ["short", "long"] as const) {
    const parts = formatOf(tag, {
      notation: "compact",
      compactDisplay,
      maximumSignificantDigits: digits,
    }).formatToParts(count.value);
    if (!parts.some(({ type }) => type === "compact")) continue;
    const text = parts.map(({ value }) => value).join("") + plus;
    // Spanish has no word for a thousand millions: "1250 M" would claim a digit more than is known.
    const filled = parts.filter(({ type }) => type === "integer").reduce((sum, { value }) => sum + value.length, 0);
    return filled > digits ? `~${text}` : text;
  }
  const whole = formatOf(tag, { maximumSignificantDigits: digits }).format(count.value);
  const shown = Number(count.value.toPrecision(digits));
  return exact && shown === count.value ? whole : `~${whole}${plus}`;
}
