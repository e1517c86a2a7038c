import type { Quote } from "../../../core/shortlist/types";
import { formatDays } from "../../format/dates";
import { formatWhole } from "../../format/numbers";
import { t } from "../../words";

/** "2 × Reels". */
export function pieceText({ format, count, label }: Quote["deliverables"][number]): string {
  const name = format === "story" || format === "other" ? t(`creator_format_${format}`) : t(`kind_${format}`);
  return `${formatWhole(count)} × ${label || name}`;
}

/** What else belongs to a package: days of use, exclusivity, paid boosting. */
export function termTexts(quote: Pick<Quote, "usageDays" | "exclusivityDays" | "paidBoosting">): string[] {
  const { usageDays, exclusivityDays, paidBoosting } = quote;
  return [
    usageDays === null ? "" : t("creator_usage_of", formatDays(usageDays)),
    exclusivityDays === null ? "" : t("creator_exclusive_of", formatDays(exclusivityDays)),
    paidBoosting === null ? "" : t(paidBoosting ? "creator_boosting_with" : "creator_boosting_without"),
  ].filter(Boolean);
}
