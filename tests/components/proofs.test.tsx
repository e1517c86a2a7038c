// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { PanelActions } from "../../components/panel/panel-actions";
import { VIEWS } from "../../scripts/gallery/states";
import { installEnglish } from "../support/words";
import { drawOverlay, drawPanel, NO_ACTIONS } from "./surfaces";

beforeAll(installEnglish);

const { niche } = VIEWS;
if (!niche) throw new Error("no state with brands");

/**
 * What is no number of the insight: names, what the scout wrote, why there is no number, what opens by itself, and the
 * health of the reading, which is a proof.
 */
const NOT_OURS =
  ".names, select, label, caption, [data-known], [data-gap], details:not(.fold) > summary, [data-fold=health]";

/** The text that holds a digit, and that no proof, passport or post can be reached from. */
function unproven(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!element || !/\p{Nd}/u.test(text) || element.closest(NOT_OURS)) continue;
    if (element.closest("details.proof, details.passport, a[href^=http]")) continue;
    // A drawing and a row of a table are proven by what opens in them.
    if (element.closest("figure, tr")?.querySelector("details.proof")) continue;
    found.push(`${element.closest("[data-part], [data-fold]")?.outerHTML.slice(0, 60)}: ${text}`);
  }
  return found;
}

/** Proofs that open to nothing. */
const hollow = (root: Element) =>
  [...root.querySelectorAll("details.proof")]
    .filter((proof) => (proof.querySelector(".proof-body")?.textContent ?? "").trim().length < 3)
    .map((proof) => proof.textContent);

describe.each(Object.entries(VIEWS))("a creator who is %s", (_, view) => {
  it("has no number in the panel that does not open to its proof", () => {
    const root = drawPanel(view, { drafts: { note: null, quote: "900" } });
    expect(root.querySelectorAll("details.proof").length).toBeGreaterThan(0);
    expect(unproven(root)).toEqual([]);
    expect(hollow(root)).toEqual([]);
  });

  it("has no number in the card that does not open to its proof, and the line's number stands in the card", () => {
    const root = drawOverlay(view, { cardOpen: true });
    const card = root.querySelector(".card");
    if (!card) throw new Error("no card");
    expect(unproven(card)).toEqual([]);
    expect(hollow(card)).toEqual([]);
    const lead = root.querySelector("[data-part=lead] strong")?.textContent ?? "";
    const proven = [...card.querySelectorAll("details.proof > summary")].map((each) => each.textContent ?? "");
    const [number] = /[\d.,]+[KMB%]?/.exec(lead) ?? [];
    if (number !== undefined) expect(proven.some((text) => text.includes(number))).toBe(true);
  });
});

describe("the posts behind a number", () => {
  const rows = ["[data-fold=posts] .posts > li", "[data-fold=niche] [data-part=brands] li", ".headline .proof"];
  const panel = (look: PanelActions["look"], gone = false) =>
    drawPanel(niche, { gone, actions: { ...NO_ACTIONS, look } });

  it.each(rows)("are lit by the keyboard's focus as by the mouse: %s", (row) => {
    const look = vi.fn<PanelActions["look"]>();
    for (const each of panel(look).querySelectorAll(row)) {
      const lit = [["mouseenter", "mouseleave"] as const, ["focusin", "focusout"] as const].map((events) => {
        look.mockClear();
        for (const event of events) each.dispatchEvent(new Event(event));
        return look.mock.calls.map(([ids]) => ids);
      });
      expect(lit[0]?.[0]?.length).toBeGreaterThan(0);
      expect(lit[0]?.[1]).toEqual([]);
      expect(lit[1]).toEqual(lit[0]);
    }
    expect(look).toHaveBeenCalled();
  });

  it("are said to be gone where the page holds none of them now", () => {
    expect(panel(() => undefined).querySelector("[data-part=gone]")?.textContent).toBe("");
    expect(panel(() => undefined, true).querySelector("[data-part=gone]")?.textContent).toBe(
      "These posts are not on the page now",
    );
  });
});
