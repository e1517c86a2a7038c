import type { OverlayActions } from "../../components/overlay/overlay-actions";
import { reasonOfKey } from "../../components/parts/reject-menu";
import { isOff, type Model } from "./model";

/** A decision by the keyboard is seen even where the line is off. */
export function peek(model: Model): void {
  model.peek.value = isOff(model);
  model.opened.value = true;
}

/** Opens the reasons for whoever pressed the command's keys. */
export function openReject(model: Model, actions: Pick<OverlayActions, "setRejecting">): void {
  if (model.content.value?.state !== "ready") return;
  peek(model);
  if (model.place.value.collapsed) model.place.value = { ...model.place.value, collapsed: false };
  actions.setRejecting(true);
}

/** What keys do within the overlay: a reason's own key, and Escape out of whatever is open. */
export function onOverlayKey(
  event: KeyboardEvent,
  model: Model,
  actions: Pick<OverlayActions, "setRejecting" | "setCardOpen" | "reject">,
): void {
  if (event.key === "Escape") {
    if (model.rejecting.value) actions.setRejecting(false);
    else if (model.cardOpen.value) actions.setCardOpen(false);
    return;
  }
  const reason =
    model.rejecting.value && !event.ctrlKey && !event.metaKey && !event.altKey ? reasonOfKey(event.key) : null;
  if (!reason) return;
  event.preventDefault();
  actions.reject(reason);
}
