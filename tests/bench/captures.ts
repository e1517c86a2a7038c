import { parseArgs } from "node:util";
import { asJson, shareRead, table, tally } from "./captures/report";
import { capturesFolder, runCaptures } from "./captures/run";

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

function main(): number {
  const folder = capturesFolder(options.captures);
  if (folder === null) {
    console.error("No folder of saved pages with a truth.json: give one with --captures DIR.");
    return 1;
  }
  const { blind, all, platform } = options;
  const { judged, posts, withoutAddress } = runCaptures(folder, {
    blind,
    ...(platform === undefined ? {} : { platform }),
  });
  const wrong = judged.filter(({ verdict }) => verdict === "wrong");
  const listed = all ? judged : judged.filter(({ verdict }) => verdict !== "right");
  if (options.json) {
    console.log(JSON.stringify({ folder, blind, ...asJson(judged), posts, withoutAddress, judged: listed }, null, 2));
    return wrong.length > 0 ? 1 : 0;
  }
  console.log(table(judged));
  for (const { verdict, file, field, expected, got } of listed) {
    console.log(`${verdict.padEnd(6)} ${file} · ${field}: shown ${expected}, got ${got}`);
  }
  for (const { file, shown, read } of posts) {
    if (shown !== read) console.log(`posts  ${file}: ${shown} shown, ${read} read`);
  }
  if (withoutAddress.length > 0) console.log(`${withoutAddress.length} fragments have no address and were left out`);
  const followers = tally(judged, ({ field }) => field).get("followers");
  if (blind && followers) console.log(`followers read blind: ${(100 * (shareRead(followers) ?? 0)).toFixed(1)} %`);
  return wrong.length > 0 ? 1 : 0;
}

process.exitCode = main();
