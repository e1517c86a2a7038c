import { signal } from "@preact/signals";
import type { OverlayContent } from "../../components/overlay/overlay";
import type { GridState } from "../../components/parts/grid-part";
import type { Deed } from "../../components/view/profile-view";
import type { OverlayPlace } from "../../core/shortlist/types";
import type { PlatformId } from "../../core/types/reading";

/** What the overlay shows; hidden when `content` is null. */
export function makeModel(network: PlatformId | null) {
  return {
    /** The network of the page's host. */
    network,
    content: signal<OverlayContent | null>(null),
    theme: signal<"light" | "dark">("light"),
    place: signal<OverlayPlace>({ off: false, collapsed: false, position: null }),
    /** The scout took the line off this one page. */
    hiddenHere: signal(false),
    /** The line is off, and the scout decides by the keyboard: it shows itself until the next page. */
    peek: signal(false),
    cardOpen: signal(false),
    rejecting: signal(false),
    deed: signal<Deed>({ state: "idle" }),
    copied: signal(false),
    orphaned: signal(false),
    grid: signal<GridState | null>(null),
    now: signal(Date.now()),
  };
}

export type Model = ReturnType<typeof makeModel>;

/** Another creator: nothing of the last one stays. */
export function clearModel(model: Model): void {
  model.content.value = null;
  model.peek.value = false;
  model.cardOpen.value = false;
  model.rejecting.value = false;
  model.deed.value = { state: "idle" };
  model.copied.value = false;
  model.grid.value = null;
}
