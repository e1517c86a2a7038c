import type { Browser, Page } from "puppeteer-core";
import type { LaunchedBrowser } from "../browsers/launch";
import type { Site } from "../browsers/serve";
import type { Theme } from "./gallery";
import { pictureShortlist } from "./shortlist-views";
import { visitSamples } from "./visit-samples";

// Waiting for visible things looks at every frame; otherwise only changes of the page itself are seen, and those
// within a shadow root are none.

/** The overlay appears within this time on any machine that can run the browser at all. */
const PATIENCE = 20_000;

/** Address of the extension's own pages, from its worker: Node gives no origin for these addresses. */
function base(browser: Browser): string {
  const worker = browser.targets().find((target) => target.type() === "service_worker");
  return (worker?.url() ?? "").split("/").slice(0, 3).join("/");
}

async function tabOf(helper: Page, url: string): Promise<number> {
  const find = `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`;
  return Number(await helper.evaluate(find));
}

/** Pictures of the real surfaces on a sample creator's page: overlay, card, popup, side panel, options, shortlist. */
export async function pictureSurfaces(
  launched: LaunchedBrowser,
  site: Site,
  theme: Theme,
  folder: string,
): Promise<string[]> {
  const { browser } = launched;
  const taken: string[] = [];
  const picture = async (page: Page, name: string, fullPage = false) => {
    const path = `${folder}/${name}-${theme}.png` as const;
    await page.screenshot({ path, fullPage });
    taken.push(path);
  };
  const scheme = [{ name: "prefers-color-scheme", value: theme }];
  const page = await visitSamples(browser, site, { width: 1280, height: 800 });
  await page.emulateMediaFeatures(scheme);
  // The line takes the page's theme with its next reading.
  await page.waitForSelector(`scoutlens-overlay >>> [data-theme="${theme}"]`, { visible: true, timeout: PATIENCE });
  await picture(page, "overlay");
  const save = await page.$('scoutlens-overlay >>> [data-part="save"]');
  await save?.click();
  await page.locator('scoutlens-overlay >>> [data-part="details"]').click();
  await page.waitForSelector('scoutlens-overlay >>> [data-part="card"]', { visible: true });
  await picture(page, "overlay-card");

  const open = async (path: string, width: number, height: number, ready: string) => {
    const own = await browser.newPage();
    await own.emulateMediaFeatures(scheme);
    await own.setViewport({ width, height });
    await own.goto(`${base(browser)}/${path}`, { waitUntil: "domcontentloaded" });
    await own.waitForSelector(ready, { timeout: PATIENCE });
    return own;
  };
  const options = await open("options.html", 900, 900, "main");
  await picture(options, "options", true);
  const tab = await tabOf(options, page.url());
  const popup = await open(`popup.html?tab=${tab}`, 400, 600, ".panel");
  await picture(popup, "popup");
  // No tab has this number: nobody is there, as on a page that is no profile.
  const nobody = await open("popup.html?tab=0", 400, 600, "[data-part=recent] li");
  await picture(nobody, "popup-no-profile");
  await nobody.click("[data-part=help-open]");
  await nobody.waitForSelector("[data-part=help]");
  await picture(nobody, "popup-help");
  await picture(await open("sidepanel.html?tab=0", 320, 800, "[data-part=recent] li"), "side-panel-no-profile", true);
  await picture(await open(`popup.html?tab=${tab}`, 320, 600, ".panel"), "popup-narrow", true);
  await picture(await open("options.html", 320, 800, "main"), "options-narrow", true);
  await picture(await open("welcome.html", 320, 800, "main"), "welcome-narrow", true);
  const panel = await open(`sidepanel.html?tab=${tab}`, 420, 900, ".panel");
  for (const fold of await panel.$$(".fold > summary")) await fold.click();
  await picture(panel, "side-panel", true);
  await picture(await open("welcome.html", 900, 700, "main"), "welcome");
  taken.push(...(await pictureShortlist(launched, theme, folder)));
  for (const each of await browser.pages()) if (each !== page) await each.close();
  await page.close();
  return taken;
}
