import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readDocument } from "../../core/platforms/registry";
import { FIXTURE_NOW, loadFixture } from "../../scripts/inspect/fixture";
import { fromReport } from "../../scripts/new-fixture/from-report";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "scoutlens-new-fixture-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const HEAD = {
  scoutlens: "1.0.0",
  platform: "bluesky",
  page: "profile",
  language: "en",
  fields: [
    { name: "followers", level: "fallback", rule: "header.followers-text", tried: ["header.followers-label"] },
    { name: "bio", level: "first", rule: "header.bio", tried: [] },
  ],
  posts: 0,
};
const PAGE =
  '<!doctype html><html lang="en"><body><div data-testid="profileView"><div data-testid="profileHeaderDisplayName">Xxxx</div>' +
  '<a data-testid="profileHeaderFollowersButton" href="/profile/creator1.example/followers">1.2K followers</a></div></body></html>';
const REPORT = `<!-- https://bsky.app/profile/creator1.example -->\n<!-- scoutlens-report ${JSON.stringify(HEAD)} -->\n${PAGE}\n`;

describe("a fixture out of a report", () => {
  it("stands in the network's folder, is read at its address, and tells what needs a rule", () => {
    const made = fromReport(root, REPORT, "profile-2026-11");
    expect(made).toEqual({
      ok: true,
      file: "tests/fixtures/bluesky/profile-2026-11.html",
      tried: ["followers: header.followers-text, after header.followers-label"],
    });
    const fixture = loadFixture(join(root, "tests/fixtures/bluesky/profile-2026-11.html"));
    const result = readDocument({ root: fixture.parse(), url: fixture.url, language: "en", now: FIXTURE_NOW });
    expect(result.ok && result.reading.fields.followers).toMatchObject({ ok: true, value: { value: 1200 } });
    expect(fixture.html).not.toContain("scoutlens-report");
  });

  it("overwrites nothing and refuses what is no report", () => {
    expect(fromReport(root, REPORT, "one").ok).toBe(true);
    const before = readFileSync(join(root, "tests/fixtures/bluesky/one.html"), "utf8");
    expect(fromReport(root, REPORT.replace("1.2K", "3.4K"), "one")).toMatchObject({ ok: false });
    expect(readFileSync(join(root, "tests/fixtures/bluesky/one.html"), "utf8")).toBe(before);
    expect(fromReport(root, PAGE, "two")).toMatchObject({ ok: false });
    expect(fromReport(root, REPORT.replace('"bluesky"', '"../../core"'), "three")).toMatchObject({ ok: false });
    expect(fromReport(root, REPORT, "../four")).toMatchObject({ ok: false });
  });
});
