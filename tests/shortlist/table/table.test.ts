import { describe, expect, test } from "vitest";
import { rowOf } from "../../../core/shortlist/row";
import { compareCreators } from "../../../core/shortlist/table/compare";
import { filterRows, NO_FILTER, searchText } from "../../../core/shortlist/table/filter";
import { groupRows } from "../../../core/shortlist/table/group";
import { sortRows } from "../../../core/shortlist/table/sort";
import { totalsOf } from "../../../core/shortlist/table/totals";
import type { List, Row } from "../../../core/shortlist/types";
import { aCreator, aMembership, aQuote, NOW } from "../factories";

const LIST: List = {
  id: "l1",
  name: "Spring",
  brief: {},
  currency: "USD",
  budget: 2000,
  createdAt: NOW,
  updatedAt: NOW,
  archivedAt: null,
};
const row = (id: string, over: Partial<Row> = {}): Row => ({
  ...rowOf(aCreator({ id, handle: id })),
  price: null,
  ...over,
});
const quoted = (amount: number, pieces: number, currency = "USD") =>
  rowOf(
    aCreator({
      memberships: {
        l1: aMembership({
          quotes: [
            aQuote({
              currency,
              deliverables: [{ format: "short", count: pieces, label: "" }],
              amounts: [{ stage: "offered", amount, at: NOW }],
            }),
          ],
        }),
      },
    }),
  ).lists;
const none = new Map<string, string>();
const ids = (rows: Row[]) => rows.map(({ id }) => id);
const compare = new Intl.Collator("en").compare;

describe("filter", () => {
  const zoe = row("zoe_k", { name: "Zoë Künstler", tags: ["ceramics"] });
  const ben = row("ben", { name: "Ben", followers: null });
  const gone = row("gone", { removedAt: NOW });

  test("search is deaf to case, accents and marks, and wants every word", () => {
    const rows = [zoe, ben];
    expect(ids(filterRows(rows, { ...NO_FILTER, search: "ZOE kunst" }, none))).toEqual(["zoe_k"]);
    expect(ids(filterRows(rows, { ...NO_FILTER, search: "zoe k cera" }, none))).toEqual(["zoe_k"]);
    expect(ids(filterRows(rows, { ...NO_FILTER, search: "zoe ben" }, none))).toEqual([]);
    expect(searchText(zoe)).toContain("zoe kunstler");
  });

  test("an unread count passes no border; the trash stands apart", () => {
    expect(ids(filterRows([zoe, ben], { ...NO_FILTER, followersMin: 0 }, none))).toEqual(["zoe_k"]);
    expect(ids(filterRows([zoe, ben], { ...NO_FILTER, followersMax: 1e9 }, none))).toEqual(["zoe_k"]);
    expect(ids(filterRows([zoe, gone], NO_FILTER, none))).toEqual(["zoe_k"]);
    expect(ids(filterRows([zoe, gone], { ...NO_FILTER, trash: true }, none))).toEqual(["gone"]);
  });

  test("the status is that of the list asked for", () => {
    const two = rowOf(
      aCreator({ memberships: { l1: aMembership({ status: "booked" }), l2: aMembership({ status: "rejected" }) } }),
    );
    const ask = (listId: string | null, status: "booked" | "rejected") =>
      filterRows([two], { ...NO_FILTER, listId, statuses: [status] }, none).length;
    expect([ask("l1", "booked"), ask("l1", "rejected"), ask("l2", "rejected"), ask(null, "rejected")]).toEqual([
      1, 0, 1, 1,
    ]);
  });
});

describe("what the client says", () => {
  const said = (handle: string, choice: "approve" | "backup" | "decline" | null) => {
    const clientAnswers = choice === null ? [] : [{ choice, reason: "", by: "Ida", at: 1 }];
    return row(handle, { lists: rowOf(aCreator({ memberships: { l1: aMembership({ clientAnswers }) } })).lists });
  };
  const rows = [said("mute", null), said("no", "decline"), said("yes", "approve"), said("maybe", "backup")];

  test("is filtered by, with those who were not answered, in the list asked for", () => {
    const ask = (listId: string | null, ...clients: ("approve" | "none")[]) =>
      ids(filterRows(rows, { ...NO_FILTER, listId, clients }, none));
    expect([ask("l1", "approve"), ask(null, "none", "approve"), ask("l2", "none")]).toEqual([
      ["yes"],
      ["mute", "yes"],
      [],
    ]);
    // A row of an index from before there were answers.
    const [old] = rows;
    if (old?.lists.l1) delete old.lists.l1.client;
    expect(ask("l1", "none")).toEqual(["mute"]);
  });

  test("is an order from approved to declined, those not answered last both ways", () => {
    const by = (descending: boolean) => ids(sortRows(rows, { key: "client", descending }, "l1", compare));
    expect([by(false), by(true)]).toEqual([
      ["yes", "maybe", "no", "mute"],
      ["no", "maybe", "yes", "mute"],
    ]);
  });
});

describe("order and groups", () => {
  test("what is unknown stands last both ways, equals keep their order", () => {
    const rows = [
      row("a", { followers: 5 }),
      row("b", { followers: null }),
      row("c", { followers: 9 }),
      row("d", { followers: 5 }),
    ];
    expect(ids(sortRows(rows, { key: "followers", descending: true }, null, compare))).toEqual(["c", "a", "d", "b"]);
    expect(ids(sortRows(rows, { key: "followers", descending: false }, null, compare))).toEqual(["a", "d", "c", "b"]);
  });

  test("a rate by views is never sorted among rates by followers", () => {
    const rated = (id: string, formula: "engagement-rate-views" | "engagement-rate-followers", value: number) =>
      row(id, { rate: { formula, value } });
    const rows = [
      row("unread", { rate: null }),
      rated("followers-high", "engagement-rate-followers", 0.09),
      rated("views-low", "engagement-rate-views", 0.02),
      rated("followers-low", "engagement-rate-followers", 0.01),
      rated("views-high", "engagement-rate-views", 0.1),
    ];
    const by = (descending: boolean) => ids(sortRows(rows, { key: "rate", descending }, null, compare));
    expect(by(true)).toEqual(["views-high", "views-low", "followers-high", "followers-low", "unread"]);
    expect(by(false)).toEqual(["views-low", "views-high", "followers-low", "followers-high", "unread"]);
  });

  test("lead metrics are sorted within what they measure", () => {
    const rows = [
      row("rate", { lead: { formula: "engagement-rate-views", kind: null, value: 0.2 } }),
      row("few", { lead: { formula: "median-views", kind: "short", value: 900 } }),
      row("many", { lead: { formula: "median-views", kind: "short", value: 9_000 } }),
    ];
    expect(ids(sortRows(rows, { key: "lead", descending: false }, null, compare))).toEqual(["few", "many", "rate"]);
    expect(ids(sortRows(rows, { key: "lead", descending: true }, null, compare))).toEqual(["many", "few", "rate"]);
  });

  test("statuses stand in the order of the work, not of the alphabet", () => {
    const at = (status: "booked" | "contacted" | "delivered") =>
      row(status, { lists: rowOf(aCreator({ memberships: { l1: aMembership({ status }) } })).lists });
    const sorted = sortRows(
      [at("delivered"), at("booked"), at("contacted")],
      { key: "status", descending: false },
      "l1",
      compare,
    );
    expect(ids(sorted)).toEqual(["contacted", "booked", "delivered"]);
  });

  test("groups come in the order of their rows, those without a key last", () => {
    const rows = [
      row("a", { tier: null }),
      row("b", { tier: "nano" }),
      row("c", { tier: "micro" }),
      row("d", { tier: "nano" }),
    ];
    const groups = groupRows(rows, "tier", null);
    expect(groups.map(({ key, rows: own }) => [key, ids(own)])).toEqual([
      ["nano", ["b", "d"]],
      ["micro", ["c"]],
      [null, ["a"]],
    ]);
  });
});

describe("totals", () => {
  test("a quote counts before the typical price, packages buy their number of posts", () => {
    const rows = [
      row("a", { lists: quoted(900, 3), engagements: 1000, views: 20_000, followers: 30_000, tier: "micro" }),
      row("b", {
        price: { low: 100, high: 300, currency: "USD" },
        engagements: 500,
        views: null,
        followers: null,
        tier: null,
      }),
    ];
    const totals = totalsOf(rows, LIST);
    expect(totals.cost).toEqual({ low: 1000, high: 1200, currency: "USD", counted: 2 });
    expect(totals.costPerEngagement).toEqual({ low: 1000 / 3500, high: 1200 / 3500, counted: 2 });
    expect(totals.costPerThousandViews).toEqual({ low: 15, high: 15, counted: 1 });
    expect(totals).toMatchObject({ followers: 30_000, withFollowers: 1, tiers: { micro: 1, unknown: 1 } });
    expect(totals.budgetLeft).toEqual({ low: 800, high: 1000 });
  });

  test("by hand: ten rows that lack values, each gap counted and none summed as nothing", () => {
    const member = (over: Parameters<typeof aMembership>[0]) =>
      rowOf(aCreator({ memberships: { l1: aMembership(over) } })).lists;
    const usd = (low: number, high: number) => ({ low, high, currency: "USD" });
    const bare = { followers: null, engagements: null, views: null, tier: null };
    const rows = [
      // 600 for two pieces: buys 2 x 400 engagements and 2 x 10 000 views; the client pays 10 % more.
      row("a", {
        lists: member({
          quotes: [
            aQuote({
              deliverables: [{ format: "reel", count: 2, label: "" }],
              amounts: [{ stage: "agreed", amount: 600, at: NOW }],
              clientPrice: { mode: "markup", percent: 10 },
            }),
          ],
        }),
        followers: 50_000,
        engagements: 400,
        views: 10_000,
        tier: "micro",
      }),
      row("b", { price: usd(100, 200), followers: 20_000, engagements: 200, views: 5_000, tier: "micro" }),
      row("c", { price: usd(300, 500), followers: 150_000, engagements: null, views: 30_000, tier: "macro" }),
      row("d", { price: usd(50, 90), followers: null, engagements: 100, views: null, tier: null }),
      row("e", { followers: 9_000, engagements: 900, views: 9_000, tier: "nano" }),
      row("f", bare),
      row("g", bare),
      row("euro", { ...bare, price: { low: 70, high: 80, currency: "EUR" }, engagements: 50 }),
      row("no", { ...bare, price: usd(1_000, 2_000), engagements: 10, lists: member({ status: "rejected" }) }),
      row("zero", { ...bare, price: usd(10, 20), engagements: 0, views: 0 }),
    ];
    expect(totalsOf(rows, LIST)).toEqual({
      creators: 10,
      followers: 50_000 + 20_000 + 150_000 + 9_000,
      withFollowers: 4,
      // a 600, b 100 to 200, c 300 to 500, d 50 to 90, zero 10 to 20.
      cost: { low: 1_060, high: 1_410, currency: "USD", counted: 5 },
      rejected: 1,
      withoutPrice: 3,
      clientPrice: expect.closeTo(660, 6),
      withClientPrice: 1,
      otherCurrency: 1,
      // a, b and d: 750 to 890 for 800 + 200 + 100.
      costPerEngagement: { low: 750 / 1_100, high: 890 / 1_100, counted: 3 },
      // a, b and c: 1 000 to 1 300 for 20 000 + 5 000 + 30 000.
      costPerThousandViews: {
        low: expect.closeTo((1_000 / 55_000) * 1_000, 9),
        high: expect.closeTo((1_300 / 55_000) * 1_000, 9),
        counted: 3,
      },
      tiers: { micro: 2, macro: 1, nano: 1, unknown: 6 },
      budgetLeft: { low: 590, high: 940 },
    });
  });

  test("another currency is counted and never converted", () => {
    const totals = totalsOf([row("a", { lists: quoted(900, 1, "EUR") })], LIST);
    expect(totals).toMatchObject({ otherCurrency: 1, cost: { low: 0, high: 0, counted: 0 }, costPerEngagement: null });
  });

  test("no rows: nothing is divided by zero", () => {
    expect(totalsOf([], LIST)).toMatchObject({ creators: 0, costPerEngagement: null, clientPrice: null });
  });
});

describe("comparison", () => {
  const measured = (id: string, medianViews: number | null, currency = "USD") => {
    const creator = aCreator({ id, handle: id });
    if (creator.latest === null) throw new Error("measured");
    return {
      ...creator,
      latest: { ...creator.latest, medianViews, price: { low: 100, high: medianViews ?? 1, currency } },
    };
  };
  const line = (metric: string, ...creators: ReturnType<typeof measured>[]) =>
    compareCreators(creators, null).find((one) => one.metric === metric);

  test("marks the best, at least 14 metrics, at most ten creators", () => {
    expect(line("median-views", measured("a", 10), measured("b", 30), measured("c", null))?.best).toEqual([1]);
    expect(compareCreators([], null).length).toBeGreaterThanOrEqual(14);
    const many = Array.from({ length: 12 }, (_, at) => measured(`m${at}`, at));
    expect(line("median-views", ...many)?.values).toHaveLength(10);
  });

  test("a rate of another kind of post, another lead metric and another package are known and not ranked", () => {
    const rate = { value: 0.1, low: 0.09, high: 0.11, formula: "engagement-rate-views", kind: "short", n: 12 } as const;
    const withRate = (id: string, value: number, more: object = {}) => {
      const creator = measured(id, 10);
      const rateByViews = { ...rate, value, low: value, high: value, ...more };
      return { ...creator, latest: { ...creator.latest, rateByViews } };
    };
    expect(line("rate-by-views", withRate("a", 0.1), withRate("b", 0.2))).toMatchObject({ best: [1], close: false });
    expect(line("rate-by-views", withRate("a", 0.1), withRate("b", 0.2, { kind: "video" }))).toMatchObject({
      best: [],
      different: true,
    });
    expect(line("rate-by-views", withRate("a", 0.1), withRate("b", 0.2, { low: 0.1, high: 0.3 }))?.close).toBe(true);
    const quoted = (id: string, count: number) => ({
      ...measured(id, 10),
      memberships: { l1: aMembership({ quotes: [aQuote({ deliverables: [{ format: "short", count, label: "" }] })] }) },
    });
    const quotes = compareCreators([quoted("a", 1), quoted("b", 3)], "l1").find((one) => one.metric === "quote");
    expect(quotes).toMatchObject({ best: [], different: true, values: [{ n: 1 }, { n: 3 }] });
  });

  test("engagements of two networks that count them otherwise are not ranked, nor are prices of two kinds of post", () => {
    const rate = { low: 0.1, high: 0.1, formula: "engagement-rate-views", kind: "short", n: 12 } as const;
    const on = (platform: "tiktok" | "youtube", value: number, kind: "short" | "video" = "short") => {
      const creator = { ...measured(`${platform}${value}`, 10), platform };
      const rateByViews = { ...rate, kind, value };
      const price = { low: value * 100, high: value * 200, currency: "USD" };
      const lead = { ...rate, formula: "median-views" as const, kind, value };
      return { ...creator, latest: { ...creator.latest, rateByViews, lead, price, costPerEngagement: price } };
    };
    const unlike = { best: [], different: true };
    expect(line("rate-by-views", on("tiktok", 0.1), on("youtube", 0.2))).toMatchObject(unlike);
    expect(line("cost-per-engagement", on("tiktok", 0.1), on("youtube", 0.2))).toMatchObject(unlike);
    expect(line("price", on("tiktok", 0.1), on("youtube", 0.2))).toMatchObject({ best: [0], different: false });
    expect(line("price", on("tiktok", 0.1), on("youtube", 0.2, "video"))).toMatchObject(unlike);
    expect(line("cost-per-engagement", on("tiktok", 0.1), on("tiktok", 0.2))?.best).toEqual([0]);
  });

  test("last posts of one day are alike", () => {
    const day = Date.UTC(2026, 9, 4);
    const withPost = (id: string, lastPostAt: number) => {
      const creator = measured(id, 10);
      return { ...creator, latest: { ...creator.latest, lastPostAt } };
    };
    const [hour, before] = [3_600_000, -60_000];
    expect(line("last-post", withPost("a", day + hour), withPost("b", day + 9 * hour))?.best).toEqual([]);
    expect(line("last-post", withPost("a", day + hour), withPost("b", day + before))?.best).toEqual([0]);
  });

  test("few signals are no praise", () => {
    const odd = measured("a", 10);
    const creators = [{ ...odd, latest: { ...odd.latest, signals: ["one-hit"] } }, measured("b", 10)];
    expect(line("signals", ...creators)).toMatchObject({ best: [], values: [{ value: 1 }, { value: 0 }] });
  });

  test("money of two currencies has no best, nor has a tie or one alone", () => {
    expect(line("price", measured("a", 200), measured("b", 300, "EUR"))?.best).toEqual([]);
    expect(line("price", measured("a", 200), measured("b", 300))?.best).toEqual([0]);
    expect(line("median-views", measured("a", 5), measured("b", 5))?.best).toEqual([]);
    expect(line("median-views", measured("a", 5))?.best).toEqual([]);
  });
});
