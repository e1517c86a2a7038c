import { describe, expect, it } from "vitest";
import { FEWEST_VALUES, likelyInterval, RESAMPLES, resampledMedians, seededRandom } from "../../core/metrics/bootstrap";

const exactly = (value: number) => ({ low: value, high: value });

describe("the likely interval", () => {
  it("holds the median and is the same each time", () => {
    const values = [90, 95, 100, 105, 110, 500];
    const first = likelyInterval(values, exactly(102.5));
    expect(first).toEqual(likelyInterval([...values].reverse(), exactly(102.5)));
    expect(first.low).toBeLessThan(102.5);
    expect(first.high).toBeGreaterThan(102.5);
  });

  it("narrows with more posts and widens with their spread", () => {
    const width = (values: number[]) => {
      const { low, high } = likelyInterval(values, exactly(100));
      return (high ?? 0) - low;
    };
    const even = [96, 98, 100, 102, 104];
    expect(width([...even, ...even, ...even, ...even])).toBeLessThan(width(even));
    expect(width([10, 50, 100, 200, 1000])).toBeGreaterThan(width(even));
  });

  it("is a point for posts that are all alike", () => {
    expect(likelyInterval([7, 7, 7, 7], exactly(7))).toEqual({ low: 7, high: 7 });
  });

  it("widens by what rounding leaves open", () => {
    expect(likelyInterval([7, 7, 7, 7], { low: 6, high: 9 })).toEqual({ low: 6, high: 9 });
    expect(likelyInterval([7, 7, 7, 7], { low: 6, high: null })).toEqual({ low: 6, high: null });
  });

  it("says nothing below four posts", () => {
    expect(FEWEST_VALUES).toBe(4);
    expect(likelyInterval([5, 6, 7], exactly(6))).toEqual({ low: 0, high: null });
  });
});

describe("resampling", () => {
  it("is bounded for any number of posts", () => {
    const many = Array.from({ length: 5_000 }, (_, i) => i);
    expect(resampledMedians(many)).toHaveLength(RESAMPLES);
  });

  it("keeps zeros, and draws anew for another salt", () => {
    expect(new Set(resampledMedians([0, 0, 0, 0]))).toEqual(new Set([0]));
    expect(resampledMedians([1, 2, 3, 4, 5], 1)).not.toEqual(resampledMedians([1, 2, 3, 4, 5]));
  });

  it("uses a fixed generator", () => {
    const next = seededRandom(1);
    expect([next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });
});
