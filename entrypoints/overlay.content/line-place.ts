import { effect } from "@preact/signals";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import type { PlatformId } from "../../core/types/reading";
import { dragFrom } from "./drag";
import type { Host } from "./host";
import { type Model, storePlace } from "./model";
import { makePlacer } from "./placing";
import { pageTurn } from "./stretches";

interface PlaceParts {
  page: Document;
  host: Host;
  model: Model;
  /** The network the line is placed on; null on a page of many creators. */
  platform(): PlatformId | null;
  /** Places what else stands over the page. */
  placeOthers(): void;
}

/** Keeps the line where it belongs while the page scrolls, is resized, and while the scout drags it. */
export function makeLinePlace({ page, host, model, platform, placeOthers }: PlaceParts) {
  const placer = makePlacer(page, host, model);
  let due = false;

  const place = (): void => {
    if (model.content.value) placer.place(platform());
    placeOthers();
  };

  /** However many parts of the page scroll, the line is placed once in a frame. */
  const placeSoon = (): void => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      place();
    });
  };

  return {
    place,
    forget: placer.forget,
    changed: placer.changed,

    /** A dragged position is stored once the pointer lets go. */
    startDrag(event: PointerEvent, signal: AbortSignal): void {
      const box = host.root.firstElementChild?.getBoundingClientRect();
      if (!box) return;
      const move = (position: { x: number; y: number }) => {
        model.place.value = { ...model.place.value, position };
      };
      dragFrom(event, box, move, () => storePlace(model), signal);
    },

    /** Follows the page from now on. */
    follow(ctx: ContentScriptContext): void {
      effect(() => {
        void model.place.value.position;
        placeSoon();
      });
      // Size and place belong together: after each change of what is shown, before it is painted. What is drawn anew
      // has taken its turn of the page's time: it is placed in the next one, and seen from then on.
      let seen = false;
      const drawn = new MutationObserver(() => {
        const there = host.root.firstElementChild !== null;
        if (!there || seen) {
          seen = there;
          place();
          return;
        }
        seen = true;
        host.root.style.opacity = "0";
        void pageTurn().then(() => {
          place();
          host.root.style.opacity = "";
        });
      });
      drawn.observe(host.root, { childList: true, subtree: true, characterData: true });
      ctx.signal.addEventListener("abort", () => drawn.disconnect(), { once: true });
      const resized = () => {
        placer.forget();
        placeSoon();
      };
      ctx.addEventListener(window, "resize", resized, { passive: true });
      const scrolled = (event: Event) => {
        if (event.target !== page) placeSoon();
      };
      ctx.addEventListener(page, "scroll", scrolled, { passive: true, capture: true });
    },
  };
}
