import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Measured, measure } from "./shortlist/measure";

/** Measures the shortlist with 200, 2 000 and 20 000 creators of 20 snapshots in Chromium. `--json` for one object. */
const SIZES = process.argv.includes("--quick") ? [200, 2_000] : [200, 2_000, 20_000];
const EXTENSION = resolve(".output/chrome-mv3");

const LINES: [keyof Measured, string][] = [
  ["open", "open: page drawn, ms"],
  ["firstRows", "first rows, ms"],
  ["allRows", "all rows read, ms"],
  ["keystroke", "search keystroke to second frame, ms"],
  ["keystrokeLongestTask", "longest task of a keystroke, ms (0: under 50)"],
  ["sort", "sort to second frame, ms"],
  ["save", "save one, ms"],
  ["bareWrite", "the browser's own write of one tiny key, ms"],
  ["rebuild", "rebuild the index, ms"],
  ["heapMegabytes", "memory of the page, MB"],
  ["nodes", "elements in the document"],
];

async function main(): Promise<void> {
  if (!existsSync(EXTENSION)) throw new Error(`No build in ${EXTENSION}: run "npm run build" first.`);
  const sizes: Measured[] = [];
  for (const size of SIZES) sizes.push(await measure(size, EXTENSION));
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify({ sizes }));
    return;
  }
  console.log(["creators".padEnd(46), ...SIZES.map((size) => String(size).padStart(9)), "   growth"].join(""));
  for (const [name, text] of LINES) {
    const values = sizes.map((one) => one[name]);
    const growth = (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN);
    const cells = values.map((value) => value.toFixed(value < 100 ? 1 : 0).padStart(9));
    console.log(
      [text.padEnd(46), ...cells, (Number.isFinite(growth) ? `${growth.toFixed(1)}x` : "-").padStart(9)].join(""),
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
