import type { Brief } from "../types/brief";
import type { FitLine } from "../types/insight";
import { atLeast, atMost, type FitInsight, unknown } from "./line";

const DAY = 86_400_000;

/**
 * The tier against the wanted ones; unknown when it straddles a border of the wanted.
 *
 * @example tierLine(["micro"], insight).result // "pass"
 * @example tierLine(["micro"], insightOnTheBorder) // { result: "unknown", note: "tier-on-border", … }
 */
export function tierLine(wanted: readonly string[], { tier }: FitInsight): FitLine {
  if (!tier.ok) return unknown("tiers", [...wanted], tier.why);
  const inside = tier.tiers.filter((each) => wanted.includes(each)).length;
  const result = inside === tier.tiers.length ? "pass" : inside === 0 ? "miss" : "unknown";
  return {
    line: "tiers",
    result,
    wanted: [...wanted],
    found: [...tier.tiers],
    ...(result === "unknown" ? { note: "tier-on-border" } : {}),
  };
}

/**
 * Least and most followers, over the count's interval.
 *
 * @example followerLines({ followersMin: 10000 }, insight)[0]?.result // "pass"
 * @example followerLines({}, insight) // []
 */
export function followerLines(brief: Brief, { tier }: FitInsight): FitLine[] {
  const lines: FitLine[] = [];
  const limits = [
    { line: "followersMin", limit: brief.followersMin, check: atLeast },
    { line: "followersMax", limit: brief.followersMax, check: atMost },
  ];
  for (const { line, limit, check } of limits) {
    if (limit === undefined) continue;
    if (!tier.ok) lines.push(unknown(line, limit, tier.why));
    else lines.push({ line, result: check(tier.followers, limit), wanted: limit, found: tier.followers.value });
  }
  return lines;
}

/** By views where the network is judged by views, else by followers; the line says which. */
function rateOf({ platform, engagement }: FitInsight) {
  return platform === "tiktok" || platform === "youtube" ? engagement.byViews : engagement.byFollowers;
}

/**
 * Floors for median views, view rate and engagement rate (a fraction), over what rounding leaves open.
 *
 * @example metricLines({ medianViewsMin: 5000 }, insight)[0]?.result // "miss"
 * @example metricLines({ viewRateMin: 0.1 }, tilesUnread)[0] // { result: "unknown", note: "no-posts", … }
 */
export function metricLines(brief: Brief, insight: FitInsight): FitLine[] {
  const wanted = [
    { line: "medianViewsMin", floor: brief.medianViewsMin, metric: insight.views.median },
    { line: "viewRateMin", floor: brief.viewRateMin, metric: insight.views.rate },
    { line: "engagementRateMin", floor: brief.engagementRateMin, metric: rateOf(insight) },
  ];
  return wanted.flatMap(({ line, floor, metric }): FitLine[] => {
    if (floor === undefined) return [];
    if (!metric.ok) return [unknown(line, floor, metric.why)];
    const postIds = metric.parts.map((part) => part.postId);
    return [
      {
        line,
        result: atLeast(metric.rounding, floor),
        wanted: floor,
        found: metric.median,
        postIds,
        note: metric.formula,
      },
    ];
  });
}

/**
 * Posts a week, age of the last post in days, share of sponsored posts.
 *
 * @example paceLines({ lastPostMaxDays: 14 }, insight)[0]?.result // "pass"
 * @example paceLines({ sponsoredShareMax: 0.3 }, withoutCaptions)[0]?.result // "unknown"
 */
export function paceLines(brief: Brief, { cadence, assessedAt, sponsored }: FitInsight): FitLine[] {
  const lines: FitLine[] = [];
  const { postsPerWeekMin: pace, lastPostMaxDays: days, sponsoredShareMax: share } = brief;
  if (pace !== undefined)
    lines.push(
      cadence.ok
        ? {
            line: "postsPerWeekMin",
            result: cadence.postsPerWeek >= pace ? "pass" : "miss",
            wanted: pace,
            found: cadence.postsPerWeek,
          }
        : unknown("postsPerWeekMin", pace, cadence.why),
    );
  if (days !== undefined) {
    const age = cadence.lastPostAt === undefined ? null : Math.max(0, (assessedAt - cadence.lastPostAt) / DAY);
    lines.push(
      age === null
        ? unknown("lastPostMaxDays", days, "no-dates")
        : { line: "lastPostMaxDays", result: age <= days ? "pass" : "miss", wanted: days, found: age },
    );
  }
  if (share !== undefined) {
    const postIds = sponsored.posts.map((post) => post.postId);
    lines.push(
      sponsored.share === null
        ? unknown("sponsoredShareMax", share, "no-captions")
        : {
            line: "sponsoredShareMax",
            result: sponsored.share <= share ? "pass" : "miss",
            wanted: share,
            found: sponsored.share,
            postIds,
          },
    );
  }
  return lines;
}
