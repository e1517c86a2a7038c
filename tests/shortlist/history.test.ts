import { expect, test } from "vitest";
import { followersLine, metricLine, signalHistory } from "../../core/shortlist/history";
import type { MeasuredMetric, Snapshot } from "../../core/shortlist/types";
import { DAY, exactly, NOW } from "./factories";

const rate = (value: number, over: Partial<MeasuredMetric> = {}): MeasuredMetric => ({
  formula: "engagement-rate-views",
  kind: "short",
  value,
  low: value / 2,
  high: value * 2,
  n: 12,
  ...over,
});
const on = (day: number, over: Partial<Snapshot> = {}): Snapshot => ({
  at: NOW + day * DAY,
  followers: exactly(1_000 + day),
  lead: null,
  rate: rate(0.1),
  medianViews: null,
  signals: [],
  ...over,
});
const values = (line: { values: { value: number | null }[] } | null) => line?.values.map(({ value }) => value);

test("a reading without followers, and a long time without a reading, are gaps", () => {
  expect(values(followersLine([on(0), on(3, { followers: null }), on(6)]))).toEqual([1_000, null, 1_006]);
  expect(values(followersLine([on(0), on(45)]))).toEqual([1_000, 1_045]);
  const far = followersLine([on(0), on(46)]);
  expect(values(far)).toEqual([1_000, null, 1_046]);
  expect(far.values[1]?.at).toBe(NOW + 23 * DAY);
});

test("one line never joins two formulas or two kinds of post", () => {
  const other = rate(0.5, { formula: "engagement-rate-followers" });
  const line = metricLine(
    [on(0, { rate: other }), on(1), on(2, { rate: rate(0.7, { kind: "video" }) }), on(3), on(4, { rate: null })],
    "rate",
  );
  expect(line).toMatchObject({ formula: "engagement-rate-views", kind: "short", others: 2 });
  expect(values(line)).toEqual([null, 0.1, null, 0.1, null]);
  expect(line?.values[1]).toMatchObject({ low: 0.05, high: 0.2 });
});

test("no snapshots, no line", () => {
  expect(metricLine([], "lead")).toBeNull();
  expect(metricLine([on(0)], "lead")).toBeNull();
  expect(followersLine([]).values).toEqual([]);
});

test("signals are told with their days, those of the newest reading first", () => {
  const history = signalHistory([
    on(0, { signals: ["one-hit"] }),
    on(1, { signals: ["one-hit", "few-posts"] }),
    on(2, { signals: ["few-posts"] }),
  ]);
  expect(history).toEqual([
    { id: "few-posts", times: 2, first: NOW + DAY, last: NOW + 2 * DAY, now: true },
    { id: "one-hit", times: 2, first: NOW, last: NOW + DAY, now: false },
  ]);
});
