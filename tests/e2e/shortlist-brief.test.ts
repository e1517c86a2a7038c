import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { ONE_ENGINE, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { seedShortlist } from "./support/seed-shortlist";
import { LIST } from "./support/shortlist-creators";

const textIn = (page: Page, name: string) => page.$eval(`[name="${name}"]`, (one) => (one as HTMLInputElement).value);
const type = async (page: Page, name: string, text: string) => {
  await page.click(`[name="${name}"]`, { count: 3 });
  await page.keyboard.type(text);
};

describe.each(ONE_ENGINE)("the brief of a list in %s", (engine) => {
  let launched: LaunchedBrowser | null = null;
  let page: Page;

  beforeAll(async () => {
    launched = await start(engine, "e2e");
    page = await openExtensionPage(launched, "shortlist.html");
    await page.waitForSelector(".empty");
    await seedShortlist(page, [], [LIST]);
    await page.click('[data-nav="lists"]');
    await page.waitForSelector('[data-action="brief"]');
    await page.click('[data-action="brief"]');
    await page.waitForSelector(".brief");
  });
  afterAll(async () => {
    await launched?.close();
  });

  it("says what is wrong beside the field, goes there, and keeps what was typed even when the page is left", async () => {
    expect(await textIn(page, "client")).toBe("Brot & Co");
    await type(page, "neverWords", "casino, betting");
    await type(page, "budget", "soon");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-error="budget"]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("budget");
    await page.click('[data-nav="lists"]');
    await page.waitForSelector('[data-action="brief"]');
    await page.click('[data-action="brief"]');
    await page.waitForSelector(".brief");
    await expect.poll(() => textIn(page, "budget")).toBe("soon");
    expect(await textIn(page, "neverWords")).toBe("casino, betting");
  });

  it("keeps the brief, shows it after a reload, and takes it back with one undo", async () => {
    await type(page, "budget", "7,500");
    await page.click('[name="tiers"][value="micro"]');
    await page.click('[data-action="save-brief"]');
    await page.waitForFunction(() => !document.querySelector('[data-action="discard-brief"]'));
    expect(await textIn(page, "budget")).toBe("7500");
    await page.click('[data-action="undo"]');
    await expect.poll(() => textIn(page, "budget")).toBe("5000");
    expect(await textIn(page, "neverWords")).toBe("");
    await type(page, "budget", "8000");
    await page.click('[data-action="save-brief"]');
    await page.waitForFunction(() => !document.querySelector('[data-action="discard-brief"]'));
    const again = await openExtensionPage(launched as LaunchedBrowser, "shortlist.html");
    await again.waitForSelector('[data-nav="lists"]');
    await again.click('[data-nav="lists"]');
    await again.waitForSelector("[data-list]");
    expect(await again.$eval("[data-list]", (one) => one.textContent)).toContain("$8,000");
  });
});
