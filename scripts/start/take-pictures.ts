import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import type { FoundBrowser } from "../browsers/find";
import { launchWithExtension } from "../browsers/launch";
import { openServed, type Site } from "../browsers/serve";

const FOLDER = resolve(".output/pictures");

/** Asks in an extension page, whose browser interface is there in both engines. */
function ask(extensionPage: Page, expression: string): Promise<unknown> {
  return extensionPage.evaluate(`((api) => ${expression})(globalThis.browser ?? chrome)`);
}

/** The id of the tab with this address, once its content script has a reading. */
async function readTab(extensionPage: Page, url: string): Promise<number> {
  const find = `api.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`;
  for (let turn = 0; turn < 100; turn += 1) {
    const id = Number(await ask(extensionPage, find));
    const state = await ask(
      extensionPage,
      `api.tabs.sendMessage(${id}, { tab: "panel.reading" }).then((answer) => answer?.state, () => "nobody")`,
    );
    if (state === "ready") return id;
    await sleep(150);
  }
  throw new Error(`${url} was not read`);
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
      const tabId = await readTab(helper, url);
      // One more frame, so that what was read is drawn.
      await sleep(400);
      await picture(page, `overlay-${index + 1}`);
      const panel = await launched.browser.newPage();
      await panel.setViewport({ width: 400, height: 640 });
      await panel.goto(launched.page(`popup.html?tab=${tabId}`), { waitUntil: [] });
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
