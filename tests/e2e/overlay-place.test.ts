import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { ENGINES } from "./support/browsers";
import { textOf, waitForText } from "./support/overlay";
import { sharedBrowser } from "./support/shared";
import { inPage } from "./support/store";
import { helperOf, openPanelFor, tabIdOf } from "./support/tabs";
import { foundOn, until } from "./support/until";

const MIRA = "https://www.tiktok.com/@mira.bakes";
const TOMAS = "https://www.tiktok.com/@tomas.trails";

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

/** The panel of a page without a line. A page that is not in front is not read, so the panel waits for the reading. */
async function panelOfHidden(launched: LaunchedBrowser, page: Page): Promise<Page> {
  const helper = await helperOf(launched);
  await page.bringToFront();
  const id = await tabIdOf(helper, page.url());
  await until(
    () => inPage(helper, `api.tabs.sendMessage(${id}, { tab: "panel.reading" }).catch(() => null)`),
    (answer) => expect(answer).toMatchObject({ state: "ready" }),
  );
  expect(await textOf(page, "lead")).toBeNull();
  const panel = await openPanelFor(launched, page);
  await panel.waitForSelector("[data-part=show-line]");
  return panel;
}

const part = (page: Page, name: string) => page.locator(`scoutlens-overlay >>> [data-part="${name}"]`);

/** Words of the page that lie under the overlay, and whether it stands in the window. */
const underneath = (page: Page) =>
  page.evaluate(() => {
    const over = document.querySelector("scoutlens-overlay")?.shadowRoot?.querySelector(".overlay");
    const line = over?.getBoundingClientRect();
    if (!line) return { words: ["no overlay"], inside: false };
    const words: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!/\S/.test(text.nodeValue ?? "")) continue;
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const apart = right <= line.left || left >= line.right || bottom <= line.top || top >= line.bottom;
        if (!apart && right > left) words.push(text.nodeValue ?? "");
      }
    }
    const inside = line.left >= 0 && line.top >= 0 && line.right <= innerWidth && line.bottom <= innerHeight;
    return { words, inside };
  });

describe.each(ENGINES)("the overlay's place in %s", (engine) => {
  const shared = sharedBrowser(engine);

  it("never moves the page's layout", async () => {
    const browser = shared();
    const page = await open(browser);
    const with_ = await layout(page);
    await part(page, "details").click();
    await foundOn(page, 'scoutlens-overlay >>> [data-part="card"]');
    expect(await layout(page)).toEqual(with_);
    // Only one of the two browsers counts shifts; the comparison above holds in both.
    expect(await page.evaluate(() => (globalThis as unknown as { shift: { total: number } }).shift.total)).toBe(0);
    await part(page, "details").click();
    await page.evaluate(() => document.querySelector("scoutlens-overlay")?.remove());
    expect(await layout(page)).toEqual(with_);
  });

  it("covers none of the page's words, wide or narrow, from left to right or from right to left", async () => {
    const browser = shared();
    const page = await open(browser);
    for (const direction of ["ltr", "rtl"]) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      for (const width of [1280, 800, 400]) {
        await page.setViewport({ width, height: 800 });
        await until(
          () => underneath(page),
          (found) => expect({ direction, width, ...found }).toEqual({ direction, width, words: [], inside: true }),
        );
      }
    }
    // Where there is no gap for the line its chip stands for it, and opens it all the same.
    await part(page, "chip").click();
    await waitForText(page, "lead", /./);
  });

  it("collapses to a chip, goes where it is dragged, and remembers both", async () => {
    const browser = shared();
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
    // A smaller window takes it along, and a larger one gives it back.
    await page.setViewport({ width: 700, height: 400 });
    await until(
      () => underneath(page),
      ({ inside }) => expect(inside).toBe(true),
    );
    await page.setViewport(null);
    await until(
      () => box(page),
      (now) => expect(Math.abs(now.top - dragged.top)).toBeLessThan(12),
    );
    await part(page, "collapse").click();
    await foundOn(page, 'scoutlens-overlay >>> [data-part="chip"]');

    // Another creator of the same network, in a new document.
    await page.goto(TOMAS, { waitUntil: "domcontentloaded" });
    await part(page, "chip").click();
    await waitForText(page, "lead", /Nano/);
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
    const browser = shared();
    const page = await open(browser);
    for (const way of ["hide-here", "turn-off"]) {
      await page.bringToFront();
      await part(page, "details").click();
      await part(page, way).click();
      await until(
        () => textOf(page, "lead"),
        (text) => expect(text).toBeNull(),
      );
      // Another document of the same address: the scout's word holds.
      await page.reload({ waitUntil: "domcontentloaded" });
      const panel = await panelOfHidden(browser, page);
      await panel.click("[data-part=show-line]");
      await page.bringToFront();
      await waitForText(page, "lead", /./);
      await panel.close();
    }
  });
});
