import type { MarketPeer } from "../types/assess-context";
import type { Insight } from "../types/insight";

/**
 * The row by which other creators are ranked against this one: its lead metric with what makes it comparable. Null where
 * nothing was measured or the tier is not one.
 *
 * @example marketPeer(insight, "tiktok:taro") // { creatorId: "tiktok:taro", tier: "micro", formula: "median-views", value: 38250, … }
 * @example marketPeer(emptyInsight, "tiktok:taro") // null
 */
export function marketPeer({ platform, leadMetric, tier }: Insight, creatorId: string): MarketPeer | null {
  const { metric } = leadMetric;
  const only = tier.ok && tier.tiers.length === 1 ? tier.tiers[0] : undefined;
  if (!metric.ok || only === undefined) return null;
  return { creatorId, platform, kind: metric.kind, tier: only, formula: metric.formula, value: metric.median };
}
