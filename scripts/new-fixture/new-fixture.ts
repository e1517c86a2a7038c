import { writeFileSync } from "node:fs";
import { readDocument } from "../../core/platforms/registry";
import { FIXTURE_NOW, loadFixture } from "../inspect/fixture";
import { summarise } from "../inspect/summary";

/** `npm run new:fixture -- FILE.html …`: writes what each page reads to beside it, to be checked by eye. */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Give one or more fixture files: npm run new:fixture -- tests/fixtures/NETWORK/CASE.html");
  process.exitCode = 1;
}
for (const file of files) {
  try {
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
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
