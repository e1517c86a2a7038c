// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import { Overlay } from "../../components/overlay/overlay";
import type { OverlayActions } from "../../components/overlay/overlay-actions";
import { Panel } from "../../components/panel/panel";
import type { PanelActions } from "../../components/panel/panel-actions";
import type { Deed } from "../../components/view/profile-view";
import { NOW } from "../../scripts/gallery/readings";
import { LIST, VIEWS } from "../../scripts/gallery/states";
import { installEnglish } from "../support/words";
import { draw } from "./render";

beforeAll(installEnglish);

/** What a screen reader is told without being asked. */
const spoken = (root: HTMLElement) =>
  [...root.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log], [role=timer], output")]
    .map((one) => one.textContent)
    .filter((text) => text !== "");

// Nothing is pressed here.
const actions = {} as OverlayActions & PanelActions;
const SAVED: Deed = { state: "saved", undo: "1" };

describe.each(Object.entries(VIEWS))("a creator who is %s", (_, view) => {
  const overlay = (deed: Deed) =>
    draw(
      <Overlay
        content={{ state: "ready", view }}
        theme="light"
        network="tiktok"
        collapsed={false}
        moved={false}
        cardOpen={true}
        rejecting={false}
        deed={deed}
        copied={false}
        grid={{ seen: 3, total: 12, read: 3, end: null }}
        orphaned={false}
        now={NOW}
        actions={actions}
      />,
    );
  const panel = (deed: Deed) =>
    draw(
      <Panel
        view={view}
        lists={[LIST]}
        deed={deed}
        drafts={{ note: null, quote: "900" }}
        copied={false}
        grid={{ seen: 3, total: 12, read: 3, end: null }}
        now={NOW}
        actions={actions}
      />,
    );

  it("is not announced with each new number, only what the scout decided", () => {
    expect([spoken(overlay({ state: "idle" })), spoken(panel({ state: "idle" }))]).toEqual([[], []]);
    expect([spoken(overlay(SAVED)), spoken(panel(SAVED))]).toEqual([["Saved"], ["Saved"]]);
  });
});
