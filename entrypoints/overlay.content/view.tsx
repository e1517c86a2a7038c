import { Overlay } from "../../components/overlay/overlay";
import type { OverlayActions } from "../../components/overlay/overlay-actions";
import { isFolded, isOff, type Model } from "./model";

/** The overlay over the model's signals. */
export function OverlayView({ model, actions }: { model: Model; actions: OverlayActions }) {
  const content = model.content.value;
  if (content === null || (isOff(model) && !model.peek.value)) return null;
  return (
    <Overlay
      content={content}
      theme={model.theme.value}
      network={model.network}
      collapsed={isFolded(model)}
      moved={model.place.value.position !== null}
      cardOpen={model.cardOpen.value}
      rejecting={model.rejecting.value}
      deed={model.deed.value}
      copied={model.copied.value}
      grid={model.grid.value}
      orphaned={model.orphaned.value}
      now={model.now.value}
      actions={actions}
    />
  );
}
