import { ratesFor } from "../../../core/benchmarks/lookup";
import { passportOf } from "../../../core/benchmarks/passport";
import { RATE_PACKS } from "../../../core/benchmarks/shipped";
import { benchmarkWord } from "../../../core/benchmarks/word";
import { median } from "../../../core/metrics/statistics";
import type { Count } from "../../../core/types/count";
import type { BenchmarkLine, Tier } from "../../../core/types/insight";
import type { Field, Post } from "../../../core/types/reading";
import type { SignalInput } from "../../../core/types/signal-input";
import type { SeriesCreator, SeriesPlatform, SeriesPost } from "./series";

/** What TikTok shows of a count: exact below 10 000, then one decimal of K or M. */
function asTiktokShows(value: number): Count {
  const step = value >= 1_000_000 ? 100_000 : value >= 10_000 ? 100 : 1;
  const shown = Math.round(value / step) * step;
  const low = Math.max(0, shown - Math.floor(step / 2));
  return { value: shown, low, high: shown + Math.max(0, Math.ceil(step / 2) - 1), text: String(shown) };
}

function field(value: number | null, platform: SeriesPlatform): Field<Count> {
  if (value === null) return { ok: false, why: "not-shown", tried: ["series"] };
  const exact = { value, low: value, high: value, text: String(value) };
  return { ok: true, value: platform === "tiktok" ? asTiktokShows(value) : exact, rule: "series" };
}

const NONE: Field<Count> = { ok: false, why: "absent", tried: ["series"] };

function post(from: SeriesPost, index: number, platform: SeriesPlatform): Post {
  return {
    id: String(index),
    url: `https://example.org/${index}`,
    kind: platform === "tiktok" ? "short" : "photo",
    publishedAt: from.at * 1000,
    pinned: false,
    repost: false,
    advert: false,
    sponsored: false,
    origin: "latest",
    views: platform === "tiktok" ? field(from.views, platform) : NONE,
    likes: field(from.likes, platform),
    comments: field(from.comments, platform),
    shares: platform === "tiktok" ? field(from.shares, platform) : NONE,
    saves: NONE,
    reposts: NONE,
    quotes: NONE,
  };
}

/** The house tiers: emerging below 1 000 followers, then steps of ten. */
export function tierOfFollowers(followers: number): Tier {
  if (followers < 1_000) return "emerging";
  if (followers < 10_000) return "nano";
  if (followers < 100_000) return "micro";
  return followers < 1_000_000 ? "macro" : "mega";
}

/**
 * The median rate by views against the leading pack. The bench leaves the interval of the median out, so the signal
 * made of it is measured at its strictest.
 */
function benchmarkOf({ sample, followers }: SeriesCreator, platform: SeriesPlatform): BenchmarkLine | null {
  if (platform !== "tiktok") return null;
  const rates = sample.flatMap(({ views, likes, comments, shares }) =>
    views === null || views <= 0 ? [] : [(likes + (comments ?? 0) + (shares ?? 0)) / views],
  );
  const now = Date.UTC(2026, 0, 1);
  const at = { platform, kind: "short" as const, followers, now };
  const figures = ratesFor(RATE_PACKS, "engagement-rate-views", at);
  const measured = median(rates);
  if (figures === null || measured === null) return null;
  const { pack, row, low, typical, high, farBelow, farAbove } = figures;
  const word = benchmarkWord(measured, figures);
  const passport = passportOf(pack, row, "views", now);
  const range: BenchmarkLine["wordRange"] = [word, word];
  const formula = "engagement-rate-views";
  return { formula, measured, low, typical, high, word, wordRange: range, farBelow, farAbove, followers, passport };
}

/** A creator of a series as the signals would meet them: counts with the rounding that the network shows. */
export function inputOf(creator: SeriesCreator, platform: SeriesPlatform): SignalInput {
  return {
    platform,
    tier: tierOfFollowers(creator.followers),
    followers: field(creator.followers, platform),
    following: field(creator.following, platform),
    posts: field(creator.posts, platform),
    profileLikes: field(creator.profileLikes, platform),
    sample: creator.sample.map((from, index) => post(from, index, platform)),
    benchmark: benchmarkOf(creator, platform),
    history: [],
    language: null,
    now: (creator.sample[0]?.at ?? 0) * 1000 + 86_400_000,
  };
}
