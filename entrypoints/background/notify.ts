import browser from "webextension-polyfill";
import { recognise } from "../../core/platforms/registry";
import type { ChangeEvent } from "../messages/map";
import type { TabMessage } from "../overlay.content/tab-messages";

const RENEW: TabMessage = { tab: "overlay.renew" };

/** Whether what a tab shows may have changed with it. */
function concerns(change: ChangeEvent, url: string | undefined): boolean {
  const match = url === undefined ? null : recognise(url);
  if (!match) return false;
  if (change.all || change.lists || change.settings) return true;
  const { handle } = match.target;
  // A post page does not name its creator in the address: it asks again.
  return handle === null
    ? change.creatorIds.length > 0
    : change.creatorIds.includes(`${match.platform.id}:${match.platform.canonicalHandle(handle)}`);
}

async function tellTabs(change: ChangeEvent): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id, url } of tabs) {
    // A tab without a content script has nothing to renew.
    if (id !== undefined && concerns(change, url)) browser.tabs.sendMessage(id, RENEW).catch(() => undefined);
  }
}

/** Tells extension pages and the tabs that are concerned. Nobody listening is not an error. */
export function notify(change: ChangeEvent): void {
  browser.runtime.sendMessage(change).catch(() => undefined);
  tellTabs(change).catch(() => undefined);
}
