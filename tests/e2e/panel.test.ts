import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { SAMPLE_CREATORS } from "../../scripts/sample/creators";
import { sampleSite } from "../../scripts/sample/site";
import { ask } from "./support/ask";
import { ENGINES, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { press, waitForText } from "./support/overlay";
import { openPanelFor } from "./support/tabs";
import { until } from "./support/until";

const MIRA = "https://www.tiktok.com/@mira.bakes";
const TOMAS = "https://www.tiktok.com/@tomas.trails";
const NOWHERE = "https://www.tiktok.com/about-these-samples";

const html = (url: string) =>
  url === NOWHERE ? "<!doctype html><main>No profile</main>" : sampleSite(Date.now())(url);

let browser: LaunchedBrowser | null = null;
let profile: string | null = null;

afterEach(async () => {
  await browser?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  browser = null;
  profile = null;
});

describe.each(ENGINES)("the panel in %s", (engine) => {
  it("shows identity, list, picture, quote and decision without scrolling, and lights up a number's posts", async () => {
    browser = await start(engine, "e2e");
    const page = await openServed(browser.browser, html);
    await page.goto(MIRA, { waitUntil: "domcontentloaded" });
    await page.bringToFront();
    await waitForText(page, "lead", /./);
    const panel = await openPanelFor(browser, page, "sidepanel.html");
    await panel.setViewport({ width: 400, height: 600 });
    const seen = ["h1", ".choices select", "[data-part=status]", ".contact", ".picture svg", "[name=quote]"];
    for (const what of [...seen, "[data-part=reference]", "[data-part=price]", "[data-part=save]"]) {
      const found = await panel.waitForSelector(what);
      const lower = await found?.evaluate((element) => element.getBoundingClientRect().bottom);
      expect([what, (lower ?? 9_999) <= 600]).toEqual([what, true]);
    }

    // Hovering a number lights up the twelve posts it came from: frames in a layer over the page.
    const light = () =>
      page.evaluate(() => document.querySelector("scoutlens-light")?.getAttribute("data-posts") ?? null);
    await panel.hover(".headline .proof > summary");
    const views = SAMPLE_CREATORS.find((each) => each.handle === "mira.bakes");
    expect(views?.posts.length).toBeGreaterThan(12);
    await until(light, (posts) => expect(posts).toBe("12"));
    await panel.mouse.move(5, 590);
    await until(light, (posts) => expect(posts).toBeNull());
    // So does the keyboard's focus on it; a post that the page has let go of is not lit, and no other in its place.
    await page.evaluate(() => document.querySelectorAll('[data-e2e="user-post-item"]')[3]?.remove());
    await panel.focus(".headline .proof > summary");
    await until(light, (posts) => expect(posts).toBe("11"));
    await panel.$eval(".headline .proof > summary", (summary) => (summary as HTMLElement).blur());
    await until(light, (posts) => expect(posts).toBeNull());
  });

  it("leads a queue through one tab, skips who is decided, and goes on after a restart", async () => {
    profile = mkdtempSync(join(tmpdir(), "scoutlens-queue-"));
    browser = await start(engine, "e2e", { profile });
    const page = await openServed(browser.browser, html);
    await page.goto(NOWHERE, { waitUntil: "domcontentloaded" });
    const panel = await openPanelFor(browser, page);
    await panel.waitForSelector("[name=profiles]");
    await panel.type("[name=profiles]", "tiktok @mira.bakes\nwww.tiktok.com/@tomas.trails\n");
    await panel.type("[name=profiles]", "https://www.youtube.com/@LenaAtTheLathe\nno such line");
    await panel.click("[data-part=queue-add]");
    const text = (name: string) => panel.$eval(`[data-part=${name}]`, (element) => element.textContent ?? "");
    await until(
      () => text("queue-result"),
      (result) => expect(result).toMatch(/3 added.*1 line/),
    );
    await panel.waitForSelector("[data-part=queue-progress]");
    expect(await text("queue-progress")).toMatch(/0 of 3/);

    await panel.click("[data-part=next]");
    await until(
      () => Promise.resolve(page.url()),
      (url) => expect(url).toBe(MIRA),
    );
    await page.bringToFront();
    await press(page, "save");
    await waitForText(page, "decided", /Saved/);
    await browser.close();

    browser = await start(engine, "e2e", { profile });
    const tab = await openServed(browser.browser, html);
    await tab.goto(TOMAS, { waitUntil: "domcontentloaded" });
    await tab.bringToFront();
    await press(tab, "save");
    await waitForText(tab, "decided", /Saved/);
    const again = await openPanelFor(browser, tab);
    await again.waitForSelector("[data-part=next]");
    expect(await again.$eval("[data-part=queue-progress]", (element) => element.textContent)).toMatch(/1 of 3/);
    await again.click("[data-part=next]");
    // The second one was decided meanwhile: it is passed over and counted.
    await until(
      () => Promise.resolve(tab.url()),
      (url) => expect(url.toLowerCase()).toContain("lenaatthelathe"),
    );
    const helper = await openExtensionPage(browser, "options.html");
    const queue = await ask(helper, "queue.get", null);
    expect([queue.skipped, queue.items.map((item) => item.state)]).toEqual([1, ["opened", "decided", "opened"]]);
    const due = await ask(helper, "queue.recheck", { listId: null, days: 0 });
    expect(due.added).toBe(2);
  });
});
