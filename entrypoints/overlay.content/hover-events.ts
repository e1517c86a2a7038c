/** The innermost thing a pointer would stand on: events rise from there to whatever listens. */
const under = (tile: Element): Element => tile.querySelector("img, video") ?? tile;

function middle(tile: Element): { clientX: number; clientY: number } {
  const box = tile.getBoundingClientRect();
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
}

/** Enter and leave do not rise; a mouse gives them to every element it comes over. */
function tell(tile: Element, name: string, rises: boolean): void {
  const place = { ...middle(tile), bubbles: rises, cancelable: rises, composed: true };
  const target = under(tile);
  const pointer = name.startsWith("pointer") && typeof PointerEvent === "function";
  const make = (): Event =>
    pointer
      ? new PointerEvent(name, { ...place, pointerId: 1, pointerType: "mouse", isPrimary: true })
      : new MouseEvent(name, place);
  if (rises) {
    target.dispatchEvent(make());
    return;
  }
  for (let each: Element | null = target; each; each = each === tile ? null : each.parentElement) {
    each.dispatchEvent(make());
  }
}

/** Gives a tile the events of a mouse that comes to rest on it. No button is pressed. */
export function hover(tile: Element): void {
  tell(tile, "pointerover", true);
  tell(tile, "pointerenter", false);
  tell(tile, "mouseover", true);
  tell(tile, "mouseenter", false);
  tell(tile, "pointermove", true);
  tell(tile, "mousemove", true);
}

/** Undoes {@link hover}: the events of a mouse that goes away. */
export function unhover(tile: Element): void {
  tell(tile, "pointerout", true);
  tell(tile, "pointerleave", false);
  tell(tile, "mouseout", true);
  tell(tile, "mouseleave", false);
}
