import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { findBrowser } from "../browsers/find";
import { howToGet } from "../browsers/install";
import { type LaunchedBrowser, launchWithExtension } from "../browsers/launch";
import { sampleSite } from "../sample/site";
import { visitSamples } from "./visit-samples";

const EXTENSION = resolve(".output/chrome-mv3-e2e");
const PICTURE = resolve("docs/pictures/overview.png");
const PATIENCE = 20_000;

/** A surface and where it stands on the canvas. */
interface Piece {
  png: string;
  caption: string;
  style: string;
}

async function open(launched: LaunchedBrowser, path: string, width: number, height: number, ready: string) {
  const page = await launched.browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(launched.page(path), { waitUntil: "domcontentloaded" });
  await page.waitForSelector(ready, { timeout: PATIENCE });
  // One more moment, so that everything that was asked for is drawn.
  await sleep(600);
  return page;
}

const shot = (page: Page) => page.screenshot({ encoding: "base64" });

async function pieces(launched: LaunchedBrowser): Promise<Piece[]> {
  const profile = await visitSamples(launched.browser, sampleSite(Date.now()), { width: 1366, height: 736 });
  await sleep(600);
  const overlay = await shot(profile);
  const shortlist = await open(launched, "shortlist.html", 1366, 390, "[data-creator]");
  const table = await shot(shortlist);
  const find = `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(profile.url())}).id)`;
  const panel = await open(
    launched,
    `popup.html?tab=${await shortlist.evaluate(find)}`,
    400,
    848,
    "[data-action=save]",
  );
  return [
    { png: overlay, caption: "On the profile", style: "left: 32px; top: 48px; width: 980px" },
    { png: table, caption: "The shortlist", style: "left: 32px; top: 626px; width: 980px" },
    { png: await shot(panel), caption: "The panel", style: "left: 1044px; top: 48px; width: 404px" },
  ];
}

const page = (parts: readonly Piece[]) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; width: 1480px; height: 944px; position: relative; background: #dfe5ec; font: 600 14px system-ui, sans-serif; color: #33404e }
  figure { position: absolute; margin: 0 }
  figcaption { position: absolute; top: -25px; left: 2px }
  img { display: block; width: 100%; border: 1px solid #b7c1cc; border-radius: 8px }
</style>${parts
  .map(
    ({ png, caption, style }) =>
      `<figure style="${style}"><figcaption>${caption}</figcaption><img src="data:image/png;base64,${png}" alt=""></figure>`,
  )
  .join("")}`;

const found = findBrowser("chromium");
if (!found) {
  console.error(howToGet("chromium"));
  process.exit(1);
}
if (!existsSync(EXTENSION)) {
  console.error(`No build in ${EXTENSION}: run "npx wxt build --mode e2e" first.`);
  process.exit(1);
}
mkdirSync(resolve("docs/pictures"), { recursive: true });
const launched = await launchWithExtension(found, { extension: EXTENSION, headless: true });
try {
  const parts = await pieces(launched);
  const canvas = await launched.browser.newPage();
  await canvas.setViewport({ width: 1480, height: 944 });
  await canvas.setContent(page(parts));
  await canvas.screenshot({ path: "docs/pictures/overview.png" });
  console.log(PICTURE);
} finally {
  await launched.close();
}
