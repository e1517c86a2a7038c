import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Engine } from "../../scripts/browsers/find";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { type RecordingProxy, recordingProxy } from "../../scripts/browsers/record-proxy";
import { openServed } from "../../scripts/browsers/serve";
import { CANARY_HOST } from "../../scripts/build/canary";
import { sampleAddresses, sampleSite } from "../../scripts/sample/site";
import { type Build, ENGINES, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";

/** Hosts of the browsers' own vendors: updates, settings, safe browsing. Nothing of the extension goes there. */
const VENDOR = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(org|com|net)|firefox\.com)$/;

let browser: LaunchedBrowser | null = null;
let proxy: RecordingProxy | null = null;

afterEach(async () => {
  await browser?.close();
  await proxy?.close();
  browser = null;
  proxy = null;
});

interface Reached {
  /** Hosts that somebody tried to connect to. */
  hosts: string[];
  /** Requests inside the tabs, which the sample answers, besides the pages themselves. */
  inTabs: string[];
}

/** Uses the product on some of the sample's pages, behind the recording proxy; returns everything that was asked for. */
async function reached(engine: Engine, build: Build, addresses = sampleAddresses()): Promise<Reached> {
  proxy = await recordingProxy();
  browser = await start(engine, build, { proxyPort: proxy.port });
  const site = sampleSite(Date.now());
  const inTabs: string[] = [];
  for (const url of addresses) {
    const page = await openServed(browser.browser, site);
    page.on("request", (request) => {
      if (request.url() !== url && request.url() !== "data:,") inTabs.push(request.url());
    });
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await page.waitForSelector("scoutlens-overlay");
  }
  for (const path of ["popup.html", "shortlist.html", "options.html", "sidepanel.html", "welcome.html"]) {
    await openExtensionPage(browser, path);
  }
  await sleep(2_500);
  return { hosts: proxy.hosts().filter((host) => !VENDOR.test(host)), inTabs };
}

describe.each(ENGINES)("silence in %s", (engine) => {
  it("makes no connection of its own while it is used", async () => {
    expect(await reached(engine, "store")).toEqual({ hosts: [], inTabs: [] });
  });

  it("would be noticed if it did: the canary build is caught", async () => {
    expect((await reached(engine, "canary", sampleAddresses().slice(0, 1))).hosts).toContain(CANARY_HOST);
  });
});
