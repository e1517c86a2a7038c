import { describe, expect, it } from "vitest";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { YOUTUBE_SEARCH } from "../../scripts/sample/youtube-search";
import { ask } from "./support/ask";
import { ENGINES } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { badgesOf } from "./support/lists";
import { press, textOf, waitForText } from "./support/overlay";
import { sharedBrowser } from "./support/shared";
import { foundOn, until } from "./support/until";

const TIERS = {
  lenaatthelathe: "Macro",
  drkofiexplains: "Mega",
  quietbench: "Nano",
  solderandsalt: "Micro",
  glueupdiaries: "Emerging",
};

describe.each(ENGINES)("a page that lists creators in %s", (engine) => {
  const shared = sharedBrowser(engine);

  it("says what is known, else the tier, beside each; one command queues the undecided", async () => {
    const browser = shared();
    const site = sampleSite(Date.now());
    const page = await openServed(browser.browser, site);
    await page.goto(YOUTUBE_SEARCH, { waitUntil: "domcontentloaded" });
    await until(
      () => badgesOf(page),
      (badges) => expect(badges).toEqual(TIERS),
    );
    // Beside the entry it belongs to, and no part of the page's own layout.
    const places = await page.evaluate(() => {
      const marks = document.querySelector("scoutlens-badges")?.shadowRoot?.querySelectorAll("span") ?? [];
      const entries = document.querySelectorAll("ytd-channel-renderer:not([hidden])");
      return [...marks].map((mark, index) => {
        const [own, entry] = [mark.getBoundingClientRect(), entries[index]?.getBoundingClientRect()];
        return entry !== undefined && own.top >= entry.top && own.bottom <= entry.bottom && own.left >= entry.left;
      });
    });
    expect(places).toEqual([true, true, true, true, true]);

    // One is rejected on its own page, then the list is looked at again.
    await page.goto("https://www.youtube.com/@LenaAtTheLathe/videos", { waitUntil: "domcontentloaded" });
    await press(page, "reject");
    await foundOn(page, 'scoutlens-overlay >>> [data-reason="too-expensive"]');
    await page.keyboard.press("1");
    await waitForText(page, "decided", /Rejected/);
    await page.goto(YOUTUBE_SEARCH, { waitUntil: "domcontentloaded" });
    const rejected = `Rejected in ${new Date().toLocaleString("en", { month: "long" })}`;
    await until(
      () => badgesOf(page),
      (badges) => expect(badges).toEqual({ ...TIERS, lenaatthelathe: rejected }),
    );

    expect(await waitForText(page, "list-add", /./)).toContain("4");
    await press(page, "list-add");
    expect(await waitForText(page, "list-result", /added/)).toMatch(/^4 added, 0/);
    expect(await textOf(page, "list-add")).toBeNull();
    const panel = await openExtensionPage(browser, "popup.html?tab=99999999");
    await until(
      () => panel.evaluate(() => document.querySelector('[data-part="queue"]')?.textContent ?? ""),
      (text) => expect(text).toContain("0 of 4 looked at"),
    );
  });

  it("shows none when they are switched off", async () => {
    const browser = shared();
    const options = await openExtensionPage(browser, "options.html");
    await ask(options, "settings.set", { change: { listBadges: false } });
    const page = await openServed(browser.browser, sampleSite(Date.now()));
    await page.goto(YOUTUBE_SEARCH, { waitUntil: "domcontentloaded" });
    // The line is there, so the list was read.
    await waitForText(page, "list-add", /5/);
    expect(await badgesOf(page)).toEqual({});
  });
});
