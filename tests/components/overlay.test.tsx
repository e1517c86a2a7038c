// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Overlay, type OverlayProps } from "../../components/overlay/overlay";
import type { OverlayActions } from "../../components/overlay/overlay-actions";
import { reasonOfKey } from "../../components/parts/reject-menu";
import type { ProfileView } from "../../components/view/profile-view";
import { VIEWS } from "../../scripts/gallery/states";
import { installEnglish } from "../support/words";
import { draw, part } from "./render";
import { overlayOf } from "./surfaces";

beforeAll(installEnglish);

function actions(): OverlayActions {
  return {
    save: vi.fn(),
    reject: vi.fn(),
    undo: vi.fn(),
    copyContact: vi.fn(),
    setCollapsed: vi.fn(),
    setCardOpen: vi.fn(),
    setRejecting: vi.fn(),
    readGrid: vi.fn(),
    resetPlace: vi.fn(),
    turnOff: vi.fn(),
    hideHere: vi.fn(),
    addList: vi.fn(),
    startDrag: vi.fn(),
    look: vi.fn(),
  };
}

function view(name: string): ProfileView {
  const found = VIEWS[name];
  if (!found) throw new Error(`no state ${name}`);
  return found;
}

const props = (name: string, changes: Partial<OverlayProps> = {}): OverlayProps =>
  overlayOf(view(name), { actions: actions(), ...changes });

/** Names of the parts that stand in the line, in order. */
const partsOf = (root: HTMLElement) =>
  [...root.querySelectorAll(".line [data-part]")].map((each) => each.getAttribute("data-part"));

describe("the line", () => {
  it("stands in the fixed order: known, lead metric, misses, last post, language, contact, decision", () => {
    const [niche, rejected, misses] = [view("niche"), view("known-rejected"), view("brief-misses")];
    const insight = { ...niche.insight, fit: misses.insight.fit };
    const full = { ...niche, insight, known: rejected.known };
    const root = draw(<Overlay {...props("niche")} content={{ state: "ready", view: full }} />);
    expect(partsOf(root)).toEqual([
      "known",
      "lead",
      "miss",
      "miss",
      "last-post",
      "language",
      "contact",
      "save",
      "reject",
    ]);
    expect(part(root, "language")).toBe("EN");
    expect(part(draw(<Overlay {...props("brief-misses")} />), "lead")).toBe(
      "12K median views · typical for TikTok Micro",
    );
  });

  it("has nothing else in any state: what nobody knows takes no place", () => {
    const listed = ["known", "lead", "miss", "last-post", "language", "contact", "save", "reject"];
    for (const name of Object.keys(VIEWS)) {
      const parts = partsOf(draw(<Overlay {...props(name)} />));
      expect(
        parts.filter((each) => !listed.includes(each ?? "")),
        name,
      ).toEqual([]);
      expect(parts.filter((each) => each === "miss").length, name).toBeLessThanOrEqual(2);
    }
    expect(partsOf(draw(<Overlay {...props("typical")} />))).not.toContain("known");
  });

  it("says first what is known, and warnings before all", () => {
    expect(part(draw(<Overlay {...props("known-rejected")} />), "known")).toBe("Rejected in March: too expensive");
    expect(part(draw(<Overlay {...props("do-not-work-with")} />), "known")).toContain("Do not work with");
  });

  it("shows unread followers as they were, and a tier it does not guess", () => {
    const root = draw(<Overlay {...props("unread", { cardOpen: true })} />);
    expect(part(root, "lead")).toBe("12K median views · Followers unread: “48.2 zillion”");
    expect(part(root, "tier")).toBe("Tier unknown: followers unread");
  });

  it("says so where there is nothing to hold a number against", () => {
    const root = draw(<Overlay {...props("emerging")} />);
    expect(part(root, "lead")).toBe("300 median views · no benchmark for TikTok Emerging");
  });

  it("shows the followers and why where the lead metric has no number yet", () => {
    const given = props("typical");
    if (given.content.state !== "ready") throw new Error("not ready");
    const { view } = given.content;
    const leadMetric = { ...view.insight.leadMetric, metric: { ok: false, why: "no-posts" } as const, word: null };
    const insight = { ...view.insight, leadMetric };
    const old = draw(<Overlay {...given} content={{ state: "ready", view: { ...view, insight } }} />);
    expect(part(old, "lead")).toMatch(/^[\d.,]+K? followers · no posts within 180 days$/);
    const reading = { ...view.reading, posts: [] };
    const none = draw(<Overlay {...given} content={{ state: "ready", view: { ...view, reading, insight } }} />);
    expect(part(none, "lead")).toMatch(/^[\d.,]+K? followers · no posts read yet$/);
  });

  it("shows neither a price of the default table, nor intervals, nor single signals", () => {
    for (const name of Object.keys(VIEWS)) {
      const text = draw(<Overlay {...props(name)} />).textContent ?? "";
      expect(text, name).not.toMatch(/\$|likely|not enough data|Likes against views/i);
    }
  });

  it("takes markup in a name as text", () => {
    const root = draw(<Overlay {...props("long-name", { cardOpen: true })} />);
    expect(root.querySelector("b")).toBeNull();
  });

  it("keeps its numbers and says so when saving is impossible", () => {
    const root = draw(<Overlay {...props("saving-impossible")} />);
    expect(part(root, "lead")).toContain("12K");
    expect(root.querySelector<HTMLButtonElement>('[data-part="save"]')?.disabled).toBe(true);
    expect(root.textContent).toContain("Saving is not possible now");
  });

  it("is a chip when collapsed, and says what could not be read", () => {
    expect(draw(<Overlay {...props("typical", { collapsed: true })} />).querySelectorAll("button")).toHaveLength(1);
    const empty = draw(<Overlay {...props("typical", { content: { state: "nothing-read", what: ["Followers"] } })} />);
    expect(part(empty, "nothing-read")).toBe("Could not read: Followers");
  });
});

describe("the card", () => {
  it("says what the signals come to together only with what it is made of", () => {
    const root = draw(<Overlay {...props("likes-added", { cardOpen: true })} />);
    expect(part(root, "combined")).toMatch(/^Worth a look.*Adds up from/);
    expect(part(draw(<Overlay {...props("typical", { cardOpen: true })} />), "combined")).toBeNull();
  });

  it("tells which posts lie behind a number while the keyboard's focus or the mouse is on it", () => {
    const given = props("typical", { cardOpen: true });
    const root = draw(<Overlay {...given} />);
    const proof = root.querySelector('[data-part="card-lead"] details');
    proof?.dispatchEvent(new MouseEvent("mouseenter"));
    expect(given.actions.look).toHaveBeenLastCalledWith(view("typical").insight.sample.postIds);
    proof?.dispatchEvent(new MouseEvent("mouseleave"));
    expect(given.actions.look).toHaveBeenLastCalledWith([]);
  });
});

describe("deciding", () => {
  it("asks for the reason and gives it on", () => {
    const given = props("typical", { rejecting: true });
    const root = draw(<Overlay {...given} />);
    root.querySelector<HTMLButtonElement>('[data-reason="off-topic"]')?.click();
    expect(given.actions.reject).toHaveBeenCalledWith("off-topic");
  });

  it("has one key for each reason", () => {
    expect(reasonOfKey("1")).toBe("too-expensive");
    expect(reasonOfKey("E")).toBe("other");
    expect(reasonOfKey("z")).toBeNull();
    expect(reasonOfKey("Enter")).toBeNull();
  });

  it("offers undo after a save, and says an error in words", () => {
    const saved = props("typical", { deed: { state: "saved", undo: "7" } });
    const root = draw(<Overlay {...saved} />);
    root.querySelector<HTMLButtonElement>('[data-part="undo"]')?.click();
    expect(saved.actions.undo).toHaveBeenCalled();
    const failed = draw(<Overlay {...props("typical", { deed: { state: "trouble", trouble: "quota" } })} />);
    expect(failed.querySelector('[role="alert"]')?.textContent).toContain("no room left");
  });
});
