import type { Insight } from "../../core/types/insight";
import type { Reading } from "../../core/types/reading";
import { formatLead } from "../format/metric";
import { code, t } from "../words";
import { tierText } from "./tier-text";

/** The lead metric and its verdict: "38K median views" and "typical for TikTok Micro". */
export function leadText(insight: Insight, reading: Reading): { value: string; word: string | null } {
  const { leadMetric, platform } = insight;
  const value = formatLead(leadMetric, reading.fields.followers);
  if (leadMetric.word === null) return { value, word: null };
  const name = t(`platform_${platform}`);
  const tier = insight.tier.ok ? tierText(insight.tier) : "";
  return { value, word: t("word_for_size", t(`word_${code(leadMetric.word)}`), name, tier).trim() };
}
