import { platformById } from "../../core/platforms/registry";
import type { PlatformId } from "../../core/types/reading";
import { coveredBy } from "./covered";
import type { Host } from "./host";
import type { Model } from "./model";
import { type Box, keepInside, LEAST_ROOM, leastCovering, type Place, placesBeside, roomRight } from "./place";

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

/**
 * Moves the overlay beside the profile header, or to where the scout put it. Only `transform` and the overlay's own
 * width are touched. The side is chosen once for a header, so that the overlay does not wander while its words change.
 */
export function makePlacer(page: Document, host: Host, model: Model) {
  let chosen: { side: Place["side"]; header: string } | null = null;
  /** The line never gets narrower on one page, so that its buttons stay under the pointer while words change. */
  let widest = 0;

  function size(room: number | null): { width: number; height: number } {
    if (room === null) host.root.style.removeProperty("--room");
    else host.root.style.setProperty("--room", `${room}px`);
    host.root.style.setProperty("--least", `${room === null ? widest : Math.min(widest, room)}px`);
    const { width = 0, height = 0 } = host.root.firstElementChild?.getBoundingClientRect() ?? {};
    return { width, height };
  }

  function beside(anchor: Box | null, windowWidth: number): Box {
    const natural = size(null);
    const room = anchor === null ? 0 : roomRight(anchor, windowWidth);
    const narrow = natural.width > room && room >= LEAST_ROOM ? size(room) : null;
    const places = placesBeside(anchor, natural, narrow, windowWidth);
    const header = anchor === null ? "" : `${Math.round(anchor.width)}x${Math.round(anchor.height)}`;
    const kept = chosen?.header === header ? places.find((each) => each.side === chosen?.side) : undefined;
    const own = (element: Element) => element === host.element || element.localName.startsWith("scoutlens-");
    const place = kept ?? leastCovering(places, coveredBy(page, own)) ?? places[0];
    if (!place) return { left: 0, top: 0, ...natural };
    chosen = { side: place.side, header };
    const { width } = size(place.room);
    if (model.content.value?.state === "ready" && !model.place.value.collapsed)
      widest = Math.max(widest, Math.ceil(width));
    return place.box;
  }

  return {
    /** Another page or another width: the side is chosen anew. */
    forget(): void {
      chosen = null;
      widest = 0;
    },

    place(platform: PlatformId | null): void {
      const view = page.defaultView;
      if (!host.root.firstElementChild || !view) return;
      const room = { width: page.documentElement.clientWidth, height: view.innerHeight };
      const { position } = model.place.value;
      // A dragged overlay stays in the window while the page scrolls; a placed one scrolls with its header.
      host.element.style.setProperty("position", position ? "fixed" : "absolute");
      const target = position
        ? keepInside(position, size(null), room)
        : beside(platform && anchorBox(page, platform), room.width);
      host.root.style.transform = "";
      const origin = host.root.getBoundingClientRect();
      host.root.style.transform = `translate(${Math.round(target.left - origin.left)}px, ${Math.round(target.top - origin.top)}px)`;
    },
  };
}
