import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDocument } from "../../core/platforms/registry";
import { parsePage } from "../../scripts/inspect/document";
import { declaredLanguage } from "../../scripts/inspect/fixture";
import { blinded } from "./captures/blind";
import { type Judgement, judge, postNumbers } from "./captures/judge";
import { asJson, shareRead, table, tally } from "./captures/report";
import { loadTruth } from "./captures/truth";

/**
 * Reads every saved page of a captures folder and holds it against what the page shows:
 * `npm run bench:captures -- [--json] [--blind] [--captures DIR] [--platform NAME] [--all]`.
 * Exit code 1 when anything was read wrong, or when the folder is not there.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    blind: { type: "boolean", default: false },
    /** Print every judgement, not only what is unread or wrong. */
    all: { type: "boolean", default: false },
    captures: { type: "string" },
    platform: { type: "string" },
  },
});

const folder =
  options.captures ??
  process.env.SCOUTLENS_CAPTURES ??
  join(process.env.SCOUTLENS_SHARED ?? join(import.meta.dirname, "..", "..", "..", "shared"), "captures");

/** Pages were saved before this day; ages on them are reckoned from it. */
const NOW = Date.UTC(2026, 7, 1);

function main(): number {
  if (!existsSync(join(folder, "truth.json"))) {
    console.error(`No truth.json in ${folder}: give a folder of saved pages with --captures.`);
    return 1;
  }
  const truths = loadTruth(folder).filter(
    ({ platform }) => options.platform === undefined || platform === options.platform,
  );
  const judged: Judgement[] = [];
  const posts: { file: string; shown: number; read: number }[] = [];
  const withoutAddress: string[] = [];
  for (const truth of truths) {
    if (truth.url === null) {
      withoutAddress.push(truth.file);
      continue;
    }
    const html = readFileSync(join(folder, truth.file), "utf8");
    const root = parsePage(options.blind ? blinded(html) : html);
    const language = declaredLanguage(root) ?? truth.language;
    const result = readDocument({ root, url: truth.url, language, now: NOW });
    const reading = result.ok ? result.reading : null;
    judged.push(...judge(truth, reading));
    const numbers = postNumbers(truth, reading);
    if (numbers) posts.push(numbers);
  }
  const wrong = judged.filter(({ verdict }) => verdict === "wrong");
  if (options.json) {
    const listed = options.all ? judged : judged.filter(({ verdict }) => verdict !== "right");
    console.log(
      JSON.stringify(
        { folder, blind: options.blind, ...asJson(judged), posts, withoutAddress, judged: listed },
        null,
        2,
      ),
    );
    return wrong.length > 0 ? 1 : 0;
  }
  console.log(table(judged));
  for (const one of judged) {
    if (!options.all && one.verdict === "right") continue;
    console.log(`${one.verdict.padEnd(6)} ${one.file} · ${one.field}: shown ${one.expected}, got ${one.got}`);
  }
  for (const { file, shown, read } of posts) {
    if (shown !== read) console.log(`posts  ${file}: ${shown} shown, ${read} read`);
  }
  if (withoutAddress.length > 0) console.log(`${withoutAddress.length} fragments have no address and were left out`);
  const followers = tally(judged, ({ field }) => field).get("followers");
  if (options.blind && followers)
    console.log(`followers read blind: ${(100 * (shareRead(followers) ?? 0)).toFixed(1)} %`);
  return wrong.length > 0 ? 1 : 0;
}

process.exitCode = main();
