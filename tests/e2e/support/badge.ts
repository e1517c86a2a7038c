import type { Page } from "puppeteer-core";

interface Api {
  action: { getBadgeText(about: { tabId: number }): Promise<string> };
}

/** What the toolbar says of a tab, asked from one of the extension's pages. */
export const badgeOn = (extension: Page, tabId: number): Promise<string> =>
  extension.evaluate((id) => {
    // Firefox names it browser; Chromium's pages know chrome alone.
    const names = globalThis as unknown as { browser?: Api; chrome: Api };
    return (names.browser?.action ? names.browser : names.chrome).action.getBadgeText({ tabId: id });
  }, tabId);
