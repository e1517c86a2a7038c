import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { press, waitForText } from "./support/overlay";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MIRA = "https://www.tiktok.com/@mira.bakes";

/** What axe finds wrong, each with the places. */
async function faults(page: Page, within: string): Promise<string[]> {
  // The driver runs this outside of the page's content security policy; axe declares the result's form.
  const results = (await page.evaluate(`${AXE}; axe.run(${within})`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

describe.each(["light", "dark"])("axe finds nothing in the %s theme", (theme) => {
  let launched: LaunchedBrowser | null = null;
  let profile: Page | null = null;
  const themed = async (page: Page) => {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    return page;
  };

  beforeAll(async () => {
    launched = await start("chromium", "e2e");
    profile = await themed(await openServed(launched.browser, sampleSite(Date.now())));
    await profile.goto(MIRA, { waitUntil: "domcontentloaded" });
    await press(profile, "save");
    await waitForText(profile, "decided", /./);
  });
  afterAll(async () => {
    await launched?.close();
  });

  it("on the overlay and its card", async () => {
    if (!profile) throw new Error("no page");
    await press(profile, "details");
    expect(await faults(profile, `{ include: [["scoutlens-overlay"]] }`)).toEqual([]);
  });

  it.each(["popup.html", "sidepanel.html", "shortlist.html", "options.html", "welcome.html"])("on %s", async (path) => {
    if (!launched) throw new Error("no browser");
    const page = await themed(await openExtensionPage(launched, path));
    expect(await faults(page, "document")).toEqual([]);
  });

  it("on the panel of a creator", async () => {
    if (!launched || !profile) throw new Error("no browser");
    const helper = await openExtensionPage(launched, "options.html");
    const id = await helper.evaluate(
      `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(MIRA)}).id)`,
    );
    const page = await themed(await openExtensionPage(launched, `popup.html?tab=${id}`));
    await page.waitForSelector("[data-action]");
    expect(await faults(page, "document")).toEqual([]);
  });
});
