import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReadResult } from "../../core/platforms/registry";
import { parsePage } from "../../scripts/inspect/document";
import { EDITS, MESSAGES } from "../../scripts/new-platform/edits";
import { scaffold } from "../../scripts/new-platform/scaffold";

const ROOT = join(import.meta.dirname, "..", "..");
const NEW = { id: "breadbook", name: "BreadBook", host: "www.breadbook.example" };

let copy = "";

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "scoutlens-new-platform-"));
  cpSync(join(ROOT, "core"), join(copy, "core"), { recursive: true });
  cpSync(join(ROOT, MESSAGES), join(copy, MESSAGES));
  // The compiler looks for it above core.
  cpSync(join(ROOT, "tsconfig.base.json"), join(copy, "tsconfig.base.json"));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

const snapshot = () =>
  new Map(
    readdirSync(copy, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|json|html)$/.test(file))
      .map((file) => [file, readFileSync(join(copy, file), "utf8")]),
  );

describe("new:platform", () => {
  it("adds a network that reads its own fixture at once", async () => {
    const result = scaffold(copy, NEW);
    expect(result).toMatchObject({ ok: true });
    const html = readFileSync(join(copy, "tests/fixtures/breadbook/profile.html"), "utf8");
    const registry: { readDocument(options: object): ReadResult } = await import(
      pathToFileURL(join(copy, "core/platforms/registry.ts")).href
    );
    const read = registry.readDocument({
      root: parsePage(html),
      url: "https://www.breadbook.example/mira_bakes",
      language: "en",
      now: 0,
    });
    if (!read.ok) throw new Error(read.why);
    expect(read.reading.fields.followers).toMatchObject({ ok: true, rule: "header.followers" });
    expect(read.reading.posts).toHaveLength(1);
    expect(read.reading.posts[0]?.likes).toMatchObject({ ok: true, value: { value: 214 } });
  });

  it("names it wherever all networks are listed", () => {
    scaffold(copy, NEW);
    for (const { file } of EDITS) expect(readFileSync(join(copy, file), "utf8"), file).toContain("breadbook");
    const messages = JSON.parse(readFileSync(join(copy, MESSAGES), "utf8"));
    expect(messages.platform_breadbook).toEqual({ message: "BreadBook" });
  });

  it.each([
    [{ ...NEW, id: "tiktok" }, /is there already/],
    [{ ...NEW, id: "Bread Book" }, /small letters/],
    [{ ...NEW, host: "https://x" }, /not a host/],
  ])("writes nothing for %o", (platform, why) => {
    const before = snapshot();
    const result = scaffold(copy, platform);
    expect(result.ok ? "" : result.why).toMatch(why);
    expect(snapshot()).toEqual(before);
  });

  it("writes nothing when a list has moved", () => {
    const moved = join(copy, "core/platforms/hosts.ts");
    cpSync(join(copy, "core/platforms/dom.ts"), moved);
    const before = snapshot();
    expect(scaffold(copy, NEW)).toMatchObject({ ok: false });
    expect(snapshot()).toEqual(before);
  });
});
