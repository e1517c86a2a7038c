import browser from "webextension-polyfill";
import type { Badge } from "../messages/map";
import { badgeText } from "./badge-text";

const COLOURS = { plain: "#1f3a5f", known: "#6b4e16", stop: "#8c1d1d" } as const;

/** Writes the tab's badge: tier letter, a mark when known, a dot when signals combined are worth a look. */
export async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: badge === null ? "" : badgeText(badge) });
  if (badge !== null) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[badge.known ?? "plain"] });
}
