import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { ENGINES, start } from "./support/browsers";
import { expectedMedianViews } from "./support/expected";
import { openExtensionPage } from "./support/extension-page";
import { press, snapshot, waitForText } from "./support/overlay";

const MIRA = "https://www.tiktok.com/@mira.bakes";
const TOMAS = "https://www.tiktok.com/@tomas.trails";

let browser: LaunchedBrowser | null = null;
let profile: string | null = null;

afterEach(async () => {
  await browser?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  browser = null;
  profile = null;
});

describe.each(ENGINES)("the whole way in %s", (engine) => {
  it("shows the right numbers beside the header, and the next creator's after in-page navigation", async () => {
    browser = await start(engine, "e2e");
    const page = await openServed(browser.browser, sampleSite(Date.now()));
    await page.goto(MIRA, { waitUntil: "domcontentloaded" });
    const lead = await waitForText(page, "lead", /./);
    expect(lead).toContain(expectedMedianViews("mira.bakes"));
    expect(lead).toMatch(/TikTok Micro$/);

    await page.click(`a[href="${TOMAS}"]`);
    const seen: { url: string; text: string }[] = [];
    const end = Date.now() + 15_000;
    while (Date.now() < end && !seen.at(-1)?.text.includes("Nano")) seen.push(await snapshot(page));
    // Whatever stood there while the address was the second creator's: never the first one's tier or number.
    const there = seen.filter(({ url }) => url === TOMAS).map(({ text }) => text);
    expect(there.at(-1)).toContain(expectedMedianViews("tomas.trails"));
    expect(there.filter((text) => text.includes("Micro") || text.includes(expectedMedianViews("mira.bakes")))).toEqual(
      [],
    );

    await page.goBack();
    await waitForText(page, "lead", /Micro$/);
  });

  it("saves from the overlay, shows it in the shortlist, and keeps it over a restart", async () => {
    profile = mkdtempSync(join(tmpdir(), "scoutlens-profile-"));
    browser = await start(engine, "e2e", { profile });
    const page = await openServed(browser.browser, sampleSite(Date.now()));
    await page.goto(MIRA, { waitUntil: "domcontentloaded" });
    await press(page, "save");
    await waitForText(page, "decided", /Saved/);
    const row = '[data-creator="tiktok:mira.bakes"]';
    const shortlist = await openExtensionPage(browser, "shortlist.html");
    await shortlist.waitForSelector(row);
    await browser.close();

    browser = await start(engine, "e2e", { profile });
    const again = await openExtensionPage(browser, "shortlist.html");
    await again.waitForSelector(row);
    expect(await again.$eval(row, (element) => element.textContent)).toContain("Mira Bakes");

    const visit = await openServed(browser.browser, sampleSite(Date.now()));
    await visit.goto(MIRA, { waitUntil: "domcontentloaded" });
    await waitForText(visit, "known", /shortlisted/i);
  });
});
