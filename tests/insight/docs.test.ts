import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess, defaultContext } from "../../core/insight";
import { DISCLOSURE_WORDS } from "../../core/metrics/disclosure-words";
import { checkQuote } from "../../core/metrics/quote";
import type { Cost, Price } from "../../core/types/insight";
import { NOW, ordinaryMicro, tiktokTiles } from "./build";

const page = readFileSync(join(import.meta.dirname, "../../docs/how-numbers-are-made.md"), "utf8").replace(/\s+/g, " ");
const context = defaultContext(NOW);
const mira = assess(ordinaryMicro(), context);
const taro = assess(
  tiktokTiles([38000, 41000, 22000, 35000, 120000, 39000, 30000, 44000, 27000, 38500, 36000, 51000], 90_000),
  context,
);

function range(of: Cost | Price) {
  if (!of.ok) throw new Error(of.why);
  return of.range;
}

const usd = (amount = 0) => `$${amount.toFixed(2)}`;

describe("how-numbers-are-made.md", () => {
  it("computes Mira's rate and word", () => {
    const { byFollowers } = mira.engagement;
    const { lead } = mira.benchmark;
    if (!byFollowers.ok || !lead.ok) throw new Error("nothing measured");
    expect(page).toContain(`= **${(byFollowers.median * 100).toFixed(2)} %**`);
    expect(page).toContain(
      `${((lead.line.low ?? 0) * 100).toFixed(2)} % to ${((lead.line.high ?? 0) * 100).toFixed(2)} %`,
    );
    expect(lead.line.word).toBe("typical");
  });

  it("computes Mira's price and costs", () => {
    const price = range(mira.price);
    expect(page).toContain(`= **$${price.low} to $${price.high}**, typically $${price.typical}`);
    const own = range(mira.cost.perEngagement);
    expect(page).toContain(`= ${usd(own.typical)} (${usd(own.low)} to ${usd(own.high)})`);
    const norm = range(mira.cost.benchmarkPerEngagement);
    expect(page).toContain(`= ${usd(norm.typical)} (${usd(norm.low)} to ${usd(norm.high)})`);
    expect(page).toContain(`| ${usd(range(mira.cost.referencePerEngagement).low)} |`);
  });

  it("computes the quote check and the budget", () => {
    const quote = checkQuote({ amount: 900, currency: "USD" }, mira, context);
    if (!quote.ok || !quote.counter.ok) throw new Error("no quote");
    expect(page).toContain(`$900 / 294 = ${usd(range(quote.perEngagement).low)} per engagement, above`);
    expect(quote.benchmark?.word).toBe("above");
    expect(page).toContain(`($${quote.counter.range.low} to $${quote.counter.range.high} here)`);
    if (!mira.elsewhere.ok) throw new Error("no budget");
    const { reference, platform } = mira.elsewhere.microToMega;
    expect(page).toContain(
      `${reference?.toFixed(2)} times cheaper than mega ones; the Instagram packs make them ${platform?.toFixed(2)} times`,
    );
  });

  it("computes Taro's views and price", () => {
    const { median, rate } = taro.views;
    if (!median.ok || !rate.ok) throw new Error("nothing measured");
    expect(page).toContain("**38 250** median views, 42.5 % of his followers; the mean is 43 458");
    expect([median.median, (rate.median * 100).toFixed(1), Math.round(median.mean)]).toEqual([38_250, "42.5", 43_458]);
    const price = range(taro.price);
    expect(page).toContain(`= **$${Math.round(price.low)} to $${Math.round(price.high)}**`);
    expect(taro.engagement.byViews).toMatchObject({ why: "open-posts", need: 3 });
  });

  it("computes Taro's pace, evenness, trend and interval", () => {
    const { cadence, consistency, trend } = taro;
    const { median } = taro.views;
    if (!cadence.ok || !consistency.ok || !trend.ok || !median.ok) throw new Error("nothing measured");
    const spaced = (value: number | null) =>
      Math.round(value ?? 0)
        .toLocaleString("en")
        .replace(",", " ");
    expect(page).toContain(`Taro posts **${cadence.postsPerWeek.toFixed(2)}** times a week`);
    expect(page).toContain(`between ${spaced(consistency.low)} and ${spaced(consistency.high)} views`);
    expect(page).toContain(`the best has ${consistency.bestToMedian.toFixed(2)} times the median`);
    expect(page).toContain(`the spread is ${consistency.variation.toFixed(2)} of the mean`);
    const { low, high } = trend.likely;
    const likely = `likely ${low.toFixed(2)} to ${high?.toFixed(2)}: ${trend.direction}`;
    expect(page).toContain(`has ${trend.ratio.toFixed(2)} times the median of the older half, ${likely}`);
    expect(page).toContain(`likely **${spaced(median.likely.low)} to ${spaced(median.likely.high)}**`);
  });

  it("computes comments per like, the sponsored share, the topic and the confidence", () => {
    const { commentsPerLike } = mira.engagement;
    expect(page).toContain(`14 / 280 = **${commentsPerLike.ok ? commentsPerLike.median : ""}**`);
    const captioned = (caption: (index: number) => string) => {
      const read = ordinaryMicro();
      return assess(
        { ...read, posts: read.posts.map((post, index) => ({ ...post, caption: caption(index) })) },
        context,
      );
    };
    const { share } = captioned((index) => (index < 3 ? "#ad" : "a quiet day")).sponsored;
    expect(page).toContain(`are a share of **${(share ?? 0) * 100} %**`);
    const { focus } = captioned((index) => (index < 9 ? "sourdough" : "a quiet day")).niche;
    expect(page).toContain(`is ${focus?.topic} at **${(focus?.share ?? 0) * 100} %**`);
    expect([mira.confidence.level, taro.confidence.level]).toEqual(["high", "high"]);
    expect(page).toContain("Mira and Taro are both **high**");
  });

  it("computes the rank and the brief", () => {
    const median = taro.views.median.ok ? taro.views.median.median : 0;
    const among = (others: number, better: number) => {
      const market = Array.from({ length: others }, (_, index) => ({
        creatorId: `tiktok:${index}`,
        platform: "tiktok" as const,
        kind: "short" as const,
        tier: "micro" as const,
        formula: "median-views",
        value: index < better ? median * 2 : median / 2,
      }));
      const { market: rank } = assess(
        tiktokTiles([38000, 41000, 22000, 35000, 120000, 39000, 30000, 44000, 27000, 38500, 36000, 51000], 90_000),
        { ...context, market },
      );
      if (!rank.ok) throw new Error(rank.why);
      return rank;
    };
    const few = among(8, 2);
    expect(page).toContain(`Taro is **${few.rank}rd of ${few.of}**`);
    expect(few.percentile).toBeNull();
    expect(page).toContain(`better than **${among(40, 10).percentile} %**`);
    const { fit } = assess(ordinaryMicro(), { ...context, brief: { tiers: ["micro"], followersMin: 50_000 } });
    expect(fit?.lines.map(({ line, result }) => [line, result])).toEqual([
      ["tiers", "pass"],
      ["followersMin", "miss"],
    ]);
    expect(page).toContain("Mira **passes** the tier and **misses** the followers (30 000)");
  });

  it("counts the languages of disclosure", () => {
    expect(page).toContain(`(${Object.keys(DISCLOSURE_WORDS).length} languages`);
  });
});
