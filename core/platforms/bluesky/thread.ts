import type { VisibleComment } from "../../types/reading";
import type { DomElement } from "../dom";
import type { Page } from "../page";
import { cleaned, plainText } from "../read/number-text";
import { postLink } from "./address";
import type { Item } from "./post-bar";

const PREFIX = "postThreadItem-by-";

const items = (page: Page): DomElement[] => Array.from(page.root.querySelectorAll(`[data-testid^="${PREFIX}"]`));

const authorOf = (element: DomElement): string => (element.getAttribute("data-testid") ?? "").slice(PREFIX.length);

const keysIn = (element: DomElement): string[] =>
  Array.from(element.querySelectorAll('a[href*="/post/"]')).flatMap((link) => {
    const found = postLink(link.getAttribute("href"));
    return found ? [found.key] : [];
  });

/**
 * The post that the address means: its own item carries the full counts, each linked to a list under
 * the post's key. Without one of those links nothing says whose counts they are, and nothing is read.
 */
export function focalItem(page: Page): Item | null {
  if (page.target.kind !== "post") return null;
  const { postId, handle } = page.target;
  for (const element of items(page)) {
    const author = authorOf(element);
    const named = handle === null || handle.startsWith("did:") || author.toLowerCase() === handle.toLowerCase();
    const full = element.querySelector('[data-testid$="Count-expanded"]');
    if (named && full && keysIn(element).includes(postId)) return { element, author, key: postId };
  }
  return null;
}

/** Replies that are on the page below the post. */
export function replies(item: Item, page: Page): VisibleComment[] {
  const all = items(page);
  const below = all.slice(all.indexOf(item.element) + 1);
  return below.map((element, at) => {
    const author = authorOf(element);
    const next = below[at + 1];
    return {
      author,
      text: cleaned(plainText(element, '[data-word-wrap="1"]') ?? ""),
      byCreator: author === item.author,
      creatorReplied: author !== item.author && next !== undefined && authorOf(next) === item.author,
    };
  });
}
