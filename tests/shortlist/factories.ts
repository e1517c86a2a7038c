import { assess } from "../../core/insight";
import type { Seen } from "../../core/shortlist/edit";
import { creatorIdFor, newCreator, newMembership } from "../../core/shortlist/edit";
import type { Creator, Membership, Quote } from "../../core/shortlist/types";
import type { Count } from "../../core/types/count";
import type { Insight, Metric } from "../../core/types/insight";
import type { Field, Reading } from "../../core/types/reading";

export const NOW = Date.UTC(2026, 0, 10);
export const DAY = 86_400_000;

export const exactly = (value: number): Count => ({ value, low: value, high: value, text: String(value) });
const read = <T>(value: T): Field<T> => ({ ok: true, value, rule: "test" });
const gap = <T>(): Field<T> => ({ ok: false, why: "absent", tried: [] });

/** A reading of an invented creator. */
export function aReading(over: Partial<Reading> = {}, followers = 30_000): Reading {
  const handle = over.handle ?? "mara.makes";
  return {
    platform: "tiktok",
    page: "profile",
    handle,
    url: `https://www.tiktok.com/@${handle}`,
    language: "en",
    readAt: NOW,
    fields: {
      displayName: read("Mara Makes"),
      handle: read(handle),
      verified: read(false),
      bio: read("Pots and glazes"),
      category: gap(),
      links: read([]),
      contact: gap(),
      followers: read(exactly(followers)),
      following: gap(),
      posts: gap(),
      likes: gap(),
      viewers: gap(),
    },
    posts: [],
    ...over,
  };
}

/** The insight of a reading as the product makes it. */
export const anInsight = (reading: Reading = aReading()): Insight => assess(reading, { now: reading.readAt });

/** A metric of so many posts. */
export function aMetric(median: number, n = 12): Metric {
  return {
    ok: true,
    formula: "median-views",
    kind: "short",
    median,
    mean: median,
    rounding: { low: median, high: median },
    likely: { low: median * 0.8, high: median * 1.2 },
    n,
    parts: [],
    oneHit: false,
  };
}

export function aSeen(over: Partial<Reading> = {}, followers = 30_000): Seen {
  const reading = aReading(over, followers);
  return { reading, insight: anInsight(reading), now: reading.readAt };
}

export const aMembership = (over: Partial<Membership> = {}): Membership => ({
  ...newMembership(NOW, "shortlisted", "Ana"),
  ...over,
});

export function aQuote(over: Partial<Quote> = {}): Quote {
  return {
    id: "q1",
    createdAt: NOW,
    currency: "USD",
    deliverables: [{ format: "short", count: 2, label: "" }],
    usageDays: 30,
    exclusivityDays: null,
    paidBoosting: null,
    productValue: 0,
    tax: "net",
    amounts: [{ stage: "asked", amount: 900, at: NOW }],
    clientPrice: null,
    note: "",
    ...over,
  };
}

export function aCreator(over: Partial<Creator> = {}): Creator {
  const seen = aSeen(over.handle === undefined ? {} : { handle: over.handle });
  return { ...newCreator(over.id ?? creatorIdFor(seen.reading), seen), ...over };
}
