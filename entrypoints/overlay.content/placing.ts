import { platformById } from "../../core/platforms/registry";
import type { PlatformId } from "../../core/types/reading";
import type { Host } from "./host";
import type { Model } from "./model";
import { type Box, keepInside, placeBeside } from "./place";

/** The first anchor that is on the page and has a size. */
function anchorBox(page: Document, platform: PlatformId): Box | null {
  for (const selector of platformById(platform)?.anchors ?? []) {
    const element = page.querySelector(selector);
    if (!element) continue;
    // The words, not the block they stand in, which often reaches to the page's end.
    const words = page.createRange();
    words.selectNodeContents(element);
    const box = words.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) return box;
  }
  return null;
}

/** Moves the overlay beside the profile header, or to where the scout put it. Only `transform` is touched. */
export function placeHost(page: Document, host: Host, model: Model, platform: PlatformId | null): void {
  const inner = host.root.firstElementChild;
  const view = page.defaultView;
  if (!inner || !view) return;
  const { width, height } = inner.getBoundingClientRect();
  const size = { width, height };
  const room = { width: page.documentElement.clientWidth, height: view.innerHeight };
  const { position } = model.place.value;
  const target = position
    ? keepInside(position, size, room)
    : placeBeside(platform && anchorBox(page, platform), size, room.width);
  // A dragged overlay stays in the window while the page scrolls; a placed one scrolls with its header.
  host.element.style.setProperty("position", position ? "fixed" : "absolute");
  host.root.style.transform = "";
  const origin = host.root.getBoundingClientRect();
  host.root.style.transform = `translate(${Math.round(target.left - origin.left)}px, ${Math.round(target.top - origin.top)}px)`;
}
