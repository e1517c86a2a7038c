import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Engine } from "../../scripts/browsers/find";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { type RecordingProxy, recordingProxy } from "../../scripts/browsers/record-proxy";
import { openServed } from "../../scripts/browsers/serve";
import { sampleAddresses, sampleSite } from "../../scripts/sample/site";
import { type Build, ENGINES, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";

const CANARY = "canary.scoutlens.invalid";

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

/** Uses the product behind the recording proxy and returns every host that somebody tried to reach. */
async function hostsReached(engine: Engine, build: Build): Promise<string[]> {
  proxy = await recordingProxy();
  browser = await start(engine, build, { proxyPort: proxy.port });
  const site = sampleSite(Date.now());
  for (const url of sampleAddresses()) {
    const page = await openServed(browser.browser, site);
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await page.waitForSelector("scoutlens-overlay");
  }
  for (const path of ["popup.html", "shortlist.html", "options.html", "sidepanel.html"]) {
    await openExtensionPage(browser, path);
  }
  await sleep(2_500);
  return proxy.hosts().filter((host) => !VENDOR.test(host));
}

describe.each(ENGINES)("silence in %s", (engine) => {
  it("makes no connection of its own while it is used", async () => {
    expect(await hostsReached(engine, "store")).toEqual([]);
  });

  it("would be noticed if it did: the canary build is caught", async () => {
    expect(await hostsReached(engine, "canary")).toContain(CANARY);
  });
});
