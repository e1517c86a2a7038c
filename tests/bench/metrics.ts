/**
 * How well the interval of a median predicts: 12 posts are drawn from a creator's series, and the interval made of them
 * is held against the median of the posts not drawn.
 *
 *   npm run bench:metrics -- [--data DIR] [--json]
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ASKED, measure, seriesIn } from "./interval-coverage";

const { values: options } = parseArgs({ options: { data: { type: "string" }, json: { type: "boolean" } } });
const DATA = resolve(options.data ?? process.env.SCOUTLENS_DATA ?? "../shared/data");

function main(): void {
  const series = seriesIn(DATA);
  if (series.length === 0) {
    console.error(`bench:metrics: no series in ${DATA}; left out. Name a folder with --data or SCOUTLENS_DATA.`);
    process.exitCode = 1;
    return;
  }
  const leading = series.filter((each) => each.metric !== "engagement-rate-views");
  const asked = leading.flatMap((each) => measure(each, 12) ?? []);
  const more = [
    ...series.filter((each) => !leading.includes(each)).flatMap((each) => measure(each, 12) ?? []),
    ...series.flatMap((each) => measure(each, 6) ?? []),
  ];
  if (options.json) {
    console.log(JSON.stringify({ series: asked }));
    return;
  }
  console.log("95 % interval of the median of the drawn posts against the median of the posts not drawn");
  console.log("platform   metric                  posts  coverage  width   creators  draws");
  for (const row of [...asked, ...more]) {
    const wanted = row.sample === 12 && asked.includes(row) ? ASKED[row.platform] : undefined;
    const { platform, metric, sample, coverage, width, creators, draws } = row;
    const cells = [
      platform.padEnd(10),
      metric.padEnd(23),
      String(sample).padStart(5),
      `${(coverage * 100).toFixed(1)} %`.padStart(9),
    ];
    const rest = [width.toFixed(3).padStart(6), String(creators).padStart(10), String(draws).padStart(7)];
    const goal = wanted
      ? `  asked: ${wanted.coverage.map((share) => share * 100).join(" to ")} %, at most ${wanted.width}`
      : "";
    console.log([...cells, ...rest].join(" ") + goal);
  }
}

main();
