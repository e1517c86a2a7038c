import { platformById } from "../../core/platforms/registry";
import type { PlatformId } from "../../core/types/reading";
import type { Box } from "./place";

/** The platform's anchors that are on the page, best first. */
function* anchors(page: Document, platform: PlatformId): Generator<Element> {
  for (const selector of platformById(platform)?.anchors ?? []) {
    const element = page.querySelector(selector);
    if (element) yield element;
  }
}

/** What the line stands beside: the first of the platform's anchors that is there. */
export function anchorElement(page: Document, platform: PlatformId): Element | null {
  return anchors(page, platform).next().value ?? null;
}

/** The first anchor that is on the page and has a size. */
export function anchorBox(page: Document, platform: PlatformId): Box | null {
  for (const element of anchors(page, platform)) {
    // The words, not the block they stand in, which often reaches to the page's end.
    const words = page.createRange();
    words.selectNodeContents(element);
    const box = words.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) return box;
  }
  return null;
}
