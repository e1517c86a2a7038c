import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { openServed } from "../../scripts/browsers/serve";
import { SAMPLE_CREATORS } from "../../scripts/sample/creators";
import { sampleSite } from "../../scripts/sample/site";
import { ENGINES } from "./support/browsers";
import { waitForText } from "./support/overlay";
import { sharedBrowser } from "./support/shared";
import { framed, openPanelFor, realPopup } from "./support/tabs";
import { until } from "./support/until";

const MIRA = "https://www.tiktok.com/@mira.bakes";

/** The same creator with every second post a photo. */
const MIXED = `${MIRA}?lang=en`;

function html(url: string): string | null {
  const served = sampleSite(Date.now())(url === MIXED ? MIRA : url);
  if (url !== MIXED || typeof served !== "string") return served;
  let place = 0;
  return served.replace(/\/video\/(?=\d)/g, (part) => (place++ % 2 === 0 ? part : "/photo/"));
}

/** What a glance needs stands above the window's lower edge. */
async function seesAll(panel: Page): Promise<void> {
  const seen = ["h1", ".choices select", "[data-part=status]", ".contact", ".picture svg", "[name=quote]"];
  for (const what of [...seen, "[data-part=reference]", "[data-part=price]", "[data-part=save]"]) {
    const found = await panel.waitForSelector(what);
    const below = await found?.evaluate((element) => element.getBoundingClientRect().bottom - innerHeight);
    expect([what, (below ?? 9_999) <= 0]).toEqual([what, true]);
  }
}

describe.each(ENGINES)("the panel in %s", (engine) => {
  const shared = sharedBrowser(engine);

  it("shows identity, list, picture, quote and decision without scrolling, and lights up a number's posts", async () => {
    const browser = shared();
    const page = await openServed(browser.browser, sampleSite(Date.now()));
    await page.goto(MIRA, { waitUntil: "domcontentloaded" });
    await page.bringToFront();
    await waitForText(page, "lead", /./);
    const panel = await openPanelFor(browser, page, "sidepanel.html");
    await panel.setViewport({ width: 400, height: 600 });
    await seesAll(panel);

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
    await panel.close();
    if (engine === "firefox") return;

    // The same in the windows that the browser itself makes: the popup, and the side panel that is opened from it.
    await page.bringToFront();
    const popup = await realPopup(browser);
    await until(
      () => popup.evaluate(() => innerWidth),
      (width) => expect(width).toBeGreaterThanOrEqual(400),
    );
    await seesAll(popup);
    await popup.click("[data-part=side-panel]");
    const beside = await framed(browser, "sidepanel.html");
    await beside.waitForSelector("[data-handle='mira.bakes']");
  });

  it("never pools kinds of post: one is chosen, everything is about it, and it stays chosen", async () => {
    const browser = shared();
    const page = await openServed(browser.browser, html);
    await page.goto(MIXED, { waitUntil: "domcontentloaded" });
    await page.bringToFront();
    await waitForText(page, "lead", /./);
    const panel = await openPanelFor(browser, page);
    await panel.waitForSelector("select[name=kind]");
    const lead = (shown: Page) => shown.$eval(".headline", (line) => line.textContent ?? "");
    const before = await lead(panel);
    await panel.select("select[name=kind]", "photo");
    await until(
      () => lead(panel),
      (shown) => expect(shown).not.toBe(before),
    );
    const photo = await lead(panel);
    const again = await openPanelFor(browser, page);
    await again.waitForSelector("select[name=kind]");
    expect(await again.$eval("select[name=kind]", (select) => (select as HTMLSelectElement).value)).toBe("photo");
    expect(await lead(again)).toBe(photo);
  });
});
