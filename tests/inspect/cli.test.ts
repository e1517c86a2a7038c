import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runInspect } from "../../scripts/inspect/run";

const ROOT = join(import.meta.dirname, "..", "..");
const FIXTURE = join(ROOT, "tests/fixtures/tiktok/profile-2025-signed-out.html");
const URL_OF_FIXTURE = "https://www.tiktok.com/@mira.bakes";
const folder = mkdtempSync(join(tmpdir(), "scoutlens-inspect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inspect = (...given: string[]) => runInspect(given);

/** The same as a person runs it. */
function inThisShell(...given: string[]) {
  const command = [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "scripts/inspect/cli.ts"), ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

function page(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("inspect", () => {
  it("ends with the number and the sentence that the rest of these tests ask for", () => {
    const asked = [FIXTURE, "--url", "https://example.org/@mira.bakes", "--json"] as const;
    const { code, out, err } = inThisShell(...asked);
    expect({ code, out, err: err.trim() }).toEqual(inspect(...asked));
    expect(code).toBe(2);
  });

  it("prints one JSON object with the reading and the insight, and nothing else", () => {
    const { code, out, err } = inThisShell(FIXTURE, "--url", URL_OF_FIXTURE, "--json");
    const { reading, insight, ...rest } = JSON.parse(out);
    expect([code, err, rest]).toEqual([0, "", {}]);
    expect(reading).toMatchObject({ platform: "tiktok", handle: "mira.bakes", page: "profile" });
    expect(insight.tier).toMatchObject({ ok: true, tiers: ["micro"] });
  });

  it("prints a readable insight", () => {
    const { code, out } = inspect(FIXTURE, "--url", URL_OF_FIXTURE, "--at", "2026-06-01");
    expect(code).toBe(0);
    expect(out).toContain("Mira Bakes (@mira.bakes)");
    expect(out).toContain("user-data.followers-as-shown");
    expect(out).toContain("median views");
  });

  it("reads a number in the language it is told", () => {
    const html = `<main><h1>mira.bakes</h1><p data-e2e="user-page"></p></main>`;
    const file = page("bare.html", html.replace("</main>", "<p>1,2 Mio. Follower</p></main>"));
    const read = (lang: string) =>
      JSON.parse(inspect(file, "--url", URL_OF_FIXTURE, "--lang", lang, "--json").out).reading;
    expect(read("de").language).toBe("de");
    expect(read("de").fields.followers).toMatchObject({ ok: true, value: { value: 1_200_000 } });
  });

  it("says 0 and why nothing was read on an empty page of a creator", () => {
    const file = page("empty.html", "<!doctype html><html></html>");
    const { code, out } = inspect(file, "--url", URL_OF_FIXTURE, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).reading.fields.followers).toMatchObject({ ok: false, why: "absent" });
  });

  it.each([
    ["another site", "https://example.org/@mira.bakes"],
    ["a look-alike host", "https://nottiktok.com/@mira.bakes"],
    ["a page of no creator", "https://www.tiktok.com/explore"],
    ["no address at all", "mira"],
  ])("says 2 for %s", (_what, url) => {
    const { code, out, err } = inspect(FIXTURE, "--url", url, "--json");
    expect([code, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["a missing file", () => join(folder, "none.html")],
    ["an empty file", () => page("zero.html", "")],
    ["a picture", () => page("photo.html", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))],
    ["a text that is no page", () => page("note.html", "just some words")],
  ])("says 1 for %s", (_what, file) => {
    const { code, out, err } = inspect(file(), "--url", URL_OF_FIXTURE, "--json");
    expect([code, out]).toEqual([1, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("says 1 when it is asked wrongly", () => {
    expect(inspect().code).toBe(1);
    expect(inspect(FIXTURE, "--url", URL_OF_FIXTURE, "--lang", "not a tag").code).toBe(1);
    expect(inspect(FIXTURE, "--nonsense").code).toBe(1);
  });
});
