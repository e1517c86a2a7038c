import type { Page } from "puppeteer-core";
import type { LaunchedBrowser } from "../../../scripts/browsers/launch";

/** Opens a page of the extension and waits until it has drawn something. */
export async function openExtensionPage(launched: LaunchedBrowser, path: string): Promise<Page> {
  const page = await launched.browser.newPage();
  // Load events of extension pages never arrive in Firefox: wait for what is drawn instead.
  await page.goto(launched.page(path), { waitUntil: [] });
  await page.waitForSelector("main");
  return page;
}
