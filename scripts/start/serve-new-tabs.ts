import type { Browser } from "puppeteer-core";
import { type Site, serve } from "../browsers/serve";

/**
 * Answers the tabs that the person opens from links. A new tab may ask before it is hooked, so it is
 * loaded once more; its first request found no network answer that matters.
 */
export function serveNewTabs(browser: Browser, site: Site): void {
  browser.on("targetcreated", async (target) => {
    if (target.type() !== "page" || site(target.url()) === null) return;
    try {
      const page = await target.page();
      if (!page) return;
      await serve(page, site);
      await page.goto(target.url(), { waitUntil: "domcontentloaded" });
    } catch {
      // The tab was closed before it could be hooked.
    }
  });
}
