import { signal } from "@preact/signals";
import type { OverlayContent } from "../../components/overlay/overlay";
import type { GridState } from "../../components/parts/grid-part";
import type { Deed } from "../../components/view/profile-view";
import type { HiddenPage, OverlayPlace } from "../../core/shortlist/types";
import type { PlatformId } from "../../core/types/reading";
import { send } from "../messages/send";

/** What the overlay shows; hidden when `content` is null. */
export function makeModel(network: PlatformId | null) {
  return {
    /** The network of the page's host. */
    network,
    content: signal<OverlayContent | null>(null),
    theme: signal<"light" | "dark">("light"),
    place: signal<OverlayPlace>({ off: false, collapsed: false, position: null }),
    /** The page that is shown; null where it is about nobody. */
    page: signal<HiddenPage | null>(null),
    /** Pages that the scout wants no line on. */
    hiddenPages: signal<readonly HiddenPage[]>([]),
    /** What the scout said here and is being stored; until it is, what is stored is older than what is shown. */
    storing: { open: 0, begun: 0 },
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

const samePage = (a: HiddenPage, b: HiddenPage): boolean =>
  a.platform === b.platform && a.handle === b.handle && a.post === b.post;

/** The scout wants no line here: not on this network, or not on this page. */
export function isOff({ place, page, hiddenPages }: Model): boolean {
  const { value: shown } = page;
  return place.value.off || (shown !== null && hiddenPages.value.some((each) => samePage(each, shown)));
}

/** The line is folded to its chip: by the scout, or because it would cover the page. */
export function isFolded({ place, noRoom, opened }: Model): boolean {
  return place.value.collapsed || (noRoom.value && !opened.value && place.value.position === null);
}

/** Takes the line off the page that is shown, or gives it back, until the scout says otherwise. */
export function hidePage(model: Model, hidden: boolean): void {
  const { value: page } = model.page;
  if (page === null) return;
  const others = model.hiddenPages.value.filter((each) => !samePage(each, page));
  model.hiddenPages.value = hidden ? [...others, page] : others;
  void storing(model, send("overlay.hide", { page, hidden }));
}

/** Keeps the line where the scout wants it on this network. */
export function storePlace(model: Model): void {
  const { network: platform, place } = model;
  if (platform) void storing(model, send("overlay.place", { platform, place: place.value }));
}

async function storing({ storing: now }: Model, stored: Promise<unknown>): Promise<void> {
  now.begun += 1;
  now.open += 1;
  await stored;
  now.open -= 1;
}
