import type { FoundBrowser } from "../browsers/find";
import { launchWithExtension } from "../browsers/launch";
import { openServed, type Site } from "../browsers/serve";
import { serveNewTabs } from "./serve-new-tabs";

/** Opens a window with the extension and one tab for each sample creator; returns when it is closed. */
export async function openWindow(
  found: FoundBrowser,
  extension: string,
  site: Site,
  addresses: readonly string[],
): Promise<void> {
  const launched = await launchWithExtension(found, { extension, headless: false });
  for (const url of addresses) {
    const page = await openServed(launched.browser, site);
    await page.goto(url, { waitUntil: "domcontentloaded" });
  }
  serveNewTabs(launched.browser, site);
  const shortlist = await launched.browser.newPage();
  await shortlist.goto(launched.page("shortlist.html"), { waitUntil: [] });
  console.log("The sample creators are open, offline, in a throw-away profile. Close the window to end.");
  await new Promise<void>((done) => launched.browser.once("disconnected", () => done()));
}
