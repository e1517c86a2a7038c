import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What YouTube wrote in one language for one number of views, which lay between two ends. */
export interface YoutubeSample {
  language: string;
  text: string;
  low: number;
  high: number;
}

/** The exact values behind the columns, as the file's head gives them. */
const COLUMNS: ReadonlyArray<readonly [number, number]> = [
  [23, 23],
  [447, 447],
  [2423, 2423],
  [22795, 22795],
  [103450, 103450],
  [1468050, 1468050],
  [135582351, 135582429],
  [1109851129, 1109853150],
  [11358400300, 11358400300],
];

/** The samples of the shared folder, or null where it is not there. */
export function youtubeSamples(): YoutubeSample[] | null {
  const path = join(process.env.SCOUTLENS_SHARED ?? "../shared", "platforms/youtube-number-samples.tsv");
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("lang\t"))
    .flatMap((line) => {
      const [language = "", ...texts] = line.split("\t");
      return texts.map((text, column) => {
        const [low, high] = COLUMNS[column] ?? [Number.NaN, Number.NaN];
        return { language, text: text.replaceAll("\\n", "\n"), low, high };
      });
    });
}
