import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { ask } from "./support/ask";
import { badgeOn } from "./support/badge";
import { ENGINES } from "./support/browsers";
import { textOf, waitForText } from "./support/overlay";
import { sharedBrowser } from "./support/shared";
import { command, helperOf, openPanelFor, tabIdOf } from "./support/tabs";
import { foundOn, until } from "./support/until";

const MIRA = "https://www.tiktok.com/@mira.bakes";

/** Keys that reached the page itself. */
async function profile(launched: LaunchedBrowser): Promise<{ page: Page; heard(): Promise<string[]> }> {
  const page = await openServed(launched.browser, sampleSite(Date.now()));
  await page.goto(MIRA, { waitUntil: "domcontentloaded" });
  await page.bringToFront();
  await waitForText(page, "lead", /./);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener("keydown", (event) => heard.push(event.key), true);
  });
  // Set above, in the page's own world.
  return { page, heard: () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard) };
}

/** The part of the overlay that has the focus; null when none has. */
const focusedPart = (page: Page) =>
  page.evaluate(
    () => document.querySelector("scoutlens-overlay")?.shadowRoot?.activeElement?.getAttribute("data-part") ?? null,
  );

describe.each(ENGINES)("the keyboard in %s", (engine) => {
  const shared = sharedBrowser(engine);

  it("rejects with two keys and takes it back with one; the page's own shortcuts hear nothing", async () => {
    const browser = shared();
    const { page, heard } = await profile(browser);
    // What Escape closes gives the focus back to what opened it.
    for (const [opener, opened] of [
      ["reject", "[data-reason]:focus"],
      ["details", "[data-part=card] summary"],
    ] as const) {
      await page.focus(`scoutlens-overlay >>> [data-part="${opener}"]`);
      await page.keyboard.press("Enter");
      await (await foundOn(page, `scoutlens-overlay >>> ${opened}`)).focus();
      await page.keyboard.press("Escape");
      await until(
        () => focusedPart(page),
        (part) => expect(part).toBe(opener),
      );
    }
    await page.$eval("scoutlens-overlay >>> :focus", (part) => part instanceof HTMLElement && part.blur());

    await command(browser, page, "reject");
    await foundOn(page, "scoutlens-overlay >>> [data-reason]:focus");
    await page.keyboard.press("1");
    await waitForText(page, "decided", /Rejected/);
    await waitForText(page, "known", /too expensive/i);
    expect(await heard()).toEqual([]);
    await until(
      () => page.evaluate(() => document.activeElement?.localName),
      (name) => expect(name).toBe("body"),
    );

    await command(browser, page, "undo");
    await until(
      () => textOf(page, "known"),
      (known) => expect(known).toBeNull(),
    );
  });

  it("says in the toolbar the tier, what is known and the combined reading, and nothing on other pages", async () => {
    const browser = shared();
    const { page } = await profile(browser);
    const asker = await helperOf(browser);
    const [tab, own] = [await tabIdOf(asker, MIRA), await tabIdOf(asker, browser.page("welcome.html"))];
    const says = (wanted: string, tabId = tab) =>
      until(
        () => badgeOn(asker, tabId),
        (text) => expect(text).toBe(wanted),
      );
    await says("µ");
    await command(browser, page, "save");
    await says("µ*");
    await command(browser, page, "reject");
    await foundOn(page, "scoutlens-overlay >>> [data-reason]");
    await page.keyboard.press("1");
    await says("µ!");
    // The dot is the combined reading's alone, whatever single signals there are.
    await ask(asker, "badge.set", { badge: { tier: "micro", known: "known", dot: true } });
    await says("µ*•", own);
    // Within the network's own page, to one that is no profile.
    await page.evaluate(() => history.pushState(null, "", "/about-these-samples"));
    await says("");
    await page.evaluate(() => history.back());
    await says("µ!");
    await page.goto("about:blank", { waitUntil: [] });
    await says("");
  });

  it("saves with one key, and shows the decision where the scout hid the line", async () => {
    const browser = shared();
    const { page } = await profile(browser);
    await page.locator('scoutlens-overlay >>> [data-part="details"]').click();
    await page.locator('scoutlens-overlay >>> [data-part="hide-here"]').click();
    await until(
      () => textOf(page, "lead"),
      (text) => expect(text).toBeNull(),
    );
    await command(browser, page, "save");
    await waitForText(page, "decided", /Saved/);
  });

  it("rejects inside the panel with two keys, opens the sheet of keys, and takes the decision back", async () => {
    const browser = shared();
    const { page } = await profile(browser);
    const panel = await openPanelFor(browser, page);
    const quote = await panel.waitForSelector("[name=quote]");
    // The panel opens with the quote's field ready to type into.
    await until(
      () => panel.evaluate(() => document.activeElement?.getAttribute("name")),
      (name) => expect(name).toBe("quote"),
    );
    await quote?.type("900");

    const alt = async (code: "KeyR" | "KeyK" | "KeyZ") => {
      await panel.keyboard.down("Alt");
      await panel.keyboard.press(code);
      await panel.keyboard.up("Alt");
    };
    await alt("KeyK");
    await panel.waitForSelector("[data-part=help]");
    // The sheet has the focus, above all else.
    expect(await panel.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe("help");
    // The sheet shows the keys that the browser really gave, and it gave all four.
    const sheet = await panel.$eval("[data-part=help]", (found) => found.textContent ?? "");
    for (const key of ["L", "S", "D", "F"]) expect(sheet).toContain(`Alt+Shift+${key}`);
    await panel.keyboard.press("Escape");
    await until(
      () => panel.$("[data-part=help]"),
      (sheet) => expect(sheet).toBeNull(),
    );
    // Escape gives the focus back: to the quote from the sheet, to the button from the reasons.
    await foundOn(panel, "[name=quote]:focus");
    await alt("KeyR");
    await foundOn(panel, "[data-reason]:focus");
    await panel.keyboard.press("Escape");
    await foundOn(panel, "[data-part=reject]:focus");
    expect(await panel.$("[data-reason]")).toBeNull();
    await alt("KeyR");
    await foundOn(panel, "[data-reason]:focus");
    await panel.keyboard.press("1");
    const known = () => panel.$$eval("[data-known]", (found) => found.map((each) => each.textContent).join());
    await until(known, (text) => expect(text).toMatch(/too expensive/i));
    await alt("KeyZ");
    await until(known, (text) => expect(text).not.toMatch(/too expensive/i));

    // What was typed is there again when the popup opens anew.
    await panel.type("[name=note]", "likes to bake live");
    await panel.close();
    const again = await openPanelFor(browser, page);
    await again.waitForSelector("[name=quote]");
    await until(
      () => again.$eval("[name=quote]", (field) => (field instanceof HTMLInputElement ? field.value : "")),
      (value) => expect(value).toBe("900"),
    );
    expect(await again.$eval("[name=note]", (field) => (field as HTMLTextAreaElement).value)).toBe(
      "likes to bake live",
    );
  });
});
