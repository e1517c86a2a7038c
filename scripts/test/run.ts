import { mkdirSync } from "node:fs";
import { browser, command, commands, type Outcome, vitest } from "./steps";

/**
 * `npm test`: everything, in one command. Goes on after a failure, so that one run tells all. With `--long`
 * (`npm run test:long`) the tests run at full size and every bench prints the figures that the docs quote.
 */
const long = process.argv.includes("--long");
if (long) process.env.SCOUTLENS_LONG = "1";

const BENCHES = ["counts", "captures", "metrics", "signals", "shortlist", "ui"];

mkdirSync(".output", { recursive: true });
const outcomes: Outcome[] = [
  ...(await commands({
    "types of core": ["npx", "tsc", "-p", "core"],
    types: ["npx", "tsc", "-p", "."],
    "lint and format": ["npx", "biome", "check", "."],
    "unused files, exports and packages": ["npx", "knip"],
  })),
  vitest("unit"),
  command("builds", ["npm", "run", "--silent", "build:all"]),
  await browser("chromium"),
  await browser("firefox"),
  vitest("e2e"),
  ...(long ? BENCHES.map((name) => command(`bench ${name}`, ["npm", "run", "--silent", `bench:${name}`])) : []),
  ...(long ? [command("bench captures, blind", ["npm", "run", "--silent", "bench:captures", "--", "--blind"])] : []),
];

const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
console.log("");
for (const each of outcomes) console.log(`${each.failed > 0 ? "FAILED" : "ok    "} ${each.name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
