import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { ask } from "./support/ask";
import { ENGINES, start } from "./support/browsers";
import { expectedMedianViews } from "./support/expected";
import { openExtensionPage } from "./support/extension-page";
import { press, snapshot, waitForText } from "./support/overlay";
import { helperOf, openPanelFor } from "./support/tabs";
import { until } from "./support/until";

const MIRA = "https://www.tiktok.com/@mira.bakes";
const TOMAS = "https://www.tiktok.com/@tomas.trails";
const NOWHERE = "https://www.tiktok.com/about-these-samples";

const html = (url: string) =>
  url === NOWHERE ? "<!doctype html><main>No profile</main>" : sampleSite(Date.now())(url);

describe.each(ENGINES)("the whole way in %s", (engine) => {
  let profile = "";
  let launched: LaunchedBrowser | null = null;

  const open = async (): Promise<LaunchedBrowser> => {
    launched = await start(engine, "e2e", { profile });
    return launched;
  };

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), "scoutlens-profile-"));
    await open();
  });
  afterAll(async () => {
    await launched?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const browser = (): LaunchedBrowser => {
    if (!launched) throw new Error("the browser did not start");
    return launched;
  };

  it("shows the right numbers beside the header, and the next creator's after in-page navigation", async () => {
    const page = await openServed(browser().browser, html);
    await page.goto(MIRA, { waitUntil: "domcontentloaded" });
    const lead = await waitForText(page, "lead", /./);
    expect(lead).toContain(expectedMedianViews("mira.bakes"));
    expect(lead).toMatch(/TikTok Micro$/);

    await page.click(`a[href="${TOMAS}"]`);
    const seen: { url: string; text: string }[] = [];
    const end = Date.now() + 15_000;
    const tomas = expectedMedianViews("tomas.trails");
    while (Date.now() < end && !seen.at(-1)?.text.includes(tomas)) seen.push(await snapshot(page));
    // Whatever stood there while the address was the second creator's: never the first one's tier or number.
    const there = seen.filter(({ url }) => url === TOMAS).map(({ text }) => text);
    expect(there.at(-1)).toContain(tomas);
    expect(there.filter((text) => text.includes("Micro") || text.includes(expectedMedianViews("mira.bakes")))).toEqual(
      [],
    );

    await page.goBack();
    await waitForText(page, "lead", /Micro$/);
    await page.close();
  });

  it("leads a queue through one tab, saves, skips who is decided, and goes on after a restart", async () => {
    const page = await openServed(browser().browser, html);
    await page.goto(NOWHERE, { waitUntil: "domcontentloaded" });
    const panel = await openPanelFor(browser(), page);
    await panel.waitForSelector("[name=profiles]");
    await panel.type("[name=profiles]", "tiktok @mira.bakes\nwww.tiktok.com/@tomas.trails\n");
    await panel.type("[name=profiles]", "https://www.youtube.com/@LenaAtTheLathe\nno such line");
    await panel.click("[data-part=queue-add]");
    const text = (name: string) => panel.$eval(`[data-part=${name}]`, (element) => element.textContent ?? "");
    await until(
      () => text("queue-result"),
      (result) => expect(result).toMatch(/3 added.*1 line/),
    );
    await panel.waitForSelector("[data-part=queue-progress]");
    expect(await text("queue-progress")).toMatch(/0 of 3/);

    await panel.click("[data-part=next]");
    await until(
      () => Promise.resolve(page.url()),
      (url) => expect(url).toBe(MIRA),
    );
    await page.bringToFront();
    await press(page, "save");
    await waitForText(page, "decided", /Saved/);
    const row = '[data-creator="tiktok:mira.bakes"]';
    await (await openExtensionPage(browser(), "shortlist.html")).waitForSelector(row);
    await browser().close();

    await open();
    const shortlist = await openExtensionPage(browser(), "shortlist.html");
    await shortlist.waitForSelector(row);
    expect(await shortlist.$eval(row, (element) => element.textContent)).toContain("Mira Bakes");
    const tab = await openServed(browser().browser, html);
    await tab.goto(MIRA, { waitUntil: "domcontentloaded" });
    await waitForText(tab, "known", /shortlisted/i);
    await tab.goto(TOMAS, { waitUntil: "domcontentloaded" });
    await waitForText(tab, "lead", /./);
    await press(tab, "save");
    await waitForText(tab, "decided", /Saved/);
    const again = await openPanelFor(browser(), tab);
    await again.waitForSelector("[data-part=next]");
    expect(await again.$eval("[data-part=queue-progress]", (element) => element.textContent)).toMatch(/1 of 3/);
    await again.click("[data-part=next]");
    // The second one was decided meanwhile: it is passed over and counted.
    await until(
      () => Promise.resolve(tab.url()),
      (url) => expect(url.toLowerCase()).toContain("lenaatthelathe"),
    );
    const helper = await helperOf(browser());
    const queue = await ask(helper, "queue.get", null);
    expect([queue.skipped, queue.items.map((item) => item.state)]).toEqual([1, ["opened", "decided", "opened"]]);
    const due = await ask(helper, "queue.recheck", { listId: null, days: 0 });
    expect(due.added).toBe(2);
  });
});
