import type { OverlayProps } from "../../components/overlay/overlay";
import { NOW } from "./readings";

/** An overlay with nothing opened, dragged or done; `changes` say what it shows and what else is true of it. */
export function overlayProps(
  changes: Partial<OverlayProps> & Pick<OverlayProps, "content" | "theme" | "actions">,
): OverlayProps {
  return {
    network: "tiktok",
    collapsed: false,
    moved: false,
    cardOpen: false,
    rejecting: false,
    deed: { state: "idle" },
    copied: false,
    grid: null,
    orphaned: false,
    now: NOW,
    ...changes,
  };
}
