import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { SAMPLE_CREATORS, type SampleCreator } from "../../scripts/sample/creators";
import { tiktokProfile } from "../../scripts/sample/tiktok";
import { ENGINES, start } from "./support/browsers";
import { expectedMedianViews } from "./support/expected";
import { snapshot, waitForText } from "./support/overlay";

const NOW = Date.now();
const MIRA = "https://www.tiktok.com/@mira.bakes";

function sample(handle: string): SampleCreator {
  const creator = SAMPLE_CREATORS.find((each) => each.handle === handle);
  if (!creator) throw new Error(handle);
  return creator;
}

const mira = sample("mira.bakes");
const profile = (over: Partial<SampleCreator> = {}) => tiktokProfile({ ...mira, ...over }, [], NOW);

describe.each(ENGINES)("bad input in %s", (engine) => {
  let launched: LaunchedBrowser | null = null;

  beforeAll(async () => {
    launched = await start(engine, "e2e");
  });
  afterAll(async () => {
    await launched?.close();
  });

  /** Opens the page at the first creator's address; every error that reaches page or console is kept. */
  async function open(html: string, address = MIRA): Promise<{ page: Page; errors: string[] }> {
    if (!launched) throw new Error("the browser did not start");
    const errors: string[] = [];
    const page = await openServed(launched.browser, (url) => (url === address ? html : null));
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      // The sample server has no icon for the tab; nothing else may fail.
      if (message.type() === "error" && !/404|favicon/.test(message.text())) errors.push(message.text());
    });
    page.on("dialog", (dialog) => {
      errors.push(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => undefined);
    });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    return { page, errors };
  }

  it("says what it could not read on an empty page", async () => {
    const { page, errors } = await open("<!doctype html><html lang='en'><body></body></html>");
    expect(await waitForText(page, "nothing-read", /./)).not.toMatch(/\d/);
    expect(errors).toEqual([]);
  });

  it("shows no number of another creator's page", async () => {
    const { page, errors } = await open(tiktokProfile(sample("tomas.trails"), [], NOW));
    await waitForText(page, "nothing-read", /./);
    expect((await snapshot(page)).text).not.toMatch(/\d/);
    expect(errors).toEqual([]);
  });

  it("reads what is left of a page with half its nodes missing, and nothing wrong", async () => {
    let turn = 0;
    const html = profile().replace(/<strong data-e2e="(?!followers)[^>]*>[^<]*<\/strong>/g, (node) =>
      turn++ % 2 ? "" : node,
    );
    const { page, errors } = await open(html);
    await waitForText(page, "lead", /TikTok Micro$/);
    expect(errors).toEqual([]);
  });

  it("calls the followers unread when they are not a number", async () => {
    // Another creator: what the session has read of one stays known while its page says nothing readable.
    const html = profile({ handle: "nobody.counts" }).replace(/(followers-count"[^>]*>)[^<]*/, "$1— ∞");
    const { page, errors } = await open(html, "https://www.tiktok.com/@nobody.counts");
    expect(await waitForText(page, "lead", /./)).toMatch(/Followers unread: “— ∞”$/);
    expect(errors).toEqual([]);
  });

  it("reads a page of 5 MB", async () => {
    const filler = `<div class="x1lliihq"><span>${"lorem ".repeat(16)}</span></div>`.repeat(40_000);
    expect(filler.length).toBeGreaterThan(5_000_000);
    const { page, errors } = await open(profile().replace("</body>", `${filler}</body>`));
    expect(await waitForText(page, "lead", /\d/, 30_000)).toContain(expectedMedianViews("mira.bakes"));
    expect(errors).toEqual([]);
  });

  it.each([
    ["markup", `<img src=x onerror=alert(1)>"><script>alert(2)</script>`],
    ["right-to-left text", "مخبز ميرا ‮ moc.elpmaxe"],
    ["emoji", "👩‍🍳🥐🏳️‍🌈 ".repeat(12)],
  ])("shows a display name of %s as plain text", async (_what, name) => {
    const { page, errors } = await open(profile({ name }));
    expect(await waitForText(page, "lead", /\d/)).toContain(expectedMedianViews("mira.bakes"));
    expect(await page.$("scoutlens-overlay >>> img")).toBeNull();
    expect(errors).toEqual([]);
  });
});
