import type { Page } from "puppeteer-core";

/** Opens an address and gives the milliseconds from the start of the navigation to the frame that has the selector. */
export async function drawn(page: Page, address: string, selector: string): Promise<number> {
  // Scripts are texts: pages do not have the helper by which the runner names functions.
  await page.evaluateOnNewDocument(`{
    const look = () => {
      if (document.querySelector(${JSON.stringify(selector)})) globalThis.drawnAt = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }`);
  await page.goto(address, { waitUntil: [] });
  return numberOf(page, "drawnAt");
}

/** Opens an address and gives the milliseconds from the counts' arrival in the DOM to the frame that shows the line. */
export async function shown(page: Page, address: string): Promise<number> {
  await page.evaluateOnNewDocument(`{
    const look = () => {
      const lead = document.querySelector("scoutlens-overlay")?.shadowRoot?.querySelector("[data-part=lead]");
      if (lead?.textContent && globalThis.countsAt) globalThis.shownAfter = performance.now() - globalThis.countsAt;
      else requestAnimationFrame(look);
    };
    look();
  }`);
  await page.goto(address, { waitUntil: "domcontentloaded" });
  return numberOf(page, "shownAfter");
}

/** Adds up the layout shifts of each document that the page opens from now on. */
export async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluateOnNewDocument(`
    globalThis.shifts = 0;
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) globalThis.shifts += each.value;
    }).observe({ type: "layout-shift", buffered: true });
  `);
  return () => numberOf(page, "shifts");
}

async function numberOf(page: Page, name: string): Promise<number> {
  await page.waitForFunction(`globalThis.${name} !== undefined`);
  return Number(await page.evaluate(`globalThis.${name}`));
}
