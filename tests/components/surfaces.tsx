import { Overlay, type OverlayProps } from "../../components/overlay/overlay";
import type { OverlayActions } from "../../components/overlay/overlay-actions";
import { Panel, type PanelProps } from "../../components/panel/panel";
import type { PanelActions } from "../../components/panel/panel-actions";
import type { ProfileView } from "../../components/view/profile-view";
import { overlayProps } from "../../scripts/gallery/overlay-props";
import { NOW } from "../../scripts/gallery/readings";
import { LIST } from "../../scripts/gallery/states";
import { draw } from "./render";

/** For tests that press nothing. */
export const NO_ACTIONS = {} as OverlayActions & PanelActions;

/** The panel of a creator, drawn with the parts that a test does not care about filled in. */
export function drawPanel(view: ProfileView, changes: Partial<PanelProps> = {}): HTMLElement {
  return draw(
    <Panel
      view={view}
      lists={[LIST]}
      deed={{ state: "idle" }}
      drafts={{ note: null, quote: "" }}
      copied={false}
      now={NOW}
      actions={NO_ACTIONS}
      {...changes}
    />,
  );
}

/** What the overlay of a creator is drawn with. */
export const overlayOf = (view: ProfileView, changes: Partial<OverlayProps> = {}): OverlayProps =>
  overlayProps({ content: { state: "ready", view }, theme: "light", actions: NO_ACTIONS, ...changes });

export const drawOverlay = (view: ProfileView, changes: Partial<OverlayProps> = {}): HTMLElement =>
  draw(<Overlay {...overlayOf(view, changes)} />);
