import type { Page } from "puppeteer-core";
import type { LaunchedBrowser } from "../../../scripts/browsers/launch";
import { openExtensionPage } from "./extension-page";

interface Tab {
  id?: number;
  url?: string;
}

interface Api {
  tabs: { query(what: object): Promise<Tab[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** The browser's number of the tab at an address, asked from one of the extension's pages. */
export async function tabIdOf(extension: Page, url: string): Promise<number> {
  const id = await extension.evaluate(async (wanted) => {
    // Firefox names it browser; Chromium's pages know chrome alone.
    const names = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabs = await (names.browser?.tabs ? names.browser : names.chrome).tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`No tab at ${url}`);
  return id;
}

/** Opens the panel for the tab of a page, framed as the popup is. */
export async function openPanelFor(launched: LaunchedBrowser, page: Page, path = "popup.html"): Promise<Page> {
  const finder = await openExtensionPage(launched, "welcome.html");
  const id = await tabIdOf(finder, page.url());
  await finder.close();
  return openExtensionPage(launched, `${path}?tab=${id}`);
}

/** Carries out a keyboard command on the tab in front, the way the browser's own shortcut does. */
export async function command(launched: LaunchedBrowser, page: Page, name: string): Promise<void> {
  const sender = await openExtensionPage(launched, "welcome.html");
  await page.bringToFront();
  await sender.evaluate((which) => {
    const names = globalThis as unknown as { browser?: Api; chrome: Api };
    return (names.browser?.runtime ? names.browser : names.chrome).runtime.sendMessage({ command: which });
  }, name);
  await sender.close();
}
