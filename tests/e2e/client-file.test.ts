import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { aRichCreator, SECRETS } from "../client-file/support";
import { start, startPlain } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { chooseList, seedShortlist } from "./support/seed-shortlist";
import { LIST, shortlistCreators } from "./support/shortlist-creators";

const ADA = "tiktok:ada.bakes";
const BRUNO = "instagram:bruno.runs";

describe("a client's file", () => {
  const folder = mkdtempSync(join(tmpdir(), "scoutlens-client-"));
  let launched: LaunchedBrowser | null = null;
  let page: Page;

  /** The file that the browser has saved under this name. */
  const saved = async (name: string): Promise<string> => {
    await expect.poll(() => readdirSync(folder), { timeout: 8_000 }).toContain(name);
    return join(folder, name);
  };
  const readBack = async (path: string) => {
    await page.bringToFront();
    await page.click('[data-menu="client"] summary');
    const field = await page.$('input[name="client-answer"]');
    await field?.uploadFile(path);
  };
  const says = (id: string) =>
    page.$$eval(`[data-creator="${id}"] [data-client]`, (all) =>
      all.map((one) => one.parentElement?.textContent ?? "").join(),
    );

  beforeAll(async () => {
    launched = await start("chromium", "e2e");
    const session = await launched.browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    page = await openExtensionPage(launched, "shortlist.html");
    await page.waitForSelector(".empty");
    await seedShortlist(page, [aRichCreator(), ...shortlistCreators(Date.now()).slice(1)], [LIST]);
    await chooseList(page, LIST.id);
    await page.waitForSelector("[data-creator]");
  });
  afterAll(async () => {
    await launched?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is made with what was ticked, read and answered without a network, and its answer stands in the table", async () => {
    await page.click('[data-menu="client"] summary');
    await page.click('[data-action="client-file"]');
    await page.waitForSelector(".client-file[open]");
    await page.type(`[data-candidate="${ADA}"] textarea`, "Bakes on camera");
    await page.click(`[data-candidate="${ADA}"] input[name="client-signal"]`);
    await page.click('[data-action="save-client-file"]');
    const file = await saved("scoutlens-client.html");
    const html = readFileSync(file, "utf8");
    for (const secret of SECRETS) expect(html).not.toContain(secret);
    expect(html).not.toContain("ada@example.test");
    expect(html).toContain("Bakes on camera");

    const client = await (launched as LaunchedBrowser).browser.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    client.on("request", (request) => asked.push(request.url()));
    client.on("console", (message) => refused.push(message.text()));
    client.on("pageerror", (error) => refused.push(String(error)));
    await client.setOfflineMode(true);
    await client.goto(pathToFileURL(file).href);
    await client.waitForSelector("fieldset:not([hidden])");
    expect(await client.$eval("main", (main) => getComputedStyle(main).maxWidth)).toBe("880px");
    await client.click(`[data-creator="${ADA}"] input[value="approve"]`);
    await client.type(`[data-creator="${ADA}"] [data-reason]`, "Just right");
    await client.click(`[data-creator="${BRUNO}"] input[value="decline"]`);
    await client.type("[data-by]", "Ida");
    await client.click("[data-save]");
    const answer = await saved("scoutlens-answer.json");
    expect(asked.filter((url) => !/^(file|blob):/.test(url))).toEqual([]);
    expect(refused).toEqual([]);
    await client.close();

    await readBack(answer);
    await expect.poll(() => says(ADA), { timeout: 8_000 }).toMatch(/^Approved Just right · Ida · /);
    expect(await says(BRUNO)).toMatch(/^Declined Ida · /);
    await page.click('[data-action="undo"]');
    await expect.poll(() => says(ADA)).toBe("");
  });

  it("reads without script", async () => {
    const client = await (launched as LaunchedBrowser).browser.newPage();
    await client.setJavaScriptEnabled(false);
    await client.goto(pathToFileURL(await saved("scoutlens-client.html")).href);
    const visible = (selector: string) =>
      client.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);
    expect(await visible("article h2")).toBe(5);
    expect(await visible("fieldset, [data-save]")).toBe(0);
    await client.close();
  });

  it("is read and answered in Firefox too", async () => {
    const firefox = await startPlain("firefox");
    try {
      const client = await firefox.newPage();
      await client.goto(pathToFileURL(await saved("scoutlens-client.html")).href);
      await client.waitForSelector("fieldset:not([hidden])");
      await client.click(`[data-creator="${ADA}"] input[value="decline"]`);
      await client.type(`[data-creator="${ADA}"] [data-reason]`, "Another time");
      const answer = await client.$eval(`[data-creator="${ADA}"]`, (part) => [
        part.querySelector<HTMLInputElement>("input:checked")?.value,
        part.querySelector<HTMLInputElement>("[data-reason]")?.value,
      ]);
      expect(answer).toEqual(["decline", "Another time"]);
      expect(await client.$eval("[data-save]", (button) => button.checkVisibility())).toBe(true);
    } finally {
      await firefox.close();
    }
  });

  it("takes no answer for another list, and says whose it is", async () => {
    const path = join(folder, "other.json");
    const answers = [{ id: ADA, name: "Ada", choice: "approve", reason: "" }];
    const other = { scoutlens: "client-answer", version: 1, list: "autumn", title: "Autumn", by: "", at: 0, answers };
    writeFileSync(path, JSON.stringify(other));
    await readBack(path);
    await page.waitForFunction(() => document.querySelector(".problem")?.textContent?.includes("Autumn"));
    expect(await says(ADA)).toBe("");
  });
});
