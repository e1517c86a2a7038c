import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { ONE_ENGINE, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { chooseList, seedShortlist } from "./support/seed-shortlist";
import { LIST, shortlistCreators } from "./support/shortlist-creators";

const compared = (page: Page) =>
  page.$$eval("[data-compared]", (all) => all.map((one) => one.getAttribute("data-compared") ?? ""));

describe.each(ONE_ENGINE)("creators side by side in %s", (engine) => {
  let launched: LaunchedBrowser | null = null;
  let page: Page;

  beforeAll(async () => {
    launched = await start(engine, "e2e");
    page = await openExtensionPage(launched, "shortlist.html");
    await page.waitForSelector(".empty");
    await seedShortlist(page, shortlistCreators(Date.now()), [LIST]);
    await chooseList(page, LIST.id);
    await page.waitForSelector("[data-creator]");
  });
  afterAll(async () => {
    await launched?.close();
  });

  it("are chosen and opened by keys alone, the best of each line marked", async () => {
    await page.focus("[data-creator]");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.waitForSelector('[data-action="compare"]');
    await page.focus('[data-action="compare"]');
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await compared(page)).length, { timeout: 8_000 }).toBe(5);
    const best = await page.$$eval('[data-metric="median-views"] [data-best]', (all) =>
      all.map((one) => one.textContent ?? ""),
    );
    expect(best.length).toBe(1);
    expect(best[0]).toContain("380K");
    expect(await page.$$eval("tbody tr", (all) => all.length)).toBeGreaterThanOrEqual(14);
  });

  it("leave one out by key, and Back to the table finds the choice as it was", async () => {
    await page.focus('[data-compared="tiktok:dora.draws"] button');
    await page.keyboard.press("Enter");
    await expect.poll(() => compared(page)).not.toContain("tiktok:dora.draws");
    await page.click('.compare a[href="#creators"]');
    await page.waitForSelector("[data-creator][aria-selected=true]");
    expect(await page.$$eval("[data-creator][aria-selected=true]", (all) => all.length)).toBe(5);
  });

  it("print without the page's own controls", async () => {
    await page.click('[data-action="compare"]');
    await page.waitForSelector("[data-compared]");
    if (engine === "chromium") {
      // The driver emulates print in this engine alone.
      await page.emulateMediaType("print");
      const seen = await page.$$eval(".shortlist-head, .no-print", (all) =>
        all.filter((one) => getComputedStyle(one).display !== "none").map((one) => one.outerHTML.slice(0, 90)),
      );
      expect(seen).toEqual([]);
      await page.emulateMediaType("screen");
    }
    expect((await compared(page)).length).toBe(5);
  });
});
