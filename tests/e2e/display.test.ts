import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { press, waitForText } from "./support/overlay";
import { fillShortlist, SHORTLIST_VIEWS, showView } from "./support/shortlist-views";
import { colourFaults, cutOff, display, motions } from "./support/sight";
import { walk } from "./support/tab-walk";
import { openPanelFor } from "./support/tabs";

const MIRA = "https://www.tiktok.com/@mira.bakes";
const WIDE = { width: 900, height: 700 };
/** A window of 640 pixels at 200 %. */
const NARROW = { width: 320, height: 480 };

let launched: LaunchedBrowser;
/** Every surface, opened once; the shortlist page goes through its parts. */
const surfaces: { name: string; open(): Promise<Page> }[] = [];
const add = (name: string, open: () => Promise<Page>) => surfaces.push({ name, open });

const NAMES = ["overlay", "panel", "nobody", "options.html", "welcome.html"];
let overlay: Page;
let shortlist: Page;

beforeAll(async () => {
  launched = await start("chromium", "e2e");
  overlay = await openServed(launched.browser, sampleSite(Date.now()));
  await overlay.goto(MIRA, { waitUntil: "domcontentloaded" });
  await press(overlay, "save");
  await waitForText(overlay, "decided", /./);
  await press(overlay, "details");
  const panel = await openPanelFor(launched, overlay);
  await panel.waitForSelector("[data-part=cost]");
  await panel.click("[data-part=help-open]");
  await panel.waitForSelector("[data-part=help]");
  const pages: Record<string, Page> = { overlay, panel, nobody: await openExtensionPage(launched, "popup.html?tab=0") };
  for (const path of ["options.html", "welcome.html"]) pages[path] = await openExtensionPage(launched, path);
  for (const name of NAMES) add(name, async () => pages[name] as Page);
  shortlist = await openExtensionPage(launched, "shortlist.html");
  await fillShortlist(shortlist);
  for (const [hash, ready] of SHORTLIST_VIEWS) {
    add(hash, async () => {
      await showView(shortlist, hash, ready);
      return shortlist;
    });
  }
});
afterAll(async () => {
  await launched?.close();
});

/** What a look finds on each surface; surfaces without a finding are left out. */
async function findings(look: (page: Page) => Promise<string[]>): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const { name, open } of surfaces) {
    const page = await open();
    await page.bringToFront();
    const found = await look(page);
    if (found.length > 0) all[name] = found;
  }
  return all;
}

describe("every surface", () => {
  it("keeps borders, marks and words where colours are forced", async () => {
    const found = await findings(async (page) => {
      await display(page, { "forced-colors": "active" });
      const faults = await colourFaults(page);
      await display(page, { "forced-colors": "none" });
      return faults;
    });
    expect(found).toEqual({});
  });

  it("moves nothing by itself where less motion is asked for", async () => {
    const found = await findings(async (page) => {
      await display(page, { "prefers-reduced-motion": "reduce" });
      return motions(page);
    });
    expect(found).toEqual({});
  });

  it("fits a window of 320 pixels, which is 640 at 200 %", async () => {
    const found = await findings(async (page) => {
      await page.setViewport(NARROW);
      await new Promise((done) => setTimeout(done, 120));
      const faults = await cutOff(page);
      await page.setViewport(WIDE);
      return faults;
    });
    expect(found).toEqual({});
  });

  it("is walked by Tab alone: in order, with each focus seen, and out again", async () => {
    const found = await findings(async (page) => {
      const { order, missed, unseen } = await walk(page);
      const back = order.find((place, at) => place < (order[at - 1] ?? 0));
      return [
        ...missed.map((one) => `missed: ${one}`),
        ...unseen.map((one) => `unseen: ${one}`),
        ...(back === undefined ? [] : [`backwards: ${order}`]),
      ];
    });
    expect(found).toEqual({});
  });
});
