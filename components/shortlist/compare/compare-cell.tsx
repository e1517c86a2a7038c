import type { CompareLine, CompareMetric, CompareValue } from "../../../core/shortlist/table/compare";
import { formatDay } from "../../format/dates";
import { formatValue } from "../../format/metric";
import { formatMoney, formatMoneyRange } from "../../format/money";
import { formatFactor, formatShort, formatWhole } from "../../format/numbers";
import { code, plural, t } from "../../words";

/** A metric's name; its denominator is part of it. */
export function metricName(metric: CompareMetric): string {
  switch (metric) {
    case "lead":
      return t("shortlist_column_lead");
    case "median-views":
      return t("name_median_views");
    case "view-rate":
      return t("name_view_rate");
    case "rate-by-followers":
      return t("name_engagement_rate_followers");
    case "rate-by-views":
      return t("name_engagement_rate_views");
    case "engagements-per-post":
      return t("name_engagements_per_post");
    case "posts-per-week":
      return t("name_cadence");
    case "last-post":
      return t("shortlist_column_lastPost");
    case "price":
      return t("shortlist_column_price");
    case "cost-per-engagement":
      return t("shortlist_total_cpe");
    case "cost-per-thousand-views":
      return t("shortlist_total_cpm");
    case "quote":
      return t("shortlist_column_quote");
    case "signals":
      return t("shortlist_column_signals");
    default:
      return t(`name_${metric}`);
  }
}

function moneyText({ value, low, high, currency }: CompareValue): string {
  if (value === null || currency === null) return t("unread");
  return low !== null && high !== null ? formatMoneyRange({ low, high, currency }) : formatMoney(value, currency);
}

function valueText(line: CompareLine, one: CompareValue): string {
  if (one.value === null) return t(line.metric === "quote" ? "compare_no_quote" : "unread");
  const interval = one.low === null ? null : { low: one.low, high: one.high };
  switch (line.form) {
    case "metric":
      return one.formula ? formatValue(one.formula, one.value, interval) : formatShort(one.value);
    case "money":
      return moneyText(one);
    case "time":
      return formatDay(one.value);
    case "pace":
      return formatFactor(one.value);
    case "number":
      return formatWhole(one.value);
    default:
      return formatShort(one.value);
  }
}

/** What the value was made of: "12 × Short video"; for the lead metric its formula as well. */
function originText(line: CompareLine, one: CompareValue): string {
  if (one.value === null) return "";
  const formula = line.metric === "lead" && one.formula !== null ? t(`name_${code(one.formula)}`) : "";
  const posts =
    line.form === "money"
      ? one.n === null
        ? ""
        : plural("compare_pieces", one.n, formatWhole(one.n))
      : one.n !== null && one.n > 0
        ? plural("compare_posts", one.n, formatWhole(one.n), one.kind ? t(`kind_${one.kind}`) : "").replace(/ · $/, "")
        : "";
  return [formula, posts].filter(Boolean).join(" · ");
}

/** One value, with what it was made of, and whether it is the best of its line. */
export function CompareCell({ line, place }: { line: CompareLine; place: number }) {
  const one = line.values[place];
  if (!one) return <td />;
  const best = line.best.includes(place);
  const origin = originText(line, one);
  return (
    <td data-best={best ? "true" : undefined} class={one.value === null ? "soft" : undefined}>
      {valueText(line, one)}
      {best && <span class="mark">{t(line.close ? "compare_best_close" : "compare_best")}</span>}
      {origin && <small class="soft">{origin}</small>}
    </td>
  );
}
