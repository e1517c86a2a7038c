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

  it("counts the languages of disclosure", () => {
    expect(page).toContain(`(${Object.keys(DISCLOSURE_WORDS).length} languages`);
  });
});
