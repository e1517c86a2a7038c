import type { DomScope } from "../dom";
import { attrs } from "../read/text";

/**
 * Content of a meta tag by its name or property, or null. Tags of one name that say different things are of two pages,
 * and none of them is believed.
 *
 * @example pageTag(root, "og:title") // "Mira Bakes (@mira.bakes) • Instagram photos and videos"
 * @example pageTag(emptyRoot, "og:title") // null
 */
export function pageTag(root: DomScope, name: string): string | null {
  const contents = attrs(root, `meta[property="${name}"], meta[name="${name}"]`, "content").map((text) => text.trim());
  const [content, ...others] = new Set(contents.filter((text) => text !== ""));
  return others.length > 0 ? null : (content ?? null);
}

/** Parts that a drawn page has and a page before its scripts ran has not. */
const DRAWN = [
  ...["main", "[role='main']", "[role='button']", "[role='dialog']", "button", "input", "form", "a[href]"],
  ...["h1", "h2", "h3", "p", "li", "header", "footer", "nav", "section", "article", "time"],
]
  .map((part) => `body ${part}`)
  .join(", ");

/** The splash of a page that is still to be drawn is a logo, sometimes with the owner's mark below it. */
const SPLASH = { img: 2, span: 1 } as const;

/**
 * Whether nothing is drawn yet. Only then do meta tags count: on a drawn page they may be of an
 * earlier page or hours old, and behind a login wall they show what the scout cannot see. What is left
 * of a wall whose controls are gone is still drawn.
 *
 * @example isUndrawn(serverPage) // true
 * @example isUndrawn(loginWall) // false
 */
export function isUndrawn(root: DomScope): boolean {
  if (root.querySelector(DRAWN) !== null) return false;
  return Object.entries(SPLASH).every(([part, most]) => root.querySelectorAll(`body ${part}`).length <= most);
}
