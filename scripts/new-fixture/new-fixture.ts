import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDocument } from "../../core/platforms/registry";
import { FIXTURE_NOW, loadFixture } from "../inspect/fixture";
import { summarise } from "../inspect/summary";
import { fromReport } from "./from-report";

const USAGE = `Give one or more fixture files, or a report copied in the panel ("-" reads it from standard input):
  npm run new:fixture -- tests/fixtures/NETWORK/CASE.html
  npm run new:fixture -- --report FILE --name CASE`;

const ROOT = join(import.meta.dirname, "..", "..");

function complain(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

/** Writes what a page reads to beside it, to be checked by eye. */
function expect(file: string): void {
  const fixture = loadFixture(file);
  const result = readDocument({
    root: fixture.parse(),
    url: fixture.url,
    language: fixture.language,
    now: FIXTURE_NOW,
  });
  const expected = result.ok ? summarise(result.reading) : { refused: result.why };
  writeFileSync(fixture.expectedFile, `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`${fixture.expectedFile} written: check every value against the page before you commit it.`);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { report: { type: "string" }, name: { type: "string" } },
  });
  const files = [...positionals];
  if (values.report !== undefined && values.name !== undefined) {
    const text = readFileSync(values.report === "-" ? 0 : values.report, "utf8");
    const made = fromReport(ROOT, text, values.name);
    if (!made.ok) {
      complain(made.why);
      return;
    }
    console.log(
      `${made.file} written. Its texts are crossed out and its numbers invented: put in what the case needs.`,
    );
    for (const line of made.tried) console.log(`  ${line}`);
    files.push(join(ROOT, made.file));
  }
  if (files.length === 0) complain(USAGE);
  for (const file of files) expect(file);
}

try {
  main();
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
}
