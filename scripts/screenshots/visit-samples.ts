import type { Browser, Page } from "puppeteer-core";
import { openServed, type Site } from "../browsers/serve";
import { sampleAddresses } from "../sample/site";

/** The overlay appears within this time on any machine that can run the browser at all. */
const PATIENCE = 20_000;

/** Visits every sample creator and saves all but the first, whose page it gives. */
export async function visitSamples(
  browser: Browser,
  site: Site,
  viewport: { width: number; height: number },
): Promise<Page> {
  const [first = "", ...others] = sampleAddresses();
  for (const url of [...others, first]) {
    const page = await openServed(browser, site);
    await page.bringToFront();
    await page.setViewport(viewport);
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await page.waitForSelector('scoutlens-overlay >>> [data-part="lead"]', { timeout: PATIENCE, visible: true });
    if (url === first) return page;
    const save = await page.$('scoutlens-overlay >>> [data-part="save"]');
    // Saved already, by an earlier round of pictures.
    if (!save) {
      await page.close();
      continue;
    }
    await save.click();
    await page.waitForSelector('scoutlens-overlay >>> [data-part="undo"]', { timeout: PATIENCE, visible: true });
    await page.close();
  }
  throw new Error("no sample creators");
}
