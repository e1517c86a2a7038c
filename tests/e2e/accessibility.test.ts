import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { buildGallery } from "../../scripts/gallery/build";
import { sampleSite } from "../../scripts/sample/site";
import { openGallery, THEMES } from "../../scripts/screenshots/gallery";
import { ask } from "./support/ask";
import { start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { press, waitForText } from "./support/overlay";
import { CREATORS_VIEW, fillShortlist, SHORTLIST_VIEWS, showView } from "./support/shortlist-views";
import { helperOf } from "./support/tabs";
import { foundOn } from "./support/until";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MIRA = "https://www.tiktok.com/@mira.bakes";

/** What axe finds wrong, each with the places. */
async function faults(page: Page, within: string, rules = "rules: {}"): Promise<string[]> {
  // The driver runs this outside of the page's content security policy. A page keeps axe for the next look at it.
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(AXE);
  // axe declares the result's form; only what is wrong is worked out in full.
  const results = (await page.evaluate(`axe.run(${within}, { resultTypes: ["violations"], ${rules} })`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

let gallery = "";
let launched: LaunchedBrowser;
beforeAll(async () => {
  gallery = await buildGallery();
  launched = await start("chromium", "e2e");
});
afterAll(async () => {
  await launched?.close();
});

describe.each(THEMES)("axe finds nothing in the %s theme", (theme) => {
  let profile: Page | null = null;
  let shortlist: Page | null = null;
  const themed = async (page: Page) => {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    return page;
  };

  beforeAll(async () => {
    await ask(await helperOf(launched), "store.erase", { everything: true });
    profile = await themed(await openServed(launched.browser, sampleSite(Date.now())));
    await profile.goto(MIRA, { waitUntil: "domcontentloaded" });
    await press(profile, "save");
    await waitForText(profile, "decided", /./);
  });
  afterAll(async () => {
    await profile?.close();
    await shortlist?.close();
  });

  it("on the overlay and its card", async () => {
    if (!profile) throw new Error("no page");
    await press(profile, "details");
    expect(await faults(profile, `{ include: [["scoutlens-overlay"]] }`)).toEqual([]);
  });

  it("on the overlay's reasons to reject", async () => {
    if (!profile) throw new Error("no page");
    await press(profile, "undo");
    await press(profile, "reject");
    await foundOn(profile, "scoutlens-overlay >>> [data-reason]");
    expect(await faults(profile, `{ include: [["scoutlens-overlay"]] }`)).toEqual([]);
  });

  it.each(["popup.html", "sidepanel.html", "shortlist.html", "options.html", "welcome.html"])("on %s", async (path) => {
    const page = await themed(await openExtensionPage(launched, path));
    expect(await faults(page, "document")).toEqual([]);
  });

  it.each(SHORTLIST_VIEWS)("on the shortlist's %s", async (hash, ready) => {
    if (!shortlist) {
      shortlist = await themed(await openExtensionPage(launched, "shortlist.html"));
      await fillShortlist(shortlist);
    }
    await showView(shortlist, hash, ready);
    expect(await faults(shortlist, "document")).toEqual([]);
  });

  it("on the dialog of the client's file", async () => {
    if (!shortlist) throw new Error("no shortlist");
    await showView(shortlist, ...CREATORS_VIEW);
    await shortlist.click('[data-menu="client"] summary');
    await shortlist.click('[data-action="client-file"]');
    await shortlist.waitForSelector(".client-file[open] [data-candidate]");
    expect(await faults(shortlist, "document")).toEqual([]);
  });

  it("on the panel of a creator", async () => {
    if (!profile) throw new Error("no browser");
    const helper = await openExtensionPage(launched, "options.html");
    const id = await helper.evaluate(
      `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(MIRA)}).id)`,
    );
    const page = await themed(await openExtensionPage(launched, `popup.html?tab=${id}`));
    await page.waitForSelector("[data-action]");
    await page.$$eval(".fold", (folds) => {
      for (const fold of folds) fold.setAttribute("open", "");
    });
    expect(await faults(page, "document")).toEqual([]);
    await page.click("[data-part=reject]");
    await page.waitForSelector("[data-reason]");
    await page.click("[data-part=help-open]");
    await page.waitForSelector("[data-part=help]");
    expect(await faults(page, "document")).toEqual([]);
  });

  it("on each state of the gallery", async () => {
    const page = await openGallery(launched.browser, gallery, theme);
    const names = await page.$$eval("[data-specimen]", (all) => all.map((one) => one.getAttribute("data-specimen")));
    expect(names.length).toBeGreaterThan(30);
    // Many states of one surface side by side share their landmarks' names; the themes differ in colours alone.
    const rules =
      theme === "light" ? `rules: { "landmark-unique": { enabled: false } }` : `runOnly: ["color-contrast"]`;
    expect(await faults(page, "document", rules)).toEqual([]);
  });
});
