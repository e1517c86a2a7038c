import type { HalvesResult, Spread } from "./halves";
import type { Rates, SeriesResult } from "./run";
import type { VideoResult } from "./youtube";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** The whole result as Markdown tables. */
export function table(series: readonly SeriesResult[], videos: VideoResult | null): string {
  const parts = series.map(seriesTable);
  if (videos) parts.push(videoTable(videos));
  return parts.join("\n\n");
}

function seriesTable(result: SeriesResult): string {
  const rows: [string, Rates][] = [
    ["**genuine, all**", result.falsePositive],
    ...Object.entries(result.tiers).map(([tier, rates]): [string, Rates] => [`genuine, ${tier}`, rates]),
    ...Object.entries(result.manipulations),
  ];
  const lines = rows.map(
    ([name, { creators, notable, top, twoIndependent }]) =>
      `| ${name} | ${creators} | ${percent(notable)} | ${percent(twoIndependent)} | ${percent(top)} |`,
  );
  const ids = Object.keys(result.falsePositive.bySignal).filter((id) =>
    rows.some(([, rates]) => (rates.bySignal[id] ?? 0) > 0),
  );
  const signalRows = ids.map(
    (id) =>
      `| ${id} | ${percent(result.falsePositive.bySignal[id] ?? 0)} | ${Object.values(result.manipulations)
        .map((rates) => percent(rates.bySignal[id] ?? 0))
        .join(" | ")} |`,
  );
  const names = Object.keys(result.manipulations);
  return [
    `### ${result.platform}, ${result.sample} posts, ${result.creators} creators`,
    "",
    "| series | creators | notable | of that by two kinds of evidence | top severity |",
    "|---|---|---|---|---|",
    ...lines,
    "",
    `| signal | genuine | ${names.join(" | ")} |`,
    `|---|---|${names.map(() => "---").join("|")}|`,
    ...signalRows,
  ].join("\n");
}

function videoTable({ videos, falsePositive }: VideoResult): string {
  return [
    `### youtube, ${videos} single videos (no creators in the file)`,
    "",
    "| rule | genuine videos beyond it |",
    "|---|---|",
    ...Object.entries(falsePositive.bySignal).map(([id, share]) => `| ${id} | ${percent(share)} |`),
    `| both | ${percent(falsePositive.notable)} |`,
  ].join("\n");
}

const spread = ({ low, middle, high }: Spread) => `${percent(middle)} (${percent(low)} to ${percent(high)})`;

/** What the figures would be on creators nobody looked at, with 12 posts. */
export function halvesTable(results: readonly HalvesResult[]): string {
  const lines = results.flatMap(({ platform, asTheyAre, bordersOfTheOtherHalf, found }) => [
    `| ${platform} | genuine, the rules as they are | ${spread(asTheyAre)} |`,
    `| ${platform} | genuine, borders of the other half | ${spread(bordersOfTheOtherHalf)} |`,
    ...Object.entries(found).map(
      ([name, shares]) => `| ${platform} | ${name}, borders of the other half | ${spread(shares)} |`,
    ),
  ]);
  return [
    "### Would other creators give the same? Random halves of the creators, 12 posts",
    "",
    "| platform | series | notable: middle (5th to 95th of 200 divisions) |",
    "|---|---|---|",
    ...lines,
  ].join("\n");
}
