// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import { HealthSection } from "../../components/panel/health-section";
import type { PanelActions } from "../../components/panel/panel-actions";
import { picturesOf } from "../../components/panel/picture";
import { readAmount } from "../../components/panel/read-amount";
import { assess } from "../../core/insight";
import { PLATFORMS } from "../../core/platforms/registry";
import { NOW } from "../../scripts/gallery/readings";
import { VIEWS } from "../../scripts/gallery/states";
import { installEnglish } from "../support/words";
import { draw, part } from "./render";
import { drawPanel } from "./surfaces";

beforeAll(installEnglish);

function actions(): PanelActions {
  return {
    save: vi.fn(),
    reject: vi.fn(),
    undo: vi.fn(),
    copyContact: vi.fn(),
    chooseList: vi.fn(),
    setStatus: vi.fn(),
    setDraft: vi.fn(),
    saveNote: vi.fn(),
    saveQuote: vi.fn(),
    choosePost: vi.fn(),
    chooseKind: vi.fn(),
    hideSignal: vi.fn(),
    look: vi.fn(),
    readGrid: vi.fn(),
    copyReport: vi.fn(),
  };
}

function panel(name: string, quote = "") {
  const view = VIEWS[name];
  if (!view) throw new Error(`no state ${name}`);
  const given = actions();
  const root = drawPanel(view, { drafts: { note: null, quote }, actions: given });
  return { root, given, view };
}

describe("the panel", () => {
  it.each(Object.keys(VIEWS))("draws the state %s without a hole in a sentence", (name) => {
    const { root } = panel(name);
    const text = root.textContent ?? "";
    expect(text).not.toMatch(/NaN|Infinity|undefined|\$\d(?!\d|\.|,| |–|[KM])\b$/);
    expect(text).not.toMatch(/\b(panel|gap|why|word|formula|confidence|left_out)_[a-z]/);
  });

  it("stands the default table beside the comparison, by name", () => {
    expect(part(panel("instagram-micro").root, "reference")).toContain("Creator tiers 2025");
  });

  it("draws the default table's line only on an axis of its own denominator", () => {
    const views = picturesOf(panel("typical").view.insight);
    expect(views.map(({ formula, reference }) => [formula, reference])).toEqual([["view-rate", null]]);
    const followers = picturesOf(panel("instagram-micro").view.insight);
    expect(followers[0]?.formula).toBe("engagement-rate-followers");
    expect(followers[0]?.reference).toBeGreaterThan(0.06);
  });

  it("says which rule won for each field, and turns yellow on a fallback", () => {
    const { reading } = panel("typical").view;
    const { root } = panel("typical");
    expect(root.querySelector('[data-part="unwell"]')).toBeNull();
    const rules = PLATFORMS.find(({ id }) => id === reading.platform)?.counts.followers.map(({ name }) => name) ?? [];
    const draws = (rule: string) =>
      draw(
        <HealthSection
          reading={{
            ...reading,
            fields: { ...reading.fields, followers: { ...reading.fields.followers, rule } as never },
          }}
          report={{ state: "idle" }}
          actions={actions()}
        />,
      );
    const last = draws(rules.at(-1) ?? "").querySelector('[data-level="fallback"]')?.textContent;
    expect(last).toContain(`read by ${rules.at(-1)}`);
    expect(last).toContain(rules[0]);
    expect(draws("wording.followers").querySelector('[data-level="wording"]')?.textContent).toContain("wording alone");
  });

  it("copies a report, with the creator's name only when ticked", () => {
    const { root, given } = panel("typical");
    const button = root.querySelector<HTMLButtonElement>('[data-part="copy-report"]');
    button?.click();
    expect(given.copyReport).toHaveBeenLastCalledWith(false);
  });

  it("opens a number to its posts, and lights them up while it is looked at", () => {
    const { root, given } = panel("typical");
    const proof = root.querySelector(".headline details");
    expect(proof?.querySelectorAll("li")).toHaveLength(12);
    proof?.dispatchEvent(new MouseEvent("mouseenter"));
    expect(given.look).toHaveBeenCalledWith(expect.arrayContaining(["7000"]));
  });

  it("checks a typed quote against the creator's own counts", () => {
    const { root } = panel("rates-measured", "900");
    expect(part(root, "quote-answer")).toMatch(/\$\d.*per engagement/);
    expect(part(root, "quote-answer")).toContain("typical here is");
  });

  it("names each post left out with its reason and a way back", () => {
    const { root, given } = panel("typical");
    const fold = root.querySelector('[data-fold="posts"]');
    expect(fold?.textContent).toContain("Left out");
    const back = [...(fold?.querySelectorAll("button") ?? [])].find((each) => each.textContent === "Put back");
    back?.click();
    expect(given.choosePost).toHaveBeenCalledWith(expect.any(String), true);
  });

  it("offers the kinds of post where several were met, and asks for the chosen one", () => {
    const { root, given, view } = panel("two-kinds");
    const choice = root.querySelector<HTMLSelectElement>("select[name=kind]");
    if (!choice) throw new Error("no switch");
    expect([...choice.options].map((each) => each.textContent)).toEqual(["photos", "Reels"]);
    expect(choice.value).toBe(view.insight.sample.kind);
    expect(root.querySelector('[data-fold="numbers"] [data-part="other-kind"] h2')?.textContent).toBe("Reels");
    choice.value = "reel";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    expect(given.chooseKind).toHaveBeenCalledWith("reel");
    const asked = drawPanel({ ...view, insight: assess(view.reading, { ...view.context, now: NOW, kind: "reel" }) });
    expect(asked.querySelector<HTMLSelectElement>("select[name=kind]")?.value).toBe("reel");
    expect(part(asked, "sample")).toContain("Reels");
    expect(panel("typical").root.querySelector("select[name=kind]")).toBeNull();
  });

  it("gives every keystroke of a note on, so that closing loses nothing", () => {
    const { root, given } = panel("known-rejected");
    const note = root.querySelector<HTMLTextAreaElement>("[name=note]");
    if (!note) throw new Error("no note");
    note.value = "asks for a train ticket";
    note.dispatchEvent(new Event("input", { bubbles: true }));
    expect(given.setDraft).toHaveBeenCalledWith("note", "asks for a train ticket");
  });
});

describe("amounts of money", () => {
  it.each([
    ["900", 900],
    ["$1,200", 1200],
    ["1.200,50 €", 1200.5],
    ["12.5", 12.5],
    ["1.5k", 1500],
    ["USD 300", 300],
  ])("%s is %d", (text, amount) => {
    expect(readAmount(text, "en")).toBe(amount);
  });

  it.each(["soon", "", "-5", "0"])("%j is none", (text) => {
    expect(readAmount(text, "en")).toBeNull();
  });
});
