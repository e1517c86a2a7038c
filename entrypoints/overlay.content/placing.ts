import type { PlatformId } from "../../core/types/reading";
import { anchorBox } from "./anchor";
import { type Cover, contentBoxes, coverBy } from "./covered";
import { gapsNear } from "./gaps";
import type { Host } from "./host";
import { makeLineSize } from "./line-size";
import { isFolded, type Model } from "./model";
import {
  type Box,
  keepInside,
  LEAST_ROOM,
  leastCovering,
  mirrored,
  type Place,
  placesBeside,
  roomBeside,
  type Size,
} from "./place";

/** A page goes on filling itself: so often, and not sooner than after this time, the place is looked at again. */
const LOOKS = 5;
const LOOK_AGAIN = 2_000;

/** So much of the window has to be left below a header's top to judge what lies there. */
const IN_SIGHT = 160;

/** Widths that the line is tried in where its own does not fit: words over buttons. */
const NARROW = [440, 320] as const;

const isLarger = (now: Size, before: Size): boolean => now.width > before.width + 1 || now.height > before.height + 1;

interface Choice {
  side: Place["side"];
  room: number | null;
  /** What it was chosen for: another header, or chip instead of line, is chosen for anew. */
  key: string;
  /** From the header's start and top. */
  offset: { x: number; y: number };
  size: Size;
}

/**
 * Moves the overlay beside the profile header, or to where the scout put it. Only `transform` and the overlay's own
 * width are touched. The place is chosen once for a header, so that the overlay does not wander while its words change;
 * where the page leaves no gap for the line there is only its chip.
 */
export function makePlacer(page: Document, host: Host, model: Model) {
  let chosen: Choice | null = null;
  const { size, keep, forget } = makeLineSize(host);
  let looks = 0;
  let nextLook = 0;
  let lookAgain = false;
  const own = (element: Element) => element === host.element || element.localName.startsWith("scoutlens-");

  /** Not under the pointer or the keyboard's focus, and not while the scout has opened something. */
  const mayMove = () =>
    !model.cardOpen.value &&
    !model.rejecting.value &&
    !host.element.matches(":hover") &&
    page.activeElement !== host.element;

  function choose(anchor: Box | null, places: Place[], natural: Size, view: Size, cover: Cover): Place | null {
    const free = places.find(({ box }) => cover.free(box));
    if (free) return free;
    const narrow = NARROW.filter((room) => room < natural.width).map((room) => ({ ...size(room), room }));
    const sizes = [{ ...natural, room: null }, ...narrow];
    for (const gap of gapsNear(anchor, sizes, view)) if (cover.free(gap.box)) return gap;
    // The chip tells that there is something; the scout may open it over the page.
    if (!isFolded(model) && !model.opened.value) model.noRoom.value = true;
    return leastCovering(places, cover.share);
  }

  function beside(anchor: Box | null, view: Size, turn: (box: Box) => Box): Box {
    const natural = size(null);
    const room = anchor === null ? 0 : roomBeside(anchor, view.width);
    const narrow = natural.width > room && room >= LEAST_ROOM ? size(room) : null;
    const places = placesBeside(anchor, natural, narrow, view.width);
    const header = anchor === null ? "" : `${Math.round(anchor.width)}x${Math.round(anchor.height)}`;
    const key = `${header} ${isFolded(model)}`;
    const at = { x: anchor?.left ?? 0, y: anchor?.top ?? 0 };
    const coverNow = () => coverBy(contentBoxes(page, view, own).map(turn), view);
    // Out of sight nothing can be seen of what lies there: chosen again when it shows.
    const inSight = anchor === null || (anchor.top + IN_SIGHT < view.height && anchor.top + anchor.height > 0);
    let place: Place | null = null;
    if (chosen?.key === key) {
      const { side, offset, room: kept } = chosen;
      place =
        side === "gap"
          ? { side, box: { left: at.x + offset.x, top: at.y + offset.y, ...size(kept) }, room: kept }
          : (places.find((each) => each.side === side) ?? null);
      if (place && inSight && mayMove() && (lookAgain || isLarger(place.box, chosen.size))) {
        if (coverNow().free(place.box)) chosen.size = place.box;
        else place = null;
      }
    }
    lookAgain = false;
    if (!place && inSight) {
      place = choose(anchor, places, natural, view, coverNow());
      const { box } = place ?? { box: { left: 0, top: 0, ...natural } };
      if (place)
        chosen = {
          side: place.side,
          room: place.room,
          key,
          offset: { x: box.left - at.x, y: box.top - at.y },
          size: box,
        };
    }
    place ??= places[0] ?? { side: "corner", box: { left: 0, top: 0, ...natural }, room: null };
    const { width } = size(place.room);
    if (model.content.value?.state === "ready" && !isFolded(model)) keep(width);
    return place.box;
  }

  return {
    /** Another page or another width: the place is chosen anew. */
    forget(): void {
      chosen = null;
      forget();
      looks = 0;
      model.noRoom.value = false;
    },

    /** The page has changed: the place is looked at again now and then. */
    changed(): void {
      if (looks >= LOOKS || performance.now() < nextLook || !mayMove()) return;
      looks += 1;
      nextLook = performance.now() + LOOK_AGAIN;
      lookAgain = true;
      // Whether there is room by now shows only the line itself, for as long as it takes to measure it.
      if (model.noRoom.value && !model.opened.value) model.noRoom.value = false;
    },

    place(platform: PlatformId | null): void {
      const { defaultView: window, documentElement } = page;
      if (!host.root.firstElementChild || !window) return;
      const view = { width: documentElement.clientWidth, height: window.innerHeight };
      const { position } = model.place.value;
      // A dragged overlay stays in the window while the page scrolls; a placed one scrolls with its header.
      host.element.style.setProperty("position", position ? "fixed" : "absolute");
      const rightToLeft = window.getComputedStyle(page.body).direction === "rtl";
      const turn = (box: Box) => (rightToLeft ? mirrored(box, view.width) : box);
      const anchor = platform && anchorBox(page, platform);
      const target = position
        ? keepInside(position, size(null), view)
        : turn(beside(anchor && turn(anchor), view, turn));
      host.root.style.transform = "";
      const origin = host.root.getBoundingClientRect();
      host.root.style.transform = `translate(${Math.round(target.left - origin.left)}px, ${Math.round(target.top - origin.top)}px)`;
    },
  };
}
