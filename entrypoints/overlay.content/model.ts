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
    /** Key of the page that is shown; null where it is about nobody. */
    page: signal<string | null>(null),
    /** Keys of pages that the scout wants no line on. */
    hiddenPages: signal<readonly string[]>([]),
    /** The line is off, and the scout decides by the keyboard: it shows itself until the next page. */
    peek: signal(false),
    /** The page leaves no gap for the line: the chip stands for it. */
    noRoom: signal(false),
    /** The scout opened the line all the same. */
    opened: signal(false),
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
  model.opened.value = false;
  model.cardOpen.value = false;
  model.rejecting.value = false;
  model.deed.value = { state: "idle" };
  model.copied.value = false;
  model.grid.value = null;
}

/** The scout wants no line here: not on this network, or not on this page. */
export function isOff({ place, page, hiddenPages }: Model): boolean {
  return place.value.off || (page.value !== null && hiddenPages.value.includes(page.value));
}

/** The line is folded to its chip: by the scout, or because it would cover the page. */
export function isFolded({ place, noRoom, opened }: Model): boolean {
  return place.value.collapsed || (noRoom.value && !opened.value && place.value.position === null);
}

/** Takes the line off the page that is shown, or gives it back. */
export function hidePage(model: Model, hidden: boolean): void {
  const { value: page } = model.page;
  if (page === null) return;
  const others = model.hiddenPages.value.filter((each) => each !== page);
  model.hiddenPages.value = hidden ? [...others, page] : others;
}
