import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { ENGINES, start } from "./support/browsers";
import { textOf, waitForText } from "./support/overlay";
import { openPanelFor } from "./support/tabs";
import { until } from "./support/until";

const MIRA = "https://www.tiktok.com/@mira.bakes";
const TOMAS = "https://www.tiktok.com/@tomas.trails";

let browser: LaunchedBrowser | null = null;

afterEach(async () => {
  await browser?.close();
  browser = null;
});

async function open(launched: LaunchedBrowser): Promise<Page> {
  const page = await openServed(launched.browser, sampleSite(Date.now()));
  await page.evaluateOnNewDocument(() => {
    const shift = { total: 0 };
    Object.assign(globalThis, { shift });
    if (!PerformanceObserver.supportedEntryTypes?.includes("layout-shift")) return;
    new PerformanceObserver((list) => {
      // The standard library does not know this kind of entry.
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shift.total += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(MIRA, { waitUntil: "domcontentloaded" });
  await page.bringToFront();
  await waitForText(page, "lead", /./);
  return page;
}

/** Where everything of the page's own stands. */
const layout = (page: Page) =>
  page.evaluate(() => {
    const own = [...document.body.querySelectorAll("*")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(" ");
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { own, scrollWidth, scrollHeight };
  });

const box = (page: Page) =>
  page.evaluate(() => {
    const line = document.querySelector("scoutlens-overlay")?.shadowRoot?.querySelector(".overlay");
    const { left, top, width, height } = line?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 };
    return { left, top, width, height };
  });

const part = (page: Page, name: string) => page.locator(`scoutlens-overlay >>> [data-part="${name}"]`);

describe.each(ENGINES)("the overlay's place in %s", (engine) => {
  it("never moves the page's layout", async () => {
    browser = await start(engine, "e2e");
    const page = await open(browser);
    const with_ = await layout(page);
    await part(page, "details").click();
    await page.waitForSelector('scoutlens-overlay >>> [data-part="card"]');
    expect(await layout(page)).toEqual(with_);
    // Only one of the two browsers counts shifts; the comparison above holds in both.
    expect(await page.evaluate(() => (globalThis as unknown as { shift: { total: number } }).shift.total)).toBe(0);
    await part(page, "details").click();
    await page.evaluate(() => document.querySelector("scoutlens-overlay")?.remove());
    expect(await layout(page)).toEqual(with_);
  });

  it("collapses to a chip, goes where it is dragged, and remembers both", async () => {
    browser = await start(engine, "e2e");
    const page = await open(browser);
    const from = await box(page);
    await page.mouse.move(from.left + 10, from.top + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(310, 500, { steps: 4 });
    await page.mouse.up();
    const dragged = await until(
      () => box(page),
      // It stays in the window: where letters are wider it ends further to the start.
      (now) => expect([Math.abs(now.top - (500 - from.height / 2)) < 12, now.left < 312]).toEqual([true, true]),
    );
    await part(page, "collapse").click();
    await page.waitForSelector('scoutlens-overlay >>> [data-part="chip"]');

    // Another creator of the same network, in a new document.
    await page.goto(TOMAS, { waitUntil: "domcontentloaded" });
    await part(page, "chip").click();
    await waitForText(page, "tier", /Nano/);
    const now = await box(page);
    expect(Math.abs(now.top - dragged.top)).toBeLessThan(12);
    await part(page, "details").click();
    await part(page, "reset-place").click();
    await until(
      () => box(page),
      ({ top }) => expect(top).toBeLessThan(300),
    );
  });

  it("can be off on a page and on a network, and comes back from the panel", async () => {
    browser = await start(engine, "e2e");
    const page = await open(browser);
    for (const way of ["hide-here", "turn-off"]) {
      await page.bringToFront();
      await part(page, "details").click();
      await part(page, way).click();
      await until(
        () => textOf(page, "lead"),
        (text) => expect(text).toBeNull(),
      );
      const panel = await openPanelFor(browser, page);
      await panel.waitForSelector("[data-part=show-line]");
      await panel.click("[data-part=show-line]");
      await page.bringToFront();
      await waitForText(page, "lead", /./);
      await panel.close();
    }
  });
});

it("covers none of the header's words where there is room beside them", async () => {
  browser = await start("chromium", "e2e");
  const page = await open(browser);
  const line = await box(page);
  const covered = await page.evaluate((over) => {
    const words = [...document.querySelectorAll("h1, h2, [data-e2e$=count]")];
    return words.filter((element) => {
      const own = element.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      const apart =
        text.right <= over.left ||
        text.left >= over.left + over.width ||
        text.bottom <= over.top ||
        text.top >= over.top + over.height;
      return own.height > 0 && !apart;
    }).length;
  }, line);
  expect(covered).toBe(0);
});
