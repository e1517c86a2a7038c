import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { buildGallery } from "../gallery/build";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Opens the built gallery in one theme; `language` is the name of a folder of `assets/locales`. */
export async function openGallery(browser: Browser, file: string, theme: Theme, language = "en"): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${pathToFileURL(file).href}?theme=${theme}&lang=${language}`, { waitUntil: "load" });
  await page.waitForSelector("[data-specimen]");
  return page;
}

/** Pictures of every state of every component, one for each theme. */
export async function pictureGallery(browser: Browser, folder: string, language: string): Promise<string[]> {
  const file = await buildGallery();
  const taken: string[] = [];
  for (const theme of THEMES) {
    const page = await openGallery(browser, file, theme, language);
    const path = `${folder}/gallery-${theme}.png` as const;
    await page.screenshot({ path, fullPage: true });
    taken.push(path);
    await page.close();
  }
  return taken;
}
