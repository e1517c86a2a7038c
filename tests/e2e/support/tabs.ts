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

const helpers = new WeakMap<LaunchedBrowser, Promise<Page>>();

/** A page of the extension that the tests ask from; one serves a browser as long as it runs. */
export function helperOf(launched: LaunchedBrowser): Promise<Page> {
  const found = helpers.get(launched) ?? openExtensionPage(launched, "welcome.html");
  helpers.set(launched, found);
  return found;
}

/** Opens the panel for the tab of a page, framed as the popup is. */
export async function openPanelFor(launched: LaunchedBrowser, page: Page, path = "popup.html"): Promise<Page> {
  const id = await tabIdOf(await helperOf(launched), page.url());
  return openExtensionPage(launched, `${path}?tab=${id}`);
}

/** A page of the extension that the browser itself has put into a window or beside the tab. */
export async function framed({ browser }: LaunchedBrowser, path: string): Promise<Page> {
  const target = await browser.waitForTarget((each) => each.url().endsWith(`/${path}`));
  return target.asPage();
}

/** The popup itself, not its page in a tab, for the tab in front: Chromium alone gives it to a driver. */
export async function realPopup(launched: LaunchedBrowser): Promise<Page> {
  const target = await launched.browser.waitForTarget((each) => each.type() === "service_worker");
  await (await target.worker())?.evaluate("chrome.action.openPopup()");
  return framed(launched, "popup.html");
}

/** Carries out a keyboard command on the tab in front, the way the browser's own shortcut does. */
export async function command(launched: LaunchedBrowser, page: Page, name: string): Promise<void> {
  const sender = await helperOf(launched);
  await page.bringToFront();
  await sender.evaluate((which) => {
    const names = globalThis as unknown as { browser?: Api; chrome: Api };
    return (names.browser?.runtime ? names.browser : names.chrome).runtime.sendMessage({ command: which });
  }, name);
}
