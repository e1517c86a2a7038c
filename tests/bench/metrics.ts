/**
 * How well the interval of a median predicts: 12 posts are drawn from a creator's series, and the interval made of them
 * is held against the median of the posts not drawn.
 *
 *   npm run bench:metrics -- [--data DIR] [--json]
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { likelyInterval, seededRandom } from "../../core/metrics/bootstrap";
import { median } from "../../core/metrics/statistics";

const { values: options } = parseArgs({ options: { data: { type: "string" }, json: { type: "boolean" } } });
const DATA = resolve(options.data ?? process.env.SCOUTLENS_DATA ?? "../shared/data");

/** Posts left over that make a median worth predicting. */
const REST = 12;
const DRAWS_PER_CREATOR = 10;

/** What the project asks of 12 posts; printed beside what is measured. */
const ASKED: Record<string, { coverage: [number, number]; width: number }> = {
  tiktok: { coverage: [0.85, 0.97], width: 1.15 },
  instagram: { coverage: [0.85, 0.97], width: 0.45 },
};

interface Series {
  platform: string;
  metric: string;
  creators: number[][];
}

interface Row {
  platform: string;
  metric: string;
  sample: number;
  coverage: number;
  width: number;
  creators: number;
  draws: number;
}

function tiktok(): Series[] {
  const path = join(DATA, "tiktok-videos.csv");
  if (!existsSync(path)) return [];
  const [header = "", ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const names = header.trim().split(",");
  const creators = new Map<string, { views: number[]; rates: number[] }>();
  for (const line of lines) {
    const cells = line.trim().split(",");
    const cell = (name: string) => Number(cells[names.indexOf(name)]);
    const id = cells[names.indexOf("creator")] ?? "";
    const series = creators.get(id) ?? { views: [], rates: [] };
    creators.set(id, series);
    const plays = cell("plays");
    series.views.push(plays);
    if (plays > 0) series.rates.push((cell("likes") + cell("comments") + cell("shares")) / plays);
  }
  const all = [...creators.values()];
  return [
    { platform: "tiktok", metric: "median-views", creators: all.map((each) => each.views) },
    { platform: "tiktok", metric: "engagement-rate-views", creators: all.map((each) => each.rates) },
  ];
}

interface InstagramAccount {
  sample: { likes: number; comments: number }[];
}

function instagram(): Series[] {
  const path = join(DATA, "instagram-genuine-posts.json");
  if (!existsSync(path)) return [];
  // The file's shape is documented beside it; a wrong one fails the bench loudly.
  const accounts = JSON.parse(readFileSync(path, "utf8")) as InstagramAccount[];
  const creators = accounts.map((each) => each.sample.map((post) => post.likes + post.comments));
  return [{ platform: "instagram", metric: "engagements-per-post", creators }];
}

function measure({ platform, metric, creators }: Series, sample: number): Row | null {
  const random = seededRandom(12);
  const hits: number[] = [];
  const widths: number[] = [];
  let used = 0;
  for (const series of creators) {
    if (series.length < sample + REST) continue;
    used += 1;
    for (let draw = 0; draw < DRAWS_PER_CREATOR; draw += 1) {
      const shuffled = series.map((value) => ({ value, at: random() })).sort((a, b) => a.at - b.at);
      const drawn = shuffled.slice(0, sample).map((each) => each.value);
      const middle = median(drawn) ?? 0;
      const truth = median(shuffled.slice(sample).map((each) => each.value)) ?? 0;
      if (middle <= 0) continue;
      const { low, high } = likelyInterval(drawn, { low: middle, high: middle });
      hits.push(truth >= low && truth <= (high ?? Number.POSITIVE_INFINITY) ? 1 : 0);
      widths.push(((high ?? Number.POSITIVE_INFINITY) - low) / middle);
    }
  }
  if (hits.length === 0) return null;
  const coverage = hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
  return { platform, metric, sample, coverage, width: median(widths) ?? 0, creators: used, draws: hits.length };
}

function main(): void {
  const series = [...tiktok(), ...instagram()];
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
    console.log(JSON.stringify({ series: asked, more }));
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
