import { seededRandom } from "../../../core/metrics/bootstrap";
import { assessSignals } from "../../../core/signals";
import { inputOf, tierOfFollowers } from "./input";
import { MANIPULATIONS } from "./manipulations";
import type { SeriesCreator, SeriesPlatform } from "./series";

/** Shares of creators: marked by the combined reading at all, at its top severity, by two kinds of evidence. */
export interface Rates {
  creators: number;
  notable: number;
  top: number;
  twoIndependent: number;
  bySignal: Record<string, number>;
  /** How many creators each signal could be judged for. */
  judged: Record<string, number>;
}

export interface SeriesResult {
  platform: string;
  creators: number;
  sample: number;
  falsePositive: Rates;
  tiers: Record<string, Rates>;
  manipulations: Record<string, Rates>;
}

export const SEED = 20_251;

/** One series with samples of `size` posts: genuine creators, then each manipulation of the same creators. */
export function runSeries(platform: SeriesPlatform, all: readonly SeriesCreator[], size: number): SeriesResult {
  const creators = all
    .filter((creator) => creator.sample.length >= size && creator.followers > 0)
    .map((creator) => ({ ...creator, sample: creator.sample.slice(0, size) }));
  const tiers = [...new Set(creators.map((creator) => tierOfFollowers(creator.followers)))];
  const manipulations = Object.entries(MANIPULATIONS)
    .filter(([, manipulation]) => platform === "tiktok" || !manipulation.needsViews)
    .map(([name, { change }], index): [string, Rates] => [
      name,
      rates(
        creators.map((creator) => change(creator, seededRandom(SEED + 1_000_003 * index + creator.number))),
        platform,
      ),
    ]);
  return {
    platform,
    creators: creators.length,
    sample: size,
    falsePositive: rates(creators, platform),
    tiers: Object.fromEntries(
      tiers.map((tier) => [
        tier,
        rates(
          creators.filter((c) => tierOfFollowers(c.followers) === tier),
          platform,
        ),
      ]),
    ),
    manipulations: Object.fromEntries(manipulations),
  };
}

function rates(creators: readonly SeriesCreator[], platform: SeriesPlatform): Rates {
  const count = { notable: 0, top: 0, twoIndependent: 0 };
  const bySignal: Record<string, number> = {};
  const judged: Record<string, number> = {};
  for (const creator of creators) {
    const { signals, combined } = assessSignals(inputOf(creator, platform));
    // Everything that the combined reading says aloud counts, "one thing to look at" included.
    if (combined.level === "one-thing" || combined.level === "worth-a-look") count.notable += 1;
    if (combined.severity === "strong") count.top += 1;
    if (combined.level === "worth-a-look") count.twoIndependent += 1;
    for (const { id, status } of signals) {
      bySignal[id] = (bySignal[id] ?? 0) + (status === "notable" ? 1 : 0);
      judged[id] = (judged[id] ?? 0) + (status === "notable" || status === "clear" ? 1 : 0);
    }
  }
  const share = (number: number) => (creators.length === 0 ? 0 : Number((number / creators.length).toFixed(4)));
  return {
    creators: creators.length,
    notable: share(count.notable),
    top: share(count.top),
    twoIndependent: share(count.twoIndependent),
    bySignal: Object.fromEntries(Object.entries(bySignal).map(([id, number]) => [id, share(number)])),
    judged,
  };
}
