import type { Host } from "./host";
import { LEAST_ROOM, type Size } from "./place";

/** With less room left beside the buttons, which some languages make wide, the words stand above them. */
const LEAST_WORDS = 300;

/** How large the line is, in its own width or where it must keep to a room. Only the overlay's own width is touched. */
export function makeLineSize(host: Host) {
  /** The line never gets narrower on one page, so that its buttons stay under the pointer while words change. */
  let widest = 0;

  /** Written only when it changes: each write makes the browser reckon anew. */
  function set(name: string, value: string): void {
    if (host.root.style.getPropertyValue(name) !== value) host.root.style.setProperty(name, value);
  }

  return {
    /** The line's size in this room; null for its own width. It is left in that room. */
    size(room: number | null): Size {
      set("--room", room === null ? "" : `${room}px`);
      const buttons = host.root.querySelector(".doing")?.getBoundingClientRect().width ?? 0;
      const stacked = room !== null && (room < LEAST_ROOM || room - buttons < LEAST_WORDS);
      if (host.root.hasAttribute("data-stacked") !== stacked) host.root.toggleAttribute("data-stacked", stacked);
      set("--least", `${room === null ? widest : Math.min(widest, room)}px`);
      const { width = 0, height = 0 } = host.root.firstElementChild?.getBoundingClientRect() ?? {};
      // What the scout opens stands over the page; the line's place is that of the line.
      const opened = [...host.root.querySelectorAll(".card, .reject-menu")];
      return { width, height: opened.reduce((left, each) => left - each.getBoundingClientRect().height, height) };
    },

    /** From now on it is at least so wide. */
    keep(width: number): void {
      widest = Math.max(widest, Math.ceil(width));
    },

    /** Another page. */
    forget(): void {
      widest = 0;
    },
  };
}
