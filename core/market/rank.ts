import type { MarketPeer } from "../types/assess-context";
import type { FormulaId, MarketRank, Metric, Tier } from "../types/insight";
import type { PlatformId, PostKind } from "../types/reading";

/** Up to this many creators a rank says more than a percentile. */
export const RANK_UP_TO = 30;

/**
 * Rank of a creator among those the scout has seen on the same platform, kind, tier and formula: "3rd of 9" with
 * `percentile` null up to 30, from 31 on also the share of the others that lie below, 0 to 100. Equal values share the
 * better rank. Computed from the scout's own list; the creator itself is never its own peer.
 *
 * @example rankOf(metric, place, eightPeers) // { ok: true, rank: 3, of: 9, percentile: null, … }
 * @example rankOf(metric, place, []) // { ok: false, why: "no-peers" }
 */
export function rankOf(
  metric: Metric,
  formula: FormulaId,
  place: { platform: PlatformId; kind: PostKind | null; tier: Tier | null; creatorId: string | null },
  market: readonly MarketPeer[],
): MarketRank {
  if (!metric.ok) return { ok: false, why: "nothing-measured" };
  if (place.tier === null) return { ok: false, why: "tier-unknown" };
  const peers = new Map<string, MarketPeer>();
  for (const peer of market) {
    const alike =
      peer.platform === place.platform &&
      peer.kind === place.kind &&
      peer.tier === place.tier &&
      peer.formula === formula &&
      peer.creatorId !== place.creatorId &&
      Number.isFinite(peer.value);
    if (alike) peers.set(peer.creatorId, peer);
  }
  if (peers.size === 0) return { ok: false, why: "no-peers" };
  const better = [...peers.values()].filter((peer) => peer.value > metric.median);
  const below = [...peers.values()].filter((peer) => peer.value < metric.median).length;
  better.sort((a, b) => b.value - a.value || (a.creatorId < b.creatorId ? -1 : 1));
  const of = peers.size + 1;
  const percentile = of > RANK_UP_TO ? Math.round((below / peers.size) * 100) : null;
  return { ok: true, rank: better.length + 1, of, percentile, formula, better: better.map((peer) => peer.creatorId) };
}
