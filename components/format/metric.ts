import { formatCount } from "../../core/counts/format-count";
import type { Count } from "../../core/types/count";
import type { FormulaId, Interval, LeadMetric, Metric, MetricGap } from "../../core/types/insight";
import type { Field } from "../../core/types/reading";
import { code, locale, plural, t } from "../words";
import { formatFactor, formatPercent, formatShort, formatWhole, shortened, supportedDigits } from "./numbers";

type LeadFormula = FormulaId | "followers";

const RATES: ReadonlySet<LeadFormula> = new Set(["view-rate", "engagement-rate-views", "engagement-rate-followers"]);

/** A value of a formula, with at most as many digits as the interval supports (two at least for a median). */
export function formatValue(formula: LeadFormula, value: number, interval: Interval | null = null): string {
  const digits = Math.max(2, supportedDigits(value, interval));
  if (RATES.has(formula)) return formatPercent(value, digits);
  if (formula === "comments-per-like") return formatFactor(value, digits);
  return formatShort(value, digits);
}

/** A value whose interval is not at hand: a median over posts gets no third digit that the interval may not support. */
export function formatRough(formula: LeadFormula, value: number): string {
  if (formula === "followers") return formatShort(value);
  if (RATES.has(formula)) return formatPercent(value, 2);
  return formula === "comments-per-like" ? formatFactor(value, 2) : formatShort(value, 2);
}

/** "38K median views". */
export function formatMetric(metric: Extract<Metric, { ok: true }>): string {
  return t(`metric_${code(metric.formula)}`, formatValue(metric.formula, metric.median, metric.likely));
}

/** Why there is no value, in words: "open 3 posts for this". */
export function formatGap(gap: MetricGap): string {
  if (gap.why === "open-posts") return plural("gap_open_posts", gap.need, formatWhole(gap.need));
  if (gap.why === "hover-grid") return plural("gap_hover_grid", gap.need, formatWhole(gap.need));
  return t(`gap_${code(gap.why)}`);
}

/** A count as its rounding allows: exact counts in full up to five digits, else short. */
export function formatCountValue(count: Count): string {
  const whole = count.low === count.high && count.value < 100_000;
  return shortened(formatCount(count, locale(), whole ? { style: "full" } : {}));
}

/** A count, or "unread" with the text that was there. */
export function formatField(field: Field<Count>): string {
  if (field.ok) return formatCountValue(field.value);
  if (field.text !== undefined && field.text !== "") return t("unread_text", field.text.slice(0, 40));
  return t(`why_${code(field.why)}`);
}

/** The lead metric in one phrase, without its verdict. */
export function formatLead(lead: LeadMetric, followers: Field<Count>): string {
  if (lead.metric.ok) return formatMetric(lead.metric);
  if (lead.formula === "followers" && followers.ok) return t("metric_followers", formatCountValue(followers.value));
  return formatGap(lead.metric);
}
