import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../core/insight";
import { engagementByFollowers, engagementByViews, engagementsPerPost } from "../../core/metrics/engagement";
import { medianViews, viewRate } from "../../core/metrics/views";
import type { Count } from "../../core/types/count";
import type { Metric } from "../../core/types/insight";
import type { Field, Post, Reading } from "../../core/types/reading";
import { runs } from "../support/runs";
import { anyPost, anyReading } from "./arbitrary";
import { NOW } from "./build";

/** Every number in a value, with its place. */
function numbers(value: unknown, path = ""): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => numbers(each, `${path}.${name}`));
}

const brief = {
  markets: ["DE"],
  languages: ["de"],
  tiers: ["micro" as const],
  followersMin: 1000,
  medianViewsMin: 500,
  engagementRateMin: 0.01,
  postsPerWeekMin: 1,
  lastPostMaxDays: 14,
  sponsoredShareMax: 0.3,
  priceMax: { amount: 500, currency: "USD" },
  cpmMax: { amount: 20, currency: "USD" },
  mustWords: ["bread"],
  neverWords: ["vodka"],
  competitors: ["Blue Kettle"],
  contactNeeded: true,
};
const context = { now: NOW, brief, settings: { handlingCost: { amount: 40, currency: "USD" } } };

describe("any reading", () => {
  it("gives finite numbers only, and plain JSON", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const insight = assess(reading, context);
        expect(numbers(insight).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
        expect(JSON.parse(JSON.stringify(insight))).toEqual(insight);
      }),
      { numRuns: runs(300), seed: 5 },
    );
  });

  it("gives the same insight in any order of arrival", () => {
    fc.assert(
      fc.property(
        anyReading.chain((reading) =>
          fc.tuple(fc.constant(reading), fc.shuffledSubarray(reading.posts, { minLength: reading.posts.length })),
        ),
        ([reading, shuffled]) => {
          expect(assess({ ...reading, posts: shuffled }, context)).toEqual(assess(reading, context));
        },
      ),
      { numRuns: runs(200), seed: 6 },
    );
  });

  it("gives the same insight when a post was met twice, whichever reading came first", () => {
    fc.assert(
      fc.property(
        anyReading,
        fc
          .array(anyPost, { maxLength: 12 })
          .chain((again) => fc.tuple(fc.constant(again), fc.shuffledSubarray(again, { minLength: again.length }))),
        (reading, [again, shuffled]) => {
          const first = assess({ ...reading, posts: [...reading.posts, ...again] }, context);
          expect(assess({ ...reading, posts: [...shuffled, ...reading.posts] }, context)).toEqual(first);
        },
      ),
      { numRuns: runs(100), seed: 11 },
    );
  });

  it("accounts for every post: in the sample, or left out with a reason", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const { sample, excludedPosts } = assess(reading, context);
        const all = [...sample.postIds, ...excludedPosts.map((each) => each.postId)].sort();
        expect(all).toEqual(reading.posts.map((each) => each.id).sort());
        expect(sample.postIds.length).toBeLessThanOrEqual(sample.wanted);
      }),
      { numRuns: runs(200), seed: 7 },
    );
  });
});

/** Any true count that the interval of a rounded one allows. */
function trueCount({ low, high, value }: Count, share: number): Count {
  const top = high ?? Math.max(value * 3, low + 10);
  const truth = Math.round(low + (top - low) * share);
  return { value: truth, low: truth, high: truth, text: String(truth) };
}

function resolve(field: Field<Count>, share: number): Field<Count> {
  return field.ok ? { ...field, value: trueCount(field.value, share) } : field;
}

function resolved(reading: Reading, shares: readonly number[]): Reading {
  let at = 0;
  const next = () => shares[at++ % shares.length] ?? 0;
  const posts = reading.posts.map((each) => ({
    ...each,
    views: resolve(each.views, next()),
    likes: resolve(each.likes, next()),
    comments: resolve(each.comments, next()),
    shares: resolve(each.shares, next()),
    reposts: resolve(each.reposts, next()),
  }));
  return { ...reading, posts, fields: { ...reading.fields, followers: resolve(reading.fields.followers, next()) } };
}

const METRICS = [medianViews, viewRate, engagementsPerPost, engagementByFollowers, engagementByViews];

function metricsOf({ platform, posts, fields }: Reading): Metric[] {
  return METRICS.map((metric) =>
    metric({ platform, kind: null, posts, followers: fields.followers, noRun: false, page: "profile" }),
  );
}

describe("the interval of rounding", () => {
  it("contains the metric of any true counts inside the intervals of the counts", () => {
    fc.assert(
      fc.property(
        anyReading,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (reading, shares) => {
          const shown = metricsOf(reading);
          const truths = metricsOf(resolved(reading, shares));
          for (const [i, metric] of shown.entries()) {
            const truth = truths[i];
            // A true divisor of 0 makes a post unusable, which changes the sample and not the interval.
            if (!metric.ok || !truth?.ok || truth.n !== metric.n) continue;
            const slack = 1e-9 * Math.max(1, truth.median);
            expect(truth.median).toBeGreaterThanOrEqual(metric.rounding.low - slack);
            expect(truth.median).toBeLessThanOrEqual((metric.rounding.high ?? Number.POSITIVE_INFINITY) + slack);
            expect(metric.likely.low).toBeLessThanOrEqual(metric.rounding.low + slack);
            if (metric.likely.high !== null)
              expect(metric.likely.high).toBeGreaterThanOrEqual((metric.rounding.high ?? 0) - slack);
          }
        },
      ),
      { numRuns: runs(300), seed: 8 },
    );
  });
});

function scaled(field: Field<Count>, by: number): Field<Count> {
  if (!field.ok) return field;
  const { value, low, high, text } = field.value;
  return { ...field, value: { value: value * by, low: low * by, high: high === null ? null : high * by, text } };
}

function scaledPost(post: Post, by: number): Post {
  return {
    ...post,
    views: scaled(post.views, by),
    likes: scaled(post.likes, by),
    comments: scaled(post.comments, by),
    shares: scaled(post.shares, by),
    reposts: scaled(post.reposts, by),
  };
}

describe("scale", () => {
  it("does not matter to rates, and moves medians and intervals along", () => {
    fc.assert(
      fc.property(anyReading, fc.constantFrom(2, 8, 64), (reading, by) => {
        const small = metricsOf(reading);
        const posts = reading.posts.map((each) => scaledPost(each, by));
        const followers = scaled(reading.fields.followers, by);
        const large = metricsOf({ ...reading, posts, fields: { ...reading.fields, followers } });
        for (const [i, metric] of small.entries()) {
          const other = large[i];
          expect(other?.ok).toBe(metric.ok);
          if (!metric.ok || !other?.ok) continue;
          const factor = metric.formula === "median-views" || metric.formula === "engagements-per-post" ? by : 1;
          expect(other.median / factor).toBeCloseTo(metric.median, 9);
          const relative = (value: number) => value / Math.max(1e-12, metric.median);
          expect(relative(other.likely.low / factor)).toBeCloseTo(relative(metric.likely.low), 6);
        }
      }),
      { numRuns: runs(150), seed: 9 },
    );
  });
});

describe("more engagement", () => {
  it("never lowers a metric", () => {
    fc.assert(
      fc.property(anyReading, fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), (reading, index, more) => {
        const chosen = reading.posts[index % Math.max(1, reading.posts.length)];
        if (!chosen?.likes.ok) return;
        const { value, low, high, text } = chosen.likes.value;
        const likes = {
          ...chosen.likes,
          value: { value: value + more, low: low + more, high: high === null ? null : high + more, text },
        };
        const posts = reading.posts.map((each) => (each.id === chosen.id ? { ...each, likes } : each));
        const before = metricsOf(reading);
        for (const [i, after] of metricsOf({ ...reading, posts }).entries()) {
          const known = before[i];
          if (after.ok && known?.ok) expect(after.median).toBeGreaterThanOrEqual(known.median);
        }
      }),
      { numRuns: runs(150), seed: 10 },
    );
  });
});
