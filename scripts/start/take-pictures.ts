import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import type { FoundBrowser } from "../browsers/find";
import { launchWithExtension } from "../browsers/launch";
import { openServed, type Site } from "../browsers/serve";

const FOLDER = resolve(".output/pictures");

/** Address of the panel for the tab of this address, told by the extension's own page. */
async function panelFor(extensionPage: Page, url: string): Promise<string> {
  const tabId = await extensionPage.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`,
  );
  return `popup.html?tab=${tabId}`;
}

/** Runs the whole way headless on the first sample creators and saves what it looks like. */
export async function takePictures(
  found: FoundBrowser,
  extension: string,
  site: Site,
  addresses: readonly string[],
): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const launched = await launchWithExtension(found, { extension, headless: true });
  const taken: string[] = [];
  const picture = async (page: Page, name: string) => {
    const path = `${FOLDER}/${name}.png` as const;
    await page.screenshot({ path });
    taken.push(path);
  };
  try {
    const helper = await launched.browser.newPage();
    await helper.goto(launched.page("shortlist.html"), { waitUntil: [] });
    await helper.waitForSelector("main");
    for (const [index, url] of addresses.entries()) {
      const page = await openServed(launched.browser, site);
      await page.goto(url, { waitUntil: "domcontentloaded" });
      await page.waitForSelector("scoutlens-overlay");
      await picture(page, `overlay-${index + 1}`);
      const panel = await launched.browser.newPage();
      await panel.setViewport({ width: 400, height: 640 });
      await panel.goto(launched.page(await panelFor(helper, url)), { waitUntil: [] });
      await panel.waitForSelector("[data-action=save]");
      await picture(panel, `popup-${index + 1}`);
      await panel.click("[data-action=save]");
      await panel.waitForSelector("[data-known]");
      await panel.close();
    }
    await helper.bringToFront();
    await helper.reload({ waitUntil: [] });
    await helper.waitForSelector("[data-creator]");
    await picture(helper, "shortlist");
  } finally {
    await launched.close();
  }
  return taken;
}
