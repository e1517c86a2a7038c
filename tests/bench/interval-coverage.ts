import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { likelyInterval, seededRandom } from "../../core/metrics/bootstrap";
import { median } from "../../core/metrics/statistics";

/** Posts left over that make a median worth predicting. */
const REST = 12;

/** What the project asks of 12 posts; printed beside what is measured. */
export const ASKED: Record<string, { coverage: [number, number]; width: number }> = {
  tiktok: { coverage: [0.85, 0.97], width: 1.15 },
  instagram: { coverage: [0.85, 0.97], width: 0.45 },
};

/** Series of one metric, one list for each creator. */
export interface Series {
  platform: string;
  metric: string;
  creators: number[][];
}

/** How well intervals of a sample size did. */
export interface Row {
  platform: string;
  metric: string;
  sample: number;
  coverage: number;
  width: number;
  creators: number;
  draws: number;
}

function tiktok(folder: string): Series[] {
  const path = join(folder, "tiktok-videos.csv");
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

function instagram(folder: string): Series[] {
  const path = join(folder, "instagram-genuine-posts.json");
  if (!existsSync(path)) return [];
  // The file's shape is documented beside it; a wrong one fails the bench loudly.
  const accounts = JSON.parse(readFileSync(path, "utf8")) as InstagramAccount[];
  const creators = accounts.map((each) => each.sample.map((post) => post.likes + post.comments));
  return [{ platform: "instagram", metric: "engagements-per-post", creators }];
}

/** Draws samples of a size from each creator and holds their intervals against the posts not drawn. */
export function measure({ platform, metric, creators }: Series, sample: number, drawsPerCreator = 10): Row | null {
  const random = seededRandom(12);
  const hits: number[] = [];
  const widths: number[] = [];
  let used = 0;
  for (const series of creators) {
    if (series.length < sample + REST) continue;
    used += 1;
    for (let draw = 0; draw < drawsPerCreator; draw += 1) {
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

/** Every series of a folder; none where its files are not there. */
export function seriesIn(folder: string): Series[] {
  return [...tiktok(folder), ...instagram(folder)];
}
