import browser from "webextension-polyfill";
import type { Handlers } from "../messages/handle";
import type { OverlayCommand, TabMessage } from "../overlay.content/tab-messages";
import { openSidePanel } from "../panel/open-side-panel";

const ON_PAGE: Readonly<Record<string, OverlayCommand>> = {
  save: "save",
  reject: "reject",
  undo: "undo",
  "read-grid": "read-grid",
  "queue-list": "queue-list",
};

async function activeTab(): Promise<browser.Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ?? null;
}

async function onPage(command: OverlayCommand, tab: browser.Tabs.Tab | null): Promise<void> {
  const message: TabMessage = { tab: "overlay.command", command };
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message);
}

/** Opens the next profile of the queue in the tab in front: the scout pressed the key for it. */
async function openNext(handlers: Handlers, tab: browser.Tabs.Tab | null): Promise<void> {
  const reply = await handlers["queue.next"](null, { page: false, private: tab?.incognito ?? false, tabId: null });
  if (reply.ok && reply.value.item && tab?.id !== undefined)
    await browser.tabs.update(tab.id, { url: reply.value.item.url });
}

/** Carries out the keyboard's commands. A page without an overlay has nothing to carry out. */
export function listenToCommands(handlers: Handlers): void {
  const carryOut = async (name: string, given?: browser.Tabs.Tab) => {
    const tab = given ?? (await activeTab());
    const command = ON_PAGE[name];
    if (command !== undefined) await onPage(command, tab);
    if (name === "next") await openNext(handlers, tab);
    if (name === "shortlist") await browser.tabs.create({ url: browser.runtime.getURL("shortlist.html") });
  };
  browser.commands.onCommand.addListener((name, given) => {
    // The side panel opens only within the key press itself: before anything is awaited.
    if (name === "side-panel") return openSidePanel(given?.windowId ?? null);
    carryOut(name, given).catch(() => undefined);
  });
  // No driver can press a browser's own shortcuts: the tests' build takes them as a message.
  if (import.meta.env.MODE === "e2e") {
    browser.runtime.onMessage.addListener((message: unknown) =>
      typeof message === "object" && message !== null && "command" in message
        ? carryOut(String(message.command))
        : undefined,
    );
  }
}
