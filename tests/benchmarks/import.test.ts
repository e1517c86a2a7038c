import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportPack, importPack, LARGEST_PACK } from "../../core/benchmarks/import-pack";
import { jsonLines } from "../../core/benchmarks/json-lines";
import { PRICE_PACKS, RATE_PACKS } from "../../core/benchmarks/shipped";
import { runs } from "../support/runs";

const FOLDER = join(import.meta.dirname, "../../assets/benchmarks");

describe("the shipped packs", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

  it("are all in use", () => {
    expect(files.map((name) => name.replace(".json", "")).sort()).toEqual(
      [...RATE_PACKS, ...PRICE_PACKS].map((pack) => pack.id).sort(),
    );
  });

  it.each(files)("%s passes the check of an import, unchanged", (name) => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    expect(importPack(text)).toEqual({ ok: true, pack: JSON.parse(text) });
  });

  it("survive export and import", () => {
    for (const pack of [...RATE_PACKS, ...PRICE_PACKS])
      expect(importPack(exportPack(pack))).toEqual({ ok: true, pack });
  });
});

const HEAD = `{
  "type": "rates", "format": 1, "id": "mine", "name": "Mine", "role": "lead", "unit": "percent",
  "statistic": "median", "sample": "12 creators", "source": "own", "date": "2026",
  "rows": [
`;
const GOOD = `{ "platform": "instagram", "kind": "photo", "metric": "engagement-rate", "band": { "from": 0, "to": null }, "denominator": "followers", "low": 1, "typical": 2, "high": 3 }`;
const withRow = (row: string) => `${HEAD}${GOOD.replace('"photo"', '"reel"')},\n${row}\n]}`;
const change = (from: string, to: string) => withRow(GOOD.replace(from, to));

describe("a bad pack", () => {
  it.each([
    ["a typical below low", change('"typical": 2', '"typical": 0.5'), "rows.1.typical", "not-in-order"],
    ["an unknown network", change('"instagram"', '"orkut"'), "rows.1.platform", "not-allowed"],
    ["a text for a number", change('"typical": 2', '"typical": "2"'), "rows.1.typical", "wrong-type"],
    ["a negative rate", change('"low": 1', '"low": -1'), "rows.1.low", "too-small"],
    ["a missing denominator", change(' "denominator": "followers",', ""), "rows.1.denominator", "missing"],
    [
      "a denominator that is not stated",
      change('"followers"', '"not-stated"'),
      "rows.1.denominator",
      "lead-needs-denominator",
    ],
    [
      "a view rate by views",
      withRow(GOOD.replace('"engagement-rate"', '"view-rate"').replace('"followers"', '"views"')),
      "rows.1.denominator",
      "view-rate-by-followers",
    ],
    ["an empty band", change('"to": null', '"to": 0'), "rows.1.band.to", "too-small"],
    [
      "a band that ends before it starts",
      change('"from": 0, "to": null', '"from": 9, "to": 5'),
      "rows.1.band",
      "band-empty",
    ],
    ["neither band nor tier", change(' "band": { "from": 0, "to": null },', ""), "rows.1", "band-or-tier-needed"],
    ["a misspelt name", change('"typical"', '"tipical"'), "rows.1.tipical", "unknown-name"],
    ["rows that answer twice", withRow(`${GOOD},\n${GOOD}`), "rows.2", "bands-overlap"],
  ])("with %s is refused with line and reason", (_, text, path, reason) => {
    const result = importPack(text);
    if (result.ok) throw new Error("accepted");
    const line = path === "rows.2" ? 7 : 6;
    expect(result.issues).toContainEqual({ line, path, reason });
  });

  it("names every issue, in the order of lines", () => {
    const result = importPack(withRow(`{ "typical": "2",\n "kind": 5,\n "platform": 1 }`));
    if (result.ok) throw new Error("accepted");
    expect(result.issues.length).toBeGreaterThan(3);
    expect(result.issues.map((each) => each.line)).toEqual(
      result.issues.map((each) => each.line).sort((a, b) => a - b),
    );
  });

  it("that is no JSON names the line", () => {
    expect(importPack('{\n"type": "rates",\n"rows": [1 2]}')).toEqual({
      ok: false,
      issues: [{ line: 3, path: "", reason: "not-json" }],
    });
    expect(importPack("")).toMatchObject({ ok: false, issues: [{ line: 1, reason: "not-json" }] });
    expect(importPack(" ".repeat(LARGEST_PACK + 1))).toMatchObject({ issues: [{ reason: "too-long" }] });
  });

  it("without a source is refused", () => {
    const result = importPack(change("", "").replace('"source": "own", ', ""));
    expect(result).toEqual({ ok: false, issues: [{ line: 1, path: "source", reason: "missing" }] });
  });

  it("that takes a known id is refused", () => {
    const text = change("", "");
    expect(importPack(text).ok).toBe(true);
    expect(importPack(text, ["mine"])).toEqual({
      ok: false,
      issues: [{ line: 2, path: "id", reason: "duplicate-id" }],
    });
  });
});

describe("a row that names a tier", () => {
  it("gets that tier's band", () => {
    const result = importPack(change('"band": { "from": 0, "to": null }', '"tier": "micro"'));
    expect(result.ok && result.pack.rows[1]?.band).toEqual({ from: 10_000, to: 100_000 });
  });
});

describe("lines of a JSON text", () => {
  it("agree with the parser on what is JSON", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.json().map((text) => text.slice(1)),
          fc.string(),
        ),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(jsonLines(text).ok).toBe(isJson);
        },
      ),
      { numRuns: runs(500), seed: 3 },
    );
  });

  it("stop at bottomless nesting", () => {
    expect(jsonLines("[".repeat(100_000)).ok).toBe(false);
  });
});
