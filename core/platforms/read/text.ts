import type { DomScope } from "../dom";
import { all } from "./elements";
import { cleaned } from "./number-text";

/**
 * Text of the first match on one line: runs of white space become one space (saved and pretty-printed
 * pages carry line breaks inside a name), `style` left out, bidirectional marks taken out. Null when
 * nothing matches; blank when the place is there without text.
 *
 * @example text(root, '[data-e2e="user-title"]') // "mira.bakes"
 * @example text(root, "h6") // null
 */
export function text(scope: DomScope, selector: string): string | null {
  const element = scope.querySelector(selector);
  return element ? lineOf(element) : null;
}

/**
 * Text of every match, one line each.
 *
 * @example texts(row, 'span[role="text"]') // ["12.3K subscribers", "145 videos"]
 * @example texts(row, "h6") // []
 */
export function texts(scope: DomScope, selector: string): string[] {
  return all(scope, selector).map(lineOf);
}

/**
 * Whether a mark that a page has once stands there with different texts: two pages are in the document, one of them not
 * gone yet. The same text twice is one layout for narrow and one for wide windows.
 *
 * @example severalTexts(root, '[data-e2e="user-title"]') // true, while "mira.bakes" and "noah.fit" both stand
 * @example severalTexts(root, "h6") // false
 */
export function severalTexts(scope: DomScope, selector: string): boolean {
  return new Set(texts(scope, selector).filter((each) => each !== "")).size > 1;
}

/**
 * The text of one element on one line, without `style` and `script` inside it.
 *
 * @example lineOf(heading) // "Mira's  kitchen\n" becomes "Mira's kitchen"
 * @example lineOf(emptySpan) // ""
 */
export function lineOf(element: DomScope & { readonly textContent: string | null }): string {
  let whole = element.textContent ?? "";
  for (const style of all(element, "style, script")) whole = whole.replace(style.textContent ?? "", "");
  return cleaned(whole.replace(/\s+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : " ")));
}

/**
 * An attribute of the first match, or null. An attribute that is there and blank is "".
 *
 * @example attr(tile, "a[href]", "href") // "/@mira.bakes/video/7641903883774776967"
 * @example attr(tile, "h6", "title") // null
 */
export function attr(scope: DomScope, selector: string, name: string): string | null {
  return scope.querySelector(selector)?.getAttribute(name) ?? null;
}

/**
 * An attribute of every match that has it.
 *
 * @example attrs(header, "a[href]", "href") // ["/@mira.bakes", "https://mira.example/"]
 * @example attrs(header, "h6", "title") // []
 */
export function attrs(scope: DomScope, selector: string, name: string): string[] {
  return all(scope, selector).flatMap((element) => element.getAttribute(name) ?? []);
}
