import type { BenchmarkLine } from "./benchmark";
import type { Count } from "./count";
import type { Field, PlatformId, Post } from "./reading";
import type { Tier } from "./tier";

/** One dated snapshot of a creator, oldest first in a history. Rates are fractions, times milliseconds since 1970. */
export interface HistoryPoint {
  at: number;
  followers: Count | null;
  /** The engagement rate by the same formula at every point; null where it was not measured. */
  rate: number | null;
  medianViews: number | null;
}

/** Everything the signals look at: plain JSON. */
export interface SignalInput {
  platform: PlatformId;
  /** Null where the followers were not read or straddle nothing known. */
  tier: Tier | null;
  followers: Field<Count>;
  following: Field<Count>;
  posts: Field<Count>;
  /** Likes of the whole profile, which TikTok shows. */
  profileLikes?: Field<Count>;
  /** The posts of the sample, one kind, already chosen. */
  sample: Post[];
  /** The leading platform pack's line; null where no row covers what was measured. Never the default table. */
  benchmark: BenchmarkLine | null;
  history: HistoryPoint[];
  /** Language of the page as a BCP 47 tag. */
  language?: string | null;
  now: number;
}
