import type { Insight } from "../../types/insight";
import type { PlatformId, Reading } from "../../types/reading";
import { creatorIdFor } from "../edit";
import type { Deal, MarketValue, Result } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { readDocument } from "./documents";
import { MOST_VALUES, sameFigure } from "./figures";
import { KEY, marketKey } from "./keys";
import { KINDS } from "./kinds";
import { transact } from "./transact";

/**
 * The figure of a creator for the rank: its lead metric where that was measured and the tier is one.
 *
 * @example marketValueOf(reading, insight)?.value // 38250, the median views
 * @example marketValueOf(reading, insightOfNothing) // null
 */
export function marketValueOf(reading: Reading, insight: Insight): MarketValue | null {
  const { formula, metric } = insight.leadMetric;
  const tier = insight.tier.ok && insight.tier.tiers.length === 1 ? insight.tier.tiers[0] : null;
  if (!metric.ok || tier === null) return null;
  return {
    creatorId: creatorIdFor(reading),
    platform: reading.platform,
    kind: metric.kind,
    tier,
    formula,
    value: metric.median,
    at: reading.readAt,
  };
}

/**
 * Remembers a creator's figure, in place of an older one of the same creator, kind and formula.
 *
 * @example await rememberSeen(deps, value) // { ok: true, … }
 * @example await rememberSeen(fullDeps, value) // { ok: false, error: "quota" }
 */
export function rememberSeen(deps: StoreDeps, value: MarketValue) {
  return transact<null>(deps, null, async (tx) => {
    const key = marketKey(value.platform);
    const read = await tx.read(KINDS.market, key);
    if (read.state === "newer") return { ok: false, error: "newer-version" };
    const others = (read.state === "ok" ? read.value : []).filter((old) => !sameFigure(old, value));
    tx.put(KINDS.market, key, [...others, value].slice(-MOST_VALUES));
    return { ok: true, value: null };
  });
}

/**
 * The figures of creators seen on a network.
 *
 * @example await getMarket(area, "tiktok") // { ok: true, value: [ … ] }
 * @example await getMarket(emptyArea, "tiktok") // { ok: true, value: [] }
 */
export const getMarket = (area: StorageArea, platform: PlatformId): Promise<Result<MarketValue[]>> =>
  readDocument(area, KINDS.market, marketKey(platform), []);

/**
 * Agreed deals of a network.
 *
 * @example await getDeals(area, "tiktok") // { ok: true, value: [ … ] }
 * @example await getDeals(emptyArea, "tiktok") // { ok: true, value: [] }
 */
export async function getDeals(area: StorageArea, platform: PlatformId): Promise<Result<Deal[]>> {
  const deals = await readDocument(area, KINDS.deals, KEY.deals, []);
  return deals.ok ? { ok: true, value: deals.value.filter((deal) => deal.platform === platform) } : deals;
}
