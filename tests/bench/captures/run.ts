import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../../core/platforms/registry";
import { parsePage } from "../../../scripts/inspect/document";
import { declaredLanguage } from "../../../scripts/inspect/fixture";
import { blinded } from "./blind";
import { type Judgement, judge, postNumbers } from "./judge";
import { loadTruth } from "./truth";

const ROOT = join(import.meta.dirname, "..", "..", "..");

/** Where saved pages lie, if they do: they are never part of the repository. */
export function capturesFolder(given?: string): string | null {
  const shared = process.env.SCOUTLENS_SHARED ?? join(ROOT, "..", "shared");
  const folder = given ?? process.env.SCOUTLENS_CAPTURES ?? join(shared, "captures");
  return existsSync(join(folder, "truth.json")) ? folder : null;
}

/** Pages were saved before this day; ages on them are reckoned from it. */
export const NOW = Date.UTC(2026, 7, 1);

export interface CapturesRun {
  judged: Judgement[];
  posts: { file: string; shown: number; read: number }[];
  withoutAddress: string[];
}

/** Reads every saved page of a folder and holds it against what the page shows. */
export function runCaptures(folder: string, { blind, platform }: { blind: boolean; platform?: string }): CapturesRun {
  const run: CapturesRun = { judged: [], posts: [], withoutAddress: [] };
  for (const truth of loadTruth(folder)) {
    if (platform !== undefined && truth.platform !== platform) continue;
    if (truth.url === null) {
      run.withoutAddress.push(truth.file);
      continue;
    }
    const html = readFileSync(join(folder, truth.file), "utf8");
    const root = parsePage(blind ? blinded(html) : html);
    const language = declaredLanguage(root) ?? truth.language;
    const result = readDocument({ root, url: truth.url, language, now: NOW });
    const reading = result.ok ? result.reading : null;
    run.judged.push(...judge(truth, reading));
    const numbers = postNumbers(truth, reading);
    if (numbers) run.posts.push(numbers);
  }
  return run;
}
