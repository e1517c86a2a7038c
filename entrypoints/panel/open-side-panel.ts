import browser from "webextension-polyfill";

/** Chromium's side panel, which the types of the common interface do not know. */
interface WithSidePanel {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/**
 * Opens the panel beside the page. The browser allows it only within a key press or click: call it before anything
 * is awaited.
 */
export function openSidePanel(windowId: number | null): void {
  // Firefox has the sidebar and no side panel; Chromium the other way round.
  const { sidePanel } = browser as unknown as WithSidePanel;
  const opened =
    sidePanel && windowId !== null
      ? sidePanel.open({ windowId })
      : (browser.sidebarAction?.open() ?? Promise.resolve());
  opened.catch(() => undefined);
}
