import type { DomElement, DomScope } from "../dom";

/**
 * All matches of a selector in document order.
 *
 * @example all(card, "a[href]").length // 3
 * @example all(card, "h6") // []
 */
export function all(scope: DomScope, selector: string): DomElement[] {
  return Array.from(scope.querySelectorAll(selector));
}

/**
 * Matches of a selector that do not lie inside certain elements. Written as two look-ups because not
 * every DOM understands a complex `:not()`.
 *
 * @example outside(header, "svg", ["button", '[role="button"]']) // the icons that are no buttons
 * @example outside(header, "h6", ["a"]) // []
 */
export function outside(scope: DomScope, selector: string, containers: readonly string[]): DomElement[] {
  const inner = new Set(
    containers.flatMap((container) =>
      all(
        scope,
        selector
          .split(",")
          .map((part) => `${container} ${part.trim()}`)
          .join(", "),
      ),
    ),
  );
  return all(scope, selector).filter((element) => !inner.has(element));
}
