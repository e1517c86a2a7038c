import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ASKED, measure, type Series, seriesIn } from "../bench/interval-coverage";

const shared = process.env.SCOUTLENS_SHARED ?? "../shared";
const folder = resolve(process.env.SCOUTLENS_DATA ?? join(shared, "data"));
const series = seriesIn(folder);
if (series.length === 0)
  console.info(`coverage.test: no series in ${folder}; the interval was not held against real creators`);

describe("the likely interval", () => {
  it.each(
    series.filter((each) => each.metric !== "engagement-rate-views").map((each) => [each.platform, each] as const),
  )("predicts the median of the posts not drawn on %s, no wider than asked", (platform, each) => {
    const row = measure(each, 12, 3);
    const asked = ASKED[platform];
    if (!row || !asked) throw new Error("nothing measured");
    expect(row.coverage).toBeGreaterThanOrEqual(asked.coverage[0]);
    expect(row.coverage).toBeLessThanOrEqual(asked.coverage[1]);
    expect(row.width).toBeLessThanOrEqual(asked.width);
  });

  it("covers every draw of creators whose posts are all alike, with no width", () => {
    const even: Series = { platform: "tiktok", metric: "median-views", creators: [Array(30).fill(500)] };
    expect(measure(even, 12)).toMatchObject({ coverage: 1, width: 0, draws: 10 });
  });

  it("has nothing to say of series that are too short", () => {
    expect(measure({ platform: "tiktok", metric: "median-views", creators: [[1, 2, 3]] }, 12)).toBeNull();
  });
});
