import { effect } from "@preact/signals";
import type { Host } from "./host";
import type { Model } from "./model";

/** The keyboard's focus would be lost with what is taken out of the overlay: it goes where the scout came from. */
export function keepFocus(page: Document, host: Host, model: Model): void {
  /** What of the page had the focus before the reasons took it. */
  let before: Element | null = null;
  /** A decision is on its way, and the scout decided by the keyboard within the overlay. */
  let deciding = false;

  const find = (selector: string) => host.root.querySelector<HTMLElement>(selector);
  const inside = () => page.activeElement === host.element;
  // What was clicked lets go of the focus: the next space bar is for the page, to scroll, and not for a button of ours.
  const byKeyboard = () => inside() && find(":focus-visible") !== null;

  /** Once the change is drawn: a lost focus goes to the first of these parts that is there. */
  function rescue(...parts: string[]): void {
    requestAnimationFrame(() => {
      if (page.activeElement !== null && page.activeElement !== page.body && !inside()) return;
      if (find(":focus")) return;
      const next = parts.map((name) => find(`[data-part="${name}"]:not(:disabled)`)).find((each) => each !== null);
      next?.focus({ preventScroll: true });
    });
  }

  effect(() => {
    if (model.rejecting.value) {
      before = inside() ? before : page.activeElement;
      requestAnimationFrame(() => find("[data-reason]")?.focus());
    } else if (before) {
      // The body takes no focus, so ours lets go of it: the next key is for the page.
      if (before === page.body) find(":focus")?.blur();
      else if (before instanceof HTMLElement && inside()) before.focus({ preventScroll: true });
      before = null;
      deciding = false;
    } else if (inside()) rescue("reject");
  });

  effect(() => {
    const { state } = model.deed.value;
    if (state === "busy") deciding = byKeyboard();
    else if (deciding || byKeyboard()) {
      deciding = false;
      rescue("undo", "save");
    }
  });

  effect(() => {
    if (!model.cardOpen.value && inside()) rescue("details");
  });

  effect(() => {
    const { collapsed } = model.place.value;
    if (byKeyboard()) rescue(collapsed ? "chip" : "collapse");
  });
}
