import { setTimeout as sleep } from "node:timers/promises";
import { quantile } from "../../../core/metrics/statistics";
import type { LaunchedBrowser } from "../../../scripts/browsers/launch";
import { openServed } from "../../../scripts/browsers/serve";
import { openExtensionPage } from "../../e2e/support/extension-page";
import { tabIdOf } from "../../e2e/support/tabs";
import { EMPTY_PAGE } from "./build";
import { EMPTY, LATE, PROFILE, site } from "./pages";
import { countShifts, drawn, shown } from "./wait";

const ROUNDS = 7;

/** Milliseconds are medians of the rounds; the shift is the sum of all rounds. */
export interface Surfaces {
  overlay: number;
  panel: number;
  emptyExtensionPage: number;
  emptyNetworkPage: number;
  layoutShift: number;
}

const median = (times: number[]): number =>
  quantile(
    times.toSorted((a, b) => a - b),
    0.5,
  ) ?? Number.NaN;

/** A tab in front: frames rest in one that is not. */
async function inFront(launched: LaunchedBrowser, path: string, selector: string): Promise<number> {
  const page = await launched.browser.newPage();
  await page.bringToFront();
  const time = await drawn(page, launched.page(path), selector);
  await page.close();
  return time;
}

/** Opens the overlay, the panel and empty pages in turn, so that a slow minute of the machine meets all of them. */
export async function surfaces(launched: LaunchedBrowser): Promise<Surfaces> {
  const overlay: number[] = [];
  const panel: number[] = [];
  const emptyExtension: number[] = [];
  const emptyNetwork: number[] = [];
  let layoutShift = 0;
  const helper = await openExtensionPage(launched, "welcome.html");
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await openServed(launched.browser, site);
    await page.bringToFront();
    emptyNetwork.push(await drawn(page, EMPTY, "main"));
    overlay.push(await shown(page, LATE));
    const shifts = await countShifts(page);
    await page.goto(PROFILE, { waitUntil: "domcontentloaded" });
    await page.waitForSelector('scoutlens-overlay >>> [data-part="lead"]', { visible: true });
    await page.locator('scoutlens-overlay >>> [data-part="details"]').click();
    await page.waitForSelector('scoutlens-overlay >>> [data-part="card"]');
    // Shifts are told a frame or two after they happen.
    await sleep(300);
    layoutShift += await shifts();
    const tab = await tabIdOf(helper, PROFILE);
    panel.push(await inFront(launched, `popup.html?tab=${tab}`, "[data-action=save]"));
    emptyExtension.push(await inFront(launched, EMPTY_PAGE, "main"));
    await page.close();
  }
  await helper.close();
  return {
    overlay: median(overlay),
    panel: median(panel),
    emptyExtensionPage: median(emptyExtension),
    emptyNetworkPage: median(emptyNetwork),
    layoutShift,
  };
}
