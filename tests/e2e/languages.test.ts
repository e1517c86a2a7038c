import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { press, waitForText } from "./support/overlay";
import { sized } from "./support/saves";
import { openPanelFor } from "./support/tabs";

const MIRA = "https://www.tiktok.com/@mira.bakes";

/** What the surfaces say in a language: followed by word, not by the whole sentence. */
const SPOKEN = {
  de: {
    direction: "ltr",
    lead: /Aufrufe im Median/,
    saved: /Gespeichert/,
    cost: "Kosten",
    creator: "Creator",
  },
  ja: {
    direction: "ltr",
    lead: /閲覧数の中央値/,
    saved: /保存済み/,
    cost: "コスト",
    creator: "クリエイター",
  },
  ar: {
    direction: "rtl",
    lead: /وسيط المشاهدات/,
    saved: /تم الحفظ/,
    cost: "التكلفة",
    creator: "صانع المحتوى",
  },
} as const;

/** How far the page can be scrolled to the side: something is wider than the window when it can. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What the browser shows of the extension: its name and the sentence beside it. */
const described = (page: Page) =>
  page.evaluate(() => {
    interface Api {
      runtime?: { getManifest(): { name: string; description: string } };
    }
    // Firefox names it browser; Chromium's pages know chrome alone.
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const manifest = (browser?.runtime ?? chrome?.runtime)?.getManifest();
    return [manifest?.name, manifest?.description];
  });

const wordsOf = (language: string) =>
  // The catalogs' form is checked by their own test.
  JSON.parse(readFileSync(`assets/locales/${language}/messages.json`, "utf8")) as Record<string, { message: string }>;

// Firefox finds the words as Chromium does: every run asks it for the language that is furthest from English.
describe.each(sized<readonly ("de" | "ar")[]>(["de", "ar"], ["ar"]))("a Firefox that speaks %s", (language) => {
  it("gets the overlay, the panel and the manifest in its language and direction", async () => {
    const firefox = await start("firefox", "e2e", { language });
    try {
      const page = await openServed(firefox.browser, sampleSite(Date.now()));
      await page.goto(MIRA, { waitUntil: "domcontentloaded" });
      await waitForText(page, "lead", SPOKEN[language].lead);
      const panel = await openPanelFor(firefox, page, "sidepanel.html");
      const cost = await panel.waitForSelector("[data-part=cost]");
      expect(await cost?.evaluate((part) => part.getAttribute("aria-label"))).toBe(SPOKEN[language].cost);
      expect(await panel.$eval("html", (html) => [html.lang, html.dir])).toEqual([
        language,
        SPOKEN[language].direction,
      ]);
      const words = wordsOf(language);
      const own = [words.extension_name?.message, words.extension_description?.message];
      expect(own[1]).not.toBe(wordsOf("en").extension_description?.message);
      expect(await described(panel)).toEqual(own);
    } finally {
      await firefox.close();
    }
  });
});

describe.each(Object.entries(SPOKEN))("a browser that speaks %s", (language, spoken) => {
  let launched: LaunchedBrowser | null = null;
  let profile: Page | null = null;

  beforeAll(async () => {
    launched = await start("chromium", "e2e", { language });
    profile = await openServed(launched.browser, sampleSite(Date.now()));
    await profile.goto(MIRA, { waitUntil: "domcontentloaded" });
    await waitForText(profile, "lead", spoken.lead);
  });
  afterAll(async () => {
    await launched?.close();
  });

  it("gets the overlay in its language and direction", async () => {
    if (!profile) throw new Error("no page");
    await press(profile, "save");
    await waitForText(profile, "decided", spoken.saved);
    const frame = await profile.$eval("scoutlens-overlay >>> .overlay", (element) => ({
      lang: element.getAttribute("lang"),
      direction: getComputedStyle(element).direction,
      grip: element.querySelector(".grip")?.getBoundingClientRect().left ?? Number.NaN,
      collapse: element.querySelector("[data-part=collapse]")?.getBoundingClientRect().left ?? Number.NaN,
    }));
    expect(frame).toMatchObject({ lang: language, direction: spoken.direction });
    expect(frame.grip < frame.collapse).toBe(spoken.direction === "ltr");
  });

  it("gets the panel, with the handle in one piece", async () => {
    if (!launched) throw new Error("no browser");
    const helper = await openExtensionPage(launched, "options.html");
    const id = await helper.evaluate(
      `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(MIRA)}).id)`,
    );
    const panel = await openExtensionPage(launched, `sidepanel.html?tab=${id}`);
    await panel.waitForSelector("[data-part=cost]");
    expect(await panel.$eval("html", (html) => [html.lang, html.dir])).toEqual([language, spoken.direction]);
    expect(await panel.$eval("[data-part=cost]", (part) => part.getAttribute("aria-label"))).toBe(spoken.cost);
    const handle = await panel.$$eval("bdi", (all) =>
      all.filter((each) => each.textContent === "@mira.bakes").map((each) => getComputedStyle(each).direction),
    );
    expect(handle[0]).toBe("ltr");
    await panel.setViewport({ width: 360, height: 800 });
    expect(await overflow(panel)).toBeLessThanOrEqual(0);
  });

  it("gets the shortlist", async () => {
    if (!launched) throw new Error("no browser");
    const page = await openExtensionPage(launched, "shortlist.html");
    await page.waitForSelector("[data-creator]");
    expect(await page.$eval("html", (html) => [html.lang, html.dir])).toEqual([language, spoken.direction]);
    const heads = await page.$$eval("[role=columnheader]", (all) => all.map((each) => each.textContent?.trim()));
    expect(heads).toContain(spoken.creator);
  });

  it.each(["welcome.html", "popup.html"])("gets %s without a word of English", async (path) => {
    if (!launched) throw new Error("no browser");
    const page = await openExtensionPage(launched, path);
    const text = await page.$eval("body", (body) => body.textContent ?? "");
    expect(text.length).toBeGreaterThan(40);
    expect(text.match(/\b(the|your|nothing|and|open|save)\b/gi) ?? []).toEqual([]);
  });

  it.each(["options.html", "welcome.html", "popup.html"])(
    "gets %s with nothing wider than the window",
    async (path) => {
      if (!launched) throw new Error("no browser");
      const page = await openExtensionPage(launched, path);
      await page.setViewport({ width: 480, height: 800 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
  );
});
