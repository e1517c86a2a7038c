import { SAMPLE_CREATORS } from "../../../scripts/sample/creators";

/** Counts as TikTok prints them, back to numbers: what a reader can know of a tile. */
function asPrinted(views: number): number {
  return views < 10_000 ? views : Math.round(views / 100) * 100;
}

/**
 * Median views of a sample creator, worked out here by the rule itself: the latest 12 that are not pinned
 * (all sample posts have settled), in English, with two digits.
 */
export function expectedMedianViews(handle: string): string {
  const creator = SAMPLE_CREATORS.find((each) => each.handle === handle);
  if (!creator) throw new Error(`no sample creator ${handle}`);
  const run = creator.posts.filter((post) => !post.pinned).sort((a, b) => a.daysAgo - b.daysAgo);
  const views = run.slice(0, 12).map((post) => asPrinted(post.views));
  views.sort((a, b) => a - b);
  const middle = views.length / 2;
  const median =
    views.length % 2 === 1 ? (views[Math.floor(middle)] ?? 0) : ((views[middle - 1] ?? 0) + (views[middle] ?? 0)) / 2;
  return new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 2 }).format(median);
}
