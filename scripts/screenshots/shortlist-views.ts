import { setTimeout as sleep } from "node:timers/promises";
import { hashOf, PARTS } from "../../components/shortlist/route";
import type { LaunchedBrowser } from "../browsers/launch";
import type { Theme } from "./gallery";

/** A desk, and the narrowest width that everything must fit. */
const WIDTHS = { wide: 1280, narrow: 320 } as const;

/** Pictures of every part of the shortlist page, with the creators and lists that are stored. */
export async function pictureShortlist(launched: LaunchedBrowser, theme: Theme, folder: string): Promise<string[]> {
  const taken: string[] = [];
  const page = await launched.browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  await page.goto(launched.page("shortlist.html"), { waitUntil: "domcontentloaded" });
  await page.waitForSelector("[data-creator]");
  const ids = await page.$$eval("[data-creator]", (rows) => rows.map((row) => row.getAttribute("data-creator") ?? ""));
  const list = await page.$eval('select[name="list"]', (select) => select.value);
  const views = [
    ...PARTS.map((part) => [part, hashOf(part)] as const),
    ["list", hashOf("list", list)] as const,
    ["compare", hashOf("compare", ...ids)] as const,
    ["creator", hashOf("creator", ids[0] ?? "")] as const,
  ];
  for (const [width, pixels] of Object.entries(WIDTHS)) {
    await page.setViewport({ width: pixels, height: 800 });
    for (const [name, hash] of views) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      // What a part asks for is there in a moment; a picture is for eyes, not for a test.
      await sleep(500);
      const path = `${folder}/shortlist-${name}-${width}-${theme}.png` as const;
      // Beyond the viewport the browser takes pages from right to left a little to the side of where they stand.
      await page.screenshot({ path, fullPage: true, captureBeyondViewport: false });
      taken.push(path);
    }
  }
  await page.close();
  return taken;
}
