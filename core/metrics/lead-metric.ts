import type { FormulaId, KindInsight, LeadMetric, Metric } from "../types/insight";
import type { PlatformId, PostKind } from "../types/reading";

type LeadFormula = FormulaId | "followers";

/**
 * What each network's profile page really shows, in order: the first that has a value leads. TikTok and YouTube tiles
 * show views and no likes; Instagram's grid shows nothing until it is read, its Reels tab views; X prints views beside
 * each post; live networks show the people watching now; the rest show likes and comments.
 */
const LEADS: Readonly<Record<PlatformId, readonly LeadFormula[]>> = {
  tiktok: ["median-views", "engagement-rate-followers"],
  youtube: ["median-views", "engagement-rate-followers"],
  instagram: ["engagement-rate-followers", "median-views"],
  x: ["median-views", "engagement-rate-followers"],
  twitch: ["viewers-live", "median-views"],
  kick: ["viewers-live", "median-views"],
  snapchat: ["median-views", "engagement-rate-followers"],
  threads: ["engagement-rate-followers", "median-views"],
  bluesky: ["engagement-rate-followers"],
  facebook: ["engagement-rate-followers", "median-views"],
  linkedin: ["engagement-rate-followers"],
  pinterest: ["engagement-rate-followers"],
};

/** Kinds in the order they lead; a kind leads from three posts on, else the kind with most posts. */
const LEAD_KINDS: Readonly<Record<PlatformId, readonly PostKind[]>> = {
  tiktok: ["short", "video", "photo", "live"],
  youtube: ["video", "short", "live", "text"],
  instagram: ["photo", "reel", "video", "live"],
  x: ["text", "photo", "video", "live"],
  twitch: ["live", "video", "short"],
  kick: ["live", "video", "short"],
  snapchat: ["short", "video", "photo"],
  threads: ["text", "photo", "video"],
  bluesky: ["text", "photo", "video"],
  facebook: ["photo", "reel", "video", "text", "live"],
  linkedin: ["text", "photo", "video"],
  pinterest: ["photo", "video"],
};

/** Posts that a preferred kind needs to lead over a kind with more. */
const ENOUGH_TO_LEAD = 3;

/**
 * The formula whose benchmark speaks for a lead metric: median views are judged by their rate over followers.
 *
 * @example judgedBy("median-views") // "view-rate"
 * @example judgedBy("followers") // null
 */
export function judgedBy(formula: LeadFormula): FormulaId | null {
  if (formula === "followers") return null;
  return formula === "median-views" ? "view-rate" : formula;
}

function metricFor(insight: KindInsight, formula: LeadFormula): Metric {
  return formula === "median-views" ? insight.views.median : insight.engagement.byFollowers;
}

/**
 * Chooses the lead metric of a platform among the kinds met, in their order. A read grid of Instagram so beats its Reels
 * tab, and Reels views beat an unread grid. When nothing has a value, the gap of the platform's first choice is given;
 * on Instagram the followers then lead alone.
 *
 * @example leadMetricOf("tiktok", [shorts], live).formula // "median-views"
 * @example leadMetricOf("instagram", [], live) // { formula: "followers", metric: { ok: false, why: "no-posts" } }
 */
export function leadMetricOf(
  platform: PlatformId,
  kinds: readonly KindInsight[],
  live: Metric,
): Omit<LeadMetric, "word"> {
  const choices = LEADS[platform];
  for (const formula of choices) {
    if (formula === "viewers-live" && live.ok) return { formula, metric: live };
    if (formula === "viewers-live") continue;
    for (const kind of kinds) {
      const metric = metricFor(kind, formula);
      if (metric.ok) return { formula, metric };
    }
  }
  const first = choices[0] ?? "followers";
  const main = kinds[0];
  const gap: Metric = main ? metricFor(main, first) : { ok: false, why: "no-posts" };
  if (first === "viewers-live") return { formula: first, metric: live };
  return { formula: platform === "instagram" ? "followers" : first, metric: gap };
}

/**
 * Kinds in the order they lead on a platform.
 *
 * @example orderKinds("youtube", [{ kind: "short", posts: 20 }, { kind: "video", posts: 5 }]) // ["video", "short"]
 * @example orderKinds("youtube", [{ kind: "short", posts: 20 }, { kind: "video", posts: 1 }]) // ["short", "video"]
 */
export function orderKinds(platform: PlatformId, met: readonly { kind: PostKind; posts: number }[]): PostKind[] {
  const preferred = LEAD_KINDS[platform];
  const rank = (kind: PostKind) => (preferred.includes(kind) ? preferred.indexOf(kind) : preferred.length);
  return [...met]
    .sort((a, b) => {
      const enough = Number(b.posts >= ENOUGH_TO_LEAD) - Number(a.posts >= ENOUGH_TO_LEAD);
      if (enough !== 0) return enough;
      return a.posts >= ENOUGH_TO_LEAD ? rank(a.kind) - rank(b.kind) : b.posts - a.posts || rank(a.kind) - rank(b.kind);
    })
    .map(({ kind }) => kind);
}

/**
 * The kind of post a platform is bought for when none was met yet.
 *
 * @example usualKind("instagram") // "photo"
 * @example usualKind("twitch") // "live"
 */
export function usualKind(platform: PlatformId): PostKind | null {
  return LEAD_KINDS[platform][0] ?? null;
}
