import browser from "webextension-polyfill";
import { recognise } from "../../core/platforms/registry";
import type { PageReport, PanelReading, TabMessage } from "../overlay.content/tab-messages";

/** What the panel learns of a tab. */
export type TabState =
  | PanelReading
  /** A network's page whose content script is of an older Scoutlens, or could not be started. */
  | { state: "refresh" }
  /** The browser withholds the site. */
  | { state: "no-access"; origin: string };

/** The tab the panel is about: `?tab=ID` for tests, else the active tab of the panel's window. */
export async function panelTab(search: string): Promise<browser.Tabs.Tab | null> {
  const asked = new URLSearchParams(search).get("tab");
  if (asked !== null) return browser.tabs.get(Number(asked)).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** Asks the tab's content script; null when nobody is there. */
export async function askTab(tabId: number, message: TabMessage): Promise<PanelReading | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message);
    // The content script is compiled against the same types; anything without a state is no answer.
    return typeof answer === "object" && answer !== null && "state" in answer ? (answer as PanelReading) : null;
  } catch {
    return null;
  }
}

/** A report of how the tab's page was read; null when none could be made. */
export async function askReport(tabId: number, withHandle: boolean): Promise<string | null> {
  try {
    const message: TabMessage = { tab: "page.report", withHandle };
    const answer: unknown = await browser.tabs.sendMessage(tabId, message);
    const made = typeof answer === "object" && answer !== null && "report" in answer;
    // The content script is compiled against the same types.
    return made ? (answer as PageReport).report : null;
  } catch {
    return null;
  }
}

/** Lights up posts on the tab's page: how many of them it holds; null when nobody is there. */
export async function askLight(tabId: number, postIds: readonly string[]): Promise<number | null> {
  try {
    const message: TabMessage = { tab: "overlay.highlight", postIds: [...postIds] };
    const answer: unknown = await browser.tabs.sendMessage(tabId, message);
    const told = typeof answer === "object" && answer !== null && "lit" in answer;
    return told && typeof answer.lit === "number" ? answer.lit : null;
  } catch {
    return null;
  }
}

/** Brings a tab to the front: a page out of focus gets no focus events, and one out of sight draws nothing. */
export async function focusTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => null);
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
}

/** Starts the content script in a tab that was open before Scoutlens was installed. */
async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ["content-scripts/overlay.js"] });
    return true;
  } catch {
    return false;
  }
}

/** A fresh content script needs a moment for its first reading. */
const FIRST_READING = 900;

/** The merged reading of a tab; a missing receiver is injected once and asked again. */
export async function tabState(tab: browser.Tabs.Tab): Promise<TabState> {
  const { id, url } = tab;
  if (id === undefined) return { state: "none", list: null };
  const first = await askTab(id, { tab: "panel.reading" });
  if (first) return first;
  if (url === undefined || !recognise(url)) return { state: "none", list: null };
  const origin = `${new URL(url).origin}/*`;
  if (!(await browser.permissions.contains({ origins: [origin] }))) return { state: "no-access", origin };
  if (!(await inject(id))) return { state: "refresh" };
  await new Promise((resolve) => setTimeout(resolve, FIRST_READING));
  return (await askTab(id, { tab: "panel.reading" })) ?? { state: "refresh" };
}
