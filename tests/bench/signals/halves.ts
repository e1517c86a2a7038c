import { seededRandom } from "../../../core/metrics/bootstrap";
import { quantile } from "../../../core/metrics/statistics";
import { assessSignals } from "../../../core/signals";
import { inputOf } from "./input";
import { MANIPULATIONS } from "./manipulations";
import { SEED } from "./run";
import type { SeriesCreator, SeriesPlatform } from "./series";

/** Times the creators are divided at random. */
const SPLITS = 200;

/** The middle and the outer twentieths of what the splits gave. */
export interface Spread {
  low: number;
  middle: number;
  high: number;
}

/** How much of the figures is owed to the very creators that were looked at. */
export interface HalvesResult {
  platform: string;
  creators: number;
  sample: number;
  /** Genuine creators marked by the rules as they are, in halves of the creators. */
  asTheyAre: Spread;
  /** Borders moved until one half marks as many as the whole does; genuine creators marked in the other half. */
  bordersOfTheOtherHalf: Spread;
  /** The same borders of the other half on manipulated creators. */
  found: Record<string, Spread>;
}

interface Marks {
  /** Points over the border of the strongest pattern. */
  score: number;
  notable: boolean;
}

function marksOf(creators: readonly SeriesCreator[], platform: SeriesPlatform): Marks[] {
  return creators.map((creator) => {
    const { score, severity } = assessSignals(inputOf(creator, platform)).combined;
    return { score: score ?? Number.NEGATIVE_INFINITY, notable: severity !== null };
  });
}

function shareOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length / Math.max(1, items.length);
}

function spreadOf(values: readonly number[]): Spread {
  const at = (share: number) => Number((quantile(values, share) ?? 0).toFixed(4));
  return { low: at(0.05), middle: at(0.5), high: at(0.95) };
}

/** Divides the creators of a series in two, again and again: what would the figures be on creators nobody looked at? */
export function runHalves(platform: SeriesPlatform, all: readonly SeriesCreator[], size: number): HalvesResult {
  const creators = all
    .filter((creator) => creator.sample.length >= size && creator.followers > 0)
    .map((creator) => ({ ...creator, sample: creator.sample.slice(0, size) }));
  const genuine = marksOf(creators, platform);
  const asked = platform === "tiktok" ? ["likes+100", "views-x3", "followers-x4"] : ["likes+100", "likes+300"];
  const manipulated = asked.map((name): [string, Marks[]] => {
    const change = MANIPULATIONS[name]?.change ?? ((creator: SeriesCreator) => creator);
    return [
      name,
      marksOf(
        creators.map((one) => change(one, seededRandom(SEED + one.number))),
        platform,
      ),
    ];
  });
  const target = shareOf(genuine, ({ score }) => score >= 1);
  const random = seededRandom(SEED);
  const here: number[] = [];
  const there: number[] = [];
  const found = new Map(asked.map((name): [string, number[]] => [name, []]));
  for (let split = 0; split < SPLITS; split += 1) {
    const first = new Set<number>();
    for (let i = 0; i < genuine.length; i += 1) if (random() < 0.5) first.add(i);
    const one = genuine.filter((_, i) => first.has(i));
    const other = genuine.filter((_, i) => !first.has(i));
    here.push(
      shareOf(one, ({ notable }) => notable),
      shareOf(other, ({ notable }) => notable),
    );
    const border =
      quantile(
        one.map(({ score }) => Math.max(-100, score)),
        1 - target,
      ) ?? 1;
    there.push(shareOf(other, ({ score }) => score >= border));
    for (const [name, marks] of manipulated) {
      const rest = marks.filter((_, i) => !first.has(i));
      found.get(name)?.push(shareOf(rest, ({ score }) => score >= border));
    }
  }
  return {
    platform,
    creators: creators.length,
    sample: size,
    asTheyAre: spreadOf(here),
    bordersOfTheOtherHalf: spreadOf(there),
    found: Object.fromEntries([...found].map(([name, shares]) => [name, spreadOf(shares)])),
  };
}
