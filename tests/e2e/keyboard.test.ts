import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { ENGINES, start } from "./support/browsers";
import { textOf, waitForText } from "./support/overlay";
import { command, openPanelFor } from "./support/tabs";
import { until } from "./support/until";

const MIRA = "https://www.tiktok.com/@mira.bakes";

let browser: LaunchedBrowser | null = null;

afterEach(async () => {
  await browser?.close();
  browser = null;
});

/** Keys that reached the page itself. */
async function profile(launched: LaunchedBrowser): Promise<{ page: Page; heard(): Promise<string[]> }> {
  const page = await openServed(launched.browser, sampleSite(Date.now()));
  await page.goto(MIRA, { waitUntil: "domcontentloaded" });
  await page.bringToFront();
  await waitForText(page, "lead", /./);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener("keydown", (event) => heard.push(event.key), true);
  });
  // Set above, in the page's own world.
  return { page, heard: () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard) };
}

describe.each(ENGINES)("the keyboard in %s", (engine) => {
  it("rejects with two keys and takes it back with one; the page's own shortcuts hear nothing", async () => {
    browser = await start(engine, "e2e");
    const { page, heard } = await profile(browser);
    await command(browser, page, "reject");
    await until(
      () => page.$("scoutlens-overlay >>> [data-reason]:focus"),
      (focused) => expect(focused).not.toBeNull(),
    );
    await page.keyboard.press("1");
    await waitForText(page, "decided", /Rejected/);
    await waitForText(page, "known", /too expensive/i);
    expect(await heard()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");

    await command(browser, page, "undo");
    await waitForText(page, "known", /not saved/i);
  });

  it("saves with one key, and shows the decision where the scout hid the line", async () => {
    browser = await start(engine, "e2e");
    const { page } = await profile(browser);
    await page.locator('scoutlens-overlay >>> [data-part="details"]').click();
    await page.locator('scoutlens-overlay >>> [data-part="hide-here"]').click();
    await until(
      () => textOf(page, "lead"),
      (text) => expect(text).toBeNull(),
    );
    await command(browser, page, "save");
    await waitForText(page, "decided", /Saved/);
  });

  it("rejects inside the panel with two keys, opens the sheet of keys, and takes the decision back", async () => {
    browser = await start(engine, "e2e");
    const { page } = await profile(browser);
    const panel = await openPanelFor(browser, page);
    const quote = await panel.waitForSelector("[name=quote]");
    // The panel opens with the quote's field ready to type into.
    await until(
      () => panel.evaluate(() => document.activeElement?.getAttribute("name")),
      (name) => expect(name).toBe("quote"),
    );
    await quote?.type("900");

    const alt = async (code: "KeyR" | "KeyK" | "KeyZ") => {
      await panel.keyboard.down("Alt");
      await panel.keyboard.press(code);
      await panel.keyboard.up("Alt");
    };
    await alt("KeyK");
    await panel.waitForSelector("[data-part=help]");
    // The sheet shows the keys that the browser really gave, and it gave all four.
    const sheet = await panel.$eval("[data-part=help]", (found) => found.textContent ?? "");
    for (const key of ["L", "S", "D", "F"]) expect(sheet).toContain(`Alt+Shift+${key}`);
    await panel.keyboard.press("Escape");
    await until(
      () => panel.$("[data-part=help]"),
      (sheet) => expect(sheet).toBeNull(),
    );
    await alt("KeyR");
    await panel.waitForSelector("[data-reason]:focus");
    await panel.keyboard.press("1");
    const known = () => panel.$$eval("[data-known]", (found) => found.map((each) => each.textContent).join());
    await until(known, (text) => expect(text).toMatch(/too expensive/i));
    await alt("KeyZ");
    await until(known, (text) => expect(text).not.toMatch(/too expensive/i));

    // What was typed is there again when the popup opens anew.
    await panel.close();
    const again = await openPanelFor(browser, page);
    await again.waitForSelector("[name=quote]");
    await until(
      () => again.$eval("[name=quote]", (field) => (field instanceof HTMLInputElement ? field.value : "")),
      (value) => expect(value).toBe("900"),
    );
  });
});
