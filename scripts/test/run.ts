import { mkdirSync } from "node:fs";
import { browser, command, type Outcome, vitest } from "./steps";

/** `npm test`: everything, in one command. Goes on after a failure, so that one run tells all. */
const node = ["npx"] as const;

mkdirSync(".output", { recursive: true });
const outcomes: Outcome[] = [
  command("types of core", [...node, "tsc", "-p", "core"]),
  command("types", [...node, "tsc", "-p", "."]),
  command("lint and format", [...node, "biome", "check", "."]),
  command("unused files, exports and packages", [...node, "knip"]),
  vitest("unit"),
  command("builds", ["npm", "run", "--silent", "build:all"]),
  await browser("chromium"),
  await browser("firefox"),
  vitest("e2e"),
];

const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
console.log("");
for (const each of outcomes) console.log(`${each.failed > 0 ? "FAILED" : "ok    "} ${each.name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
