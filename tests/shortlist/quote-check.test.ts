import { expect, test } from "vitest";
import { checkPackage } from "../../core/shortlist/quote-check";
import type { Creator } from "../../core/shortlist/types";
import { shortlistCreators } from "../e2e/support/shortlist-creators";
import { aQuote, NOW } from "./factories";

const [ada, , , , emil] = shortlistCreators(NOW);
if (!ada || !emil) throw new Error("no creators");
/** 1 640 median views (1 312 to 1 968), 147.6 engagements a post (114.8 to 180.4). */
const check = (over = {}, brief = {}, rates: Parameters<typeof checkPackage>[3] = [], creator: Creator = ada) =>
  checkPackage(aQuote(over), creator, brief, rates);

test("a package of measured posts: its price over what they likely get, with both ends", () => {
  const answer = check();
  if (!answer.ok) throw new Error(answer.why);
  expect(answer).toMatchObject({ kind: "short", pieces: 2, others: 0, above: [], measuredAt: ada.latest?.at });
  expect(answer.perEngagement?.value).toBeCloseTo(450 / 147.6, 6);
  expect(answer.perEngagement?.low).toBeCloseTo(450 / 180.4, 6);
  expect(answer.perEngagement?.high).toBeCloseTo(450 / 114.8, 6);
  expect(answer.perThousandViews?.value).toBeCloseTo((450 / 1640) * 1000, 6);
  expect(answer.perView?.value).toBeCloseTo(450 / 1640, 6);
});

test("pieces that nobody measured make it at most, and above no ceiling but that of the price", () => {
  const deliverables = [
    { format: "short", count: 1, label: "" },
    { format: "story", count: 2, label: "" },
  ];
  const brief = { cpmMax: { amount: 1, currency: "USD" }, priceMax: { amount: 100, currency: "USD" } };
  const answer = check({ deliverables }, brief);
  expect(answer).toMatchObject({ ok: true, pieces: 1, others: 2, above: [{ line: "priceMax", limit: 100 }] });
  expect(answer.ok && answer.perView?.value).toBeCloseTo(900 / 1640, 6);
  expect(check({ deliverables: [{ format: "story", count: 2, label: "" }] })).toEqual({ ok: false, why: "other-kind" });
});

test("the brief's ceilings are compared in the quote's currency, and not at all without a rate", () => {
  const brief = { costPerEngagementMax: { amount: 2, currency: "EUR" } };
  expect(check({}, brief)).toMatchObject({ above: [], unconverted: true });
  expect(check({}, brief, [{ from: "EUR", to: "USD", rate: 1.1, at: NOW }])).toMatchObject({
    above: [{ line: "costPerEngagementMax", limit: 2.2 }],
    unconverted: false,
  });
});

test("without an amount or a measure there is no check", () => {
  expect(check({ amounts: [] })).toEqual({ ok: false, why: "no-amount" });
  expect(check({ amounts: [{ stage: "asked", amount: 0, at: NOW }] })).toEqual({ ok: false, why: "no-amount" });
  expect(check({}, {}, [], { ...ada, latest: null })).toEqual({ ok: false, why: "never-measured" });
});

test("counts without a lower or an upper end leave the cost open on that side, never infinite", () => {
  const latest = ada.latest;
  if (!latest?.engagementsPerPost) throw new Error("no measures");
  const engagementsPerPost = { ...latest.engagementsPerPost, low: 0, high: null };
  const answer = check({}, {}, [], { ...ada, latest: { ...latest, engagementsPerPost } });
  expect(answer.ok && answer.perEngagement).toMatchObject({ low: 0, high: null });
});

test("views that do not lead have the range of the view rate", () => {
  const latest = emil.latest;
  if (!latest) throw new Error("no measures");
  const lead = { formula: "followers" as const, kind: null, value: 1, low: 1, high: 1, n: 0 };
  const answer = check({}, {}, [], { ...emil, latest: { ...latest, lead } });
  expect(answer.ok && answer.perView?.value).toBeCloseTo(450 / 6_300, 6);
  expect(answer.ok && answer.perView?.high).toBeCloseTo(450 / (6_300 * 0.8), 6);
});
