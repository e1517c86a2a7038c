// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from "vitest";
import type { Deed } from "../../components/view/profile-view";
import { VIEWS } from "../../scripts/gallery/states";
import { installEnglish } from "../support/words";
import { drawOverlay, drawPanel } from "./surfaces";

beforeAll(installEnglish);

/** What a screen reader is told without being asked. */
const spoken = (root: HTMLElement) =>
  [...root.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log], [role=timer], output")]
    .map((one) => one.textContent)
    .filter((text) => text !== "");

const SAVED: Deed = { state: "saved", undo: "1" };

describe.each(Object.entries(VIEWS))("a creator who is %s", (_, view) => {
  const grid = { seen: 3, total: 12, read: 3, end: null };
  const overlay = (deed: Deed) => drawOverlay(view, { cardOpen: true, deed, grid });
  const panel = (deed: Deed) => drawPanel(view, { deed, drafts: { note: null, quote: "900" }, grid });

  it("is not announced with each new number, only what the scout decided", () => {
    expect([spoken(overlay({ state: "idle" })), spoken(panel({ state: "idle" }))]).toEqual([[], []]);
    expect([spoken(overlay(SAVED)), spoken(panel(SAVED))]).toEqual([["Saved"], ["Saved"]]);
  });
});
