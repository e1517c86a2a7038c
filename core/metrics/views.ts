import type { Metric, MetricGap } from "../types/insight";
import type { Post } from "../types/reading";
import { gapFor, type MetricInput } from "./engagement";
import { divide, metricOf, type RoundedValue } from "./metric";

function viewsOf(posts: readonly Post[]): RoundedValue[] {
  return posts.flatMap(({ id, views }) =>
    views.ok
      ? [
          {
            postId: id,
            value: views.value.value,
            low: views.value.low,
            high: views.value.high,
            numbers: { views: views.value.value },
          },
        ]
      : [],
  );
}

function gap(input: MetricInput): MetricGap {
  if (input.platform === "instagram" && input.kind === "photo" && input.posts.length > 0)
    return { ok: false, why: "counts-not-shown" };
  const found = gapFor(input, ["views"]);
  // A hidden view count cannot be had anywhere; a grid that shows none is no fault of the creator's.
  return found.ok === false && found.why === "counts-hidden" ? { ok: false, why: "counts-not-shown" } : found;
}

/**
 * Median views of a post over the sample.
 *
 * @example medianViews(input) // { ok: true, median: 38000, … }
 * @example medianViews({ ...input, posts: [] }) // { ok: false, why: "no-posts" }
 */
export function medianViews(input: MetricInput): Metric {
  return metricOf("median-views", input.kind, viewsOf(input.posts), gap(input));
}

/**
 * View rate: median views / followers, a fraction that may pass 1.
 *
 * @example viewRate(input) // { ok: true, median: 0.13, … } for 1 300 views of 10 000 followers
 * @example viewRate({ ...input, followers: unread }) // { ok: false, why: "followers-unread" }
 */
export function viewRate(input: MetricInput): Metric {
  const { followers } = input;
  if (!followers.ok || followers.value.value <= 0) return { ok: false, why: "followers-unread" };
  const values = viewsOf(input.posts).flatMap((views) => {
    const rate = divide(views, followers.value);
    return rate ? [{ ...views, ...rate }] : [];
  });
  return metricOf("view-rate", input.kind, values, gap(input), followers.value);
}

/**
 * People watching live now, as the lead metric of live networks. Not live, not shown and unread are told apart.
 *
 * @example viewersLive({ ok: true, value: { value: 1200, low: 1150, high: 1249, text: "1.2K" }, rule: "r" }).ok // true
 * @example viewersLive({ ok: false, why: "absent", tried: [] }) // { ok: false, why: "not-live" }
 */
export function viewersLive(viewers: MetricInput["followers"]): Metric {
  if (!viewers.ok)
    return {
      ok: false,
      why: viewers.why === "absent" || viewers.why === "not-shown" ? "not-live" : "counts-not-shown",
    };
  const { value, low, high } = viewers.value;
  const one: RoundedValue = { postId: "live", value, low, high, numbers: { viewers: value } };
  return metricOf("viewers-live", "live", [one], { ok: false, why: "not-live" });
}
