import { describe, expect, it } from "vitest";
import { recognise } from "../../core/platforms/registry";
import { splitReport } from "../../core/report/report";
import { openServed } from "../../scripts/browsers/serve";
import { SAMPLE_CREATORS } from "../../scripts/sample/creators";
import { sampleSite } from "../../scripts/sample/site";
import { ONE_ENGINE } from "./support/browsers";
import { waitForText } from "./support/overlay";
import { sharedBrowser } from "./support/shared";
import { openPanelFor } from "./support/tabs";
import { until } from "./support/until";

const MIRA = "https://www.tiktok.com/@mira.bakes";
const mira = SAMPLE_CREATORS.find(({ handle }) => handle === "mira.bakes");

/** Opens the section, presses the button, and gives what the page put on the clipboard. */
async function copied(panel: Awaited<ReturnType<typeof openPanelFor>>): Promise<string> {
  await panel.waitForSelector('[data-part="copy-report"]');
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    // A headless browser has no clipboard to ask; what would go there is kept.
    const writeText = (text: string) => {
      document.body.dataset.copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  });
  await panel.evaluate(() => delete document.body.dataset.copied);
  await panel.click('[data-part="copy-report"]');
  await until(
    () => panel.evaluate(() => document.body.dataset.copied ?? ""),
    (text) => expect(text).not.toBe(""),
  );
  return panel.evaluate(() => document.body.dataset.copied ?? "");
}

describe.each(ONE_ENGINE)("the report of a page in %s", (engine) => {
  const shared = sharedBrowser(engine);

  it("holds the structure and the rules, and nothing of the creator unless ticked", async () => {
    const browser = shared();
    const page = await openServed(browser.browser, sampleSite(Date.now()));
    await page.goto(MIRA, { waitUntil: "domcontentloaded" });
    await waitForText(page, "lead", /Micro/);
    const panel = await openPanelFor(browser, page);
    const text = await copied(panel);
    const report = splitReport(text);
    expect(report?.head.platform).toBe("tiktok");
    expect(report?.head.fields.find(({ name }) => name === "followers")?.level).toMatch(/first|fallback/);
    expect(report?.page).toContain('data-e2e="followers-count"');
    expect(text).not.toContain("mira");
    expect(text).not.toContain(mira?.name ?? "?");
    // Our own line is no part of the page.
    expect(text).not.toMatch(/scoutlens-(?:overlay|badges)/);
    expect(recognise(/<!--\s*(\S+)/.exec(text)?.[1] ?? "")?.target.kind).toBe("profile");
    expect(await panel.$eval('[data-part="report-state"]', (state) => state.textContent)).toBe("Report copied");

    await panel.click('[data-part="report-with-handle"]');
    expect(await copied(panel)).toContain("<!-- https://www.tiktok.com/@mira.bakes -->");
  });

  it("can be had where nothing could be read", async () => {
    const browser = shared();
    const page = await openServed(
      browser.browser,
      () => "<!doctype html><html lang='en'><body><main><h1>Mira</h1></main></body></html>",
    );
    await page.goto(MIRA, { waitUntil: "domcontentloaded" });
    await waitForText(page, "nothing-read", /./);
    const panel = await openPanelFor(browser, page);
    const report = splitReport(await copied(panel));
    expect(report?.page).toContain("<h1>Xxxx</h1>");
    expect(report?.head.fields.find(({ name }) => name === "followers")).toMatchObject({ level: "unread" });
  });
});
