import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { currentSchema, readEntry } from "../../../core/shortlist/store/entry";
import { KINDS } from "../../../core/shortlist/store/kinds";

const EXAMPLES = join(import.meta.dirname, "examples");
const STEPS = join(import.meta.dirname, "../../../core/shortlist/migrations/creator");
const example = (version: number): unknown =>
  JSON.parse(readFileSync(join(EXAMPLES, `creator-${version}.json`), "utf8"));
const CURRENT = currentSchema(KINDS.creator);

describe("creators of every version", () => {
  for (let version = 1; version <= CURRENT; version += 1) {
    test(`version ${version} reads as the present form`, () => {
      const read = readEntry(KINDS.creator, example(version));
      expect(read).toMatchObject({ state: "ok", migrated: version < CURRENT });
      // Each example is the same creator, so every version ends in the same entry.
      expect(read.state === "ok" && read.value).toEqual((example(CURRENT) as { value: unknown }).value);
    });

    test(`version ${version} says so in the stored example`, () => {
      expect(example(version)).toMatchObject({ schema: version });
    });
  }

  test("there is one example a version, and one file a step, numbered by the version it makes", () => {
    const versions = Array.from({ length: CURRENT }, (_, at) => `creator-${at + 1}.json`);
    expect(readdirSync(EXAMPLES).toSorted()).toEqual(versions);
    const files = readdirSync(STEPS).filter((file) => file !== "index.ts");
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(KINDS.creator.migrations.map((step) => step.to));
    expect(KINDS.creator.migrations.map((step) => step.to)).toEqual(files.map((_, at) => at + 2));
  });

  test("a step leaves alone what it does not understand, and validation finds it", () => {
    for (const value of [null, 7, "text", [], {}, { memberships: 3 }, { memberships: { a: 1 } }]) {
      expect(readEntry(KINDS.creator, { schema: 1, value }).state).toBe("damaged");
    }
  });

  test("an entry of the next version is newer, not damaged", () => {
    expect(readEntry(KINDS.creator, { schema: CURRENT + 1, value: { anything: true } })).toEqual({ state: "newer" });
  });
});
