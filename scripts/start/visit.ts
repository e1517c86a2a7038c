import type { Browser, Page } from "puppeteer-core";
import { openServed, type Site } from "../browsers/serve";

/** How long a page of the sample may take until the overlay stands on it. */
export const PATIENCE = 20_000;

const OVERLAY = "scoutlens-overlay";

/** Opens a sample page and waits until the overlay's host is there. */
export async function visit(browser: Browser, site: Site, url: string): Promise<Page> {
  const page = await openServed(browser, site);
  await page.goto(url, { waitUntil: "domcontentloaded" });
  await page.waitForSelector(OVERLAY, { timeout: PATIENCE });
  return page;
}

/** Answers every tab the person opens from the sample, so that links work and no network is touched. */
export function serveNewTabs(browser: Browser, site: Site): void {
  browser.on("targetcreated", async (target) => {
    if (target.type() !== "page") return;
    try {
      const page = await target.page();
      if (!page || /^(chrome|moz)-extension:/.test(page.url())) return;
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        if (request.interceptResolutionState().action !== "none") return;
        const html = site(request.url());
        const reply =
          html === null ? request.continue() : request.respond({ contentType: "text/html; charset=utf-8", body: html });
        reply.catch(() => undefined);
      });
      if (site(page.url()) !== null) await page.reload();
    } catch {
      // The tab was closed before it could be hooked.
    }
  });
}
