import type { Insight } from "../../core/types/insight";
import type { Reading } from "../../core/types/reading";
import { formatCountValue, formatGap, formatLead } from "../format/metric";
import { code, t } from "../words";
import { tierText } from "./tier-text";
import { unreadTexts } from "./unread-text";

/** What the lead metric's place says; `unread`: the word is a text that could not be read. */
interface LineLead {
  value: string;
  word: string | null;
  unread: boolean;
}

/**
 * The lead metric in the line on the page: where there is none yet, the followers, which the page shows, and why in a
 * word. A number is what the scout glances for. Followers that are there and unread are said with the text that was
 * there: without them no word holds the number against others.
 */
export function lineLead(insight: Insight, reading: Reading): LineLead {
  const { metric } = insight.leadMetric;
  const { followers } = reading.fields;
  const onlyOld = !metric.ok && metric.why === "no-posts" && reading.posts.length > 0;
  const reason = onlyOld ? t("gap_only_old_posts") : metric.ok ? null : formatGap(metric);
  const [unread] = unreadTexts(reading, ["followers"]);
  if (reason !== null && followers.ok)
    return { value: t("metric_followers", formatCountValue(followers.value)), word: reason, unread: false };
  if (reason !== null) return { value: reason, word: unread ?? null, unread: unread !== undefined };
  const { value, word } = leadText(insight, reading);
  if (word !== null) return { value, word, unread: false };
  if (unread !== undefined) return { value, word: unread, unread: true };
  const { tier, platform } = insight;
  const none = tier.ok ? t("word_none_for_size", t(`platform_${platform}`), tierText(tier)) : null;
  return { value, word: none, unread: false };
}

/** The lead metric and its verdict: "38K median views" and "typical for TikTok Micro". */
export function leadText(insight: Insight, reading: Reading): { value: string; word: string | null } {
  const { leadMetric, platform } = insight;
  const value = formatLead(leadMetric, reading.fields.followers);
  if (leadMetric.word === null) return { value, word: null };
  const name = t(`platform_${platform}`);
  const tier = insight.tier.ok ? tierText(insight.tier) : "";
  return { value, word: t("word_for_size", t(`word_${code(leadMetric.word)}`), name, tier).trim() };
}
