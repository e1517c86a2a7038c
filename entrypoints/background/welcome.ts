import browser from "webextension-polyfill";
import type { Handlers } from "../messages/handle";

async function greet(handlers: Handlers): Promise<void> {
  const settings = await handlers["settings.get"](null, { page: false, private: false, tabId: null });
  // A profile that was used before is greeted only once, however often the extension is put in.
  if (settings.ok && settings.value.welcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
}

/** Opens the first-run page when the extension is installed; not after an update. */
export function greetOnInstall(handlers: Handlers): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") greet(handlers).catch(() => undefined);
  });
}
