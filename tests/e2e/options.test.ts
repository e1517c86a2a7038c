import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { ask } from "./support/ask";
import { start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { press, textOf, waitForText } from "./support/overlay";
import { openPanelFor } from "./support/tabs";
import { foundOn, until } from "./support/until";
import { wholeOf } from "./support/whole";

const MIRA = "https://www.tiktok.com/@mira.bakes";
const TOMAS = "https://www.tiktok.com/@tomas.trails";

let launched: LaunchedBrowser;
let options: Page;
let profile: Page;

beforeAll(async () => {
  launched = await start("chromium", "e2e");
  profile = await openServed(launched.browser, sampleSite(Date.now()));
  for (const url of [TOMAS, MIRA]) {
    await profile.goto(url, { waitUntil: "domcontentloaded" });
    await press(profile, "save");
    await waitForText(profile, "decided", /Saved/);
  }
  options = await openExtensionPage(launched, "options.html");
  await options.waitForSelector("[name=currency]");
});
afterAll(async () => {
  await launched?.close();
});

const settings = () => ask(options, "settings.get", null);
const kept = async () => [...(await wholeOf(options)).creators.keys()].toSorted();

/** Fills a field the way a scout does who leaves it afterwards. */
async function fill(name: string, text: string): Promise<void> {
  const field = await options.waitForSelector(`[name="${name}"]`);
  await field?.click({ count: 3 });
  await options.keyboard.type(text);
  await options.keyboard.press("Tab");
}

/** Loads the creator's page anew; a page out of sight shows nothing. */
async function again(): Promise<void> {
  await profile.bringToFront();
  await profile.reload({ waitUntil: "domcontentloaded" });
}

/** A part of the creator's panel, with the page read anew. */
async function panelText(part: string): Promise<string> {
  await again();
  await waitForText(profile, "lead", /./);
  const panel = await openPanelFor(launched, profile);
  const found = await panel.waitForSelector(part);
  const text = (await found?.evaluate((element) => element.textContent)) ?? "";
  await panel.close();
  await options.bringToFront();
  return text;
}

describe("the options", () => {
  it("change the currency and the price that leads: the rate card's, by name", async () => {
    await fill("currency", "EUR");
    await until(settings, (now) => expect(now.assess.currency).toBe("EUR"));
    await options.select("[data-part=rate-card] [name=platform]", "tiktok");
    await options.type("[data-part=rate-card] [name=low]", "500");
    await options.type("[data-part=rate-card] [name=high]", "700");
    await options.click("[data-part=rate-card] [type=submit]");
    await until(settings, (now) => expect(now.rateCard).toMatchObject([{ platform: "tiktok", low: 500, high: 700 }]));
    const price = await panelText("[data-part=price]");
    expect(price).toContain("€500");
    expect(price).toMatch(/rate card/i);
  });

  it("move a tier's border, and the creator's tier with it", async () => {
    expect(await panelText("[data-part=tier]")).toBe("Micro");
    await fill("border-micro", "50000");
    await until(settings, (now) => expect(now.assess.tierBorders.micro).toBe(50_000));
    expect(await panelText("[data-part=tier]")).toBe("Nano");
    await fill("border-micro", "10000");
    await until(settings, (now) => expect(now.assess.tierBorders.micro).toBe(10_000));
  });

  it("switch a pack off, and another one leads the words", async () => {
    const before = await panelText("[data-part=lead] .passport summary");
    const [id] = await options.$$eval(
      "[data-pack]",
      (packs, name) => {
        const own = packs.filter((pack) =>
          name.includes(pack.querySelector(".check span")?.textContent?.split(" · ")[0] ?? ""),
        );
        return own.map((pack) => pack.getAttribute("data-pack"));
      },
      before,
    );
    expect(id).toBeTruthy();
    await options.click(`[name="pack-${id}"]`);
    await until(settings, (now) => expect(now.packsOff).toEqual([id]));
    expect(await panelText("[data-part=lead]")).not.toContain(before);
    await options.click(`[name="pack-${id}"]`);
    await until(settings, (now) => expect(now.packsOff).toEqual([]));
  });

  it("switch a network off: nothing is read or shown there", async () => {
    await options.click("[name=network-tiktok]");
    await until(settings, (now) => expect(now.networksOff).toEqual(["tiktok"]));
    await again();
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await textOf(profile, "lead")).toBeNull();
    await options.bringToFront();
    await options.click("[name=network-tiktok]");
    await until(settings, (now) => expect(now.networksOff).toEqual([]));
    await again();
    await waitForText(profile, "lead", /./);
    await options.bringToFront();
  });

  it("keep the days after which creators on no list are forgotten, and none where the field is empty", async () => {
    await fill("forget", "90");
    await until(settings, (now) => expect(now.forgetAfterDays).toBe(90));
    await options.click("[name=forget]", { count: 3 });
    await options.keyboard.press("Backspace");
    await options.keyboard.press("Tab");
    await until(settings, (now) => expect(now.forgetAfterDays).toBeNull());
  });

  it("export everything, erase one creator, then everything, and take it all back from the file", async () => {
    const everybody = ["tiktok:mira.bakes", "tiktok:tomas.trails"];
    expect(await kept()).toEqual(everybody);
    // The file as the browser would write it.
    await options.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(globalThis, { exported: text }));
        return make(blob);
      };
    });
    await options.click("[data-part=export]");
    const read = () => options.evaluate(() => (globalThis as unknown as { exported?: string }).exported ?? "");
    const file = await until(read, (text) => expect(text).toContain("mira.bakes"));
    expect(file).toContain("tomas.trails");

    await options.type("[name=creator]", "tiktok @tomas.trails");
    await options.keyboard.press("Enter");
    await until(kept, (ids) => expect(ids).toEqual(["tiktok:mira.bakes"]));
    expect(JSON.stringify((await wholeOf(options)).raw)).not.toContain("tomas");

    await options.focus("[data-part=erase]");
    await options.keyboard.press("Enter");
    // The field has the focus that the button lost.
    await foundOn(options, "[name=erase-word]:focus");
    await options.keyboard.type("era");
    expect(await options.$("[data-part=erase-yes]:disabled")).not.toBeNull();
    await options.keyboard.type("se");
    await options.click("[data-part=erase-yes]:not(:disabled)");
    await until(kept, (ids) => expect(ids).toEqual([]));
    expect((await settings()).rateCard).toEqual([]);

    await options.evaluate((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], "scoutlens-backup.json", { type: "application/json" }));
      const field = document.querySelector<HTMLInputElement>("[name=backup-file]");
      if (field) field.files = files.files;
    }, file);
    await options.click("[data-part=backup-import]");
    await until(kept, (ids) => expect(ids).toEqual(everybody));
    await until(settings, (now) => expect(now.assess.currency).toBe("EUR"));
  });
});
