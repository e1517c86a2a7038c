import type { DomScope } from "../dom";

/**
 * Content of a meta tag by its name or property, or null.
 *
 * @example pageTag(root, "og:title") // "Mira Bakes (@mira.bakes) • Instagram photos and videos"
 * @example pageTag(emptyRoot, "og:title") // null
 */
export function pageTag(root: DomScope, name: string): string | null {
  const tag = root.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  const content = tag?.getAttribute("content") ?? "";
  return content.trim() === "" ? null : content.trim();
}

/** Controls that a drawn page has and a page before its scripts ran has not. */
const DRAWN = "body main, body [role='main'], body [role='button'], body button, body input, body a[href]";

/**
 * Whether nothing is drawn yet. Only then do meta tags count: on a drawn page they may be of an
 * earlier page or hours old, and behind a login wall they show what the scout cannot see.
 *
 * @example isUndrawn(serverPage) // true
 * @example isUndrawn(loginWall) // false
 */
export function isUndrawn(root: DomScope): boolean {
  return root.querySelector(DRAWN) === null;
}
