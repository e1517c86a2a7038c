import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { anInsight, aReading } from "../shortlist/factories";
import { type Build, buildFolder, ENGINES, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { calls, setFault, tell, waitUntil } from "./support/store";

const MIRA = "https://www.tiktok.com/@mira.bakes";

/** What only the tests may have: storage that fails when asked to, and an overlay that can be looked into. */
const HOOKS = { "storage that fails": /e2e-storage/, "an open shadow root": /mode:\s*[`"']open[`"']/ };

function scripts(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  return files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

describe.each(ENGINES)("the store build for %s", (engine) => {
  let launched: LaunchedBrowser;

  beforeAll(async () => {
    launched = await start(engine, "store");
  });
  afterAll(async () => {
    await launched?.close();
  });

  it.each(Object.entries(HOOKS))("does not contain %s, which the e2e build has", (_what, hook) => {
    const inBuild = (build: Build) => hook.test(scripts(buildFolder(engine, build)));
    expect(inBuild("e2e")).toBe(true);
    expect(inBuild("store")).toBe(false);
  });

  it("opens no sidebar by itself", () => {
    const manifest: unknown = JSON.parse(readFileSync(join(buildFolder(engine, "store"), "manifest.json"), "utf8"));
    // Chromium has no such key and never opens its side panel unasked.
    const firefox = { sidebar_action: { default_panel: "sidepanel.html", open_at_install: false } };
    const chromium = { side_panel: { default_path: "sidepanel.html" } };
    expect(manifest).toMatchObject(engine === "firefox" ? firefox : chromium);
  });

  it("greets once, reads a profile, saves it from the panel and shows it in the shortlist", async () => {
    const { browser } = launched;
    const address = async (page: Page) => String(await page.evaluate("location.href").catch(() => ""));
    await waitUntil(async () => {
      const open = await Promise.all((await browser.pages()).map(address));
      return open.filter((url) => url.endsWith("/welcome.html")).length === 1;
    }, "the first-run page opens");

    const page = await openServed(browser, sampleSite(Date.now()));
    await page.goto(MIRA, { waitUntil: "domcontentloaded" });
    await page.waitForSelector("scoutlens-overlay");
    expect(await page.evaluate(`document.querySelector("scoutlens-overlay").shadowRoot`)).toBeNull();

    const helper = await openExtensionPage(launched, "options.html");
    await page.bringToFront();
    const find = `(globalThis.browser?.runtime ? browser : chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(MIRA)})?.id)`;
    const tab = Number(await helper.evaluate(find));
    const read = `(globalThis.browser?.runtime ? browser : chrome).tabs.sendMessage(${tab}, { tab: "panel.reading" }).then((answer) => answer?.state, () => "nobody")`;
    await waitUntil(async () => (await helper.evaluate(read)) === "ready", "the profile is read");
    const panel = await openExtensionPage(launched, `popup.html?tab=${tab}`);
    await panel.waitForSelector("[data-action=save]");
    await panel.click("[data-action=save]");
    await panel.waitForSelector("[data-known]");
    const shortlist = await openExtensionPage(launched, "shortlist.html");
    await shortlist.waitForSelector('[data-creator="tiktok:mira.bakes"]');
  });

  it("saves although a test asks storage to fail", async () => {
    const page = await openExtensionPage(launched, "options.html");
    await setFault(page, { id: "every-call", kind: "disk", from: 1, every: 1 });
    const reading = aReading();
    expect(await tell(page, "creator.save", { reading, insight: anInsight(reading) })).toMatchObject({ ok: true });
    await sleep(200);
    expect(await calls(page)).toBeNull();
  });
});
