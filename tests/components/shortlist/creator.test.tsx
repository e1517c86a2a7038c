// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { CreatorActions, Drafts } from "../../../components/shortlist/creator/creator-actions";
import { CreatorPage } from "../../../components/shortlist/creator/creator-page";
import { formOf, quoteOf } from "../../../components/shortlist/creator/quote-form-state";
import { DEFAULT_SETTINGS } from "../../../core/shortlist/defaults";
import type { Creator } from "../../../core/shortlist/types";
import { LIST, shortlistCreators } from "../../e2e/support/shortlist-creators";
import { aMembership, aQuote, DAY, NOW } from "../../shortlist/factories";
import { installEnglish } from "../../support/words";
import { draw, part } from "../render";

beforeAll(installEnglish);

const [ada] = shortlistCreators(NOW);
if (!ada) throw new Error("no creator");

function actions(did = true): CreatorActions {
  const act = () => vi.fn(async () => did);
  return {
    change: act(),
    status: act(),
    member: act(),
    note: act(),
    setQuote: act(),
    removeQuote: act(),
    join: act(),
    leave: act(),
    remove: act(),
    restore: act(),
    erase: act(),
  };
}

function page(over: Partial<Creator> = {}, texts: Record<string, string> = {}, given = actions()) {
  const set = vi.fn();
  const drafts: Drafts = { texts, set };
  const root = draw(
    <CreatorPage
      creator={{ ...ada, ...over } as Creator}
      lists={[LIST]}
      settings={DEFAULT_SETTINGS}
      accounts={[]}
      drafts={drafts}
      now={NOW}
      actions={given}
    />,
  );
  return { root, given, set };
}

function field(root: HTMLElement, name: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const found = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}
const press = (root: HTMLElement, action: string) =>
  root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("the creator's page", () => {
  it.each([
    ["with a history", {}],
    ["with one snapshot", { snapshots: ada.snapshots.slice(-1) }],
    ["never read, on no list", { snapshots: [], latest: null, memberships: {} }],
    ["in the trash", { removedAt: NOW - DAY }],
  ])("%s has no hole in a sentence", (_what, over) => {
    const text = page(over).root.textContent ?? "";
    expect(text).not.toMatch(/NaN|Infinity|undefined|\$\d(?![\d.,KM])\b|Invalid/);
    expect(text).not.toMatch(/\b(creator|shortlist|panel|signal|trash)_[a-z]/);
  });

  it("says of a creator that nobody read that nothing was read, and draws no chart", () => {
    const { root } = page({ snapshots: [], latest: null });
    expect(part(root, "history")).toContain("No reading yet");
    expect(root.querySelector("[data-chart]")).toBeNull();
  });

  it("writes one reading as a number, and draws no line through it", () => {
    const { root } = page({ snapshots: ada.snapshots.slice(-1) });
    const chart = root.querySelector("[data-chart=followers]");
    expect(chart?.querySelector(".chart")).toBeNull();
    expect(chart?.querySelector(".number-line")?.getAttribute("aria-hidden")).toBe("false");
    expect(page({}).root.querySelector("[data-chart=followers] .chart")).not.toBeNull();
  });

  it("has every reading as a table, signals among them", async () => {
    const { root } = page({
      snapshots: ada.snapshots.map((one, at) => ({ ...one, signals: at === 2 ? ["one-hit"] : [] })),
    });
    const details = root.querySelector("details[data-part=history-table]");
    if (!(details instanceof HTMLDetailsElement)) throw new Error("no table");
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    await turn();
    expect(root.querySelectorAll("tbody tr")).toHaveLength(5);
    expect(root.querySelector("tbody")?.textContent).toContain("One hit carries the mean");
    expect(part(root, "signals")).toContain("in 1 of 5 readings");
  });

  it("keeps what was stated apart from what was measured", () => {
    const stated = [
      { at: NOW, countries: { Germany: 0.4 }, ages: {}, genders: {}, storyReach: 3_210, source: "media kit" },
    ];
    const { root } = page({ stated });
    expect(part(root, "stated")).toContain("Germany 40%");
    expect(part(root, "stated")).toContain("3,210");
    expect(part(root, "stated")).toContain("Not measured by Scoutlens");
    expect(part(root, "history")).not.toContain("3,210");
  });

  it("opens no address but of the web from what a profile says", () => {
    const profile = { ...ada.profile, links: ["javascript:alert(1)", "https://example.test/shop"] };
    const { root } = page({ profile });
    const links = [...root.querySelectorAll("[data-part=contact] a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["https://example.test/shop"]);
  });

  it("stores a rejection only with its reason, in one change", async () => {
    const { root, given } = page();
    const status = field(root, "status-spring");
    status.value = "rejected";
    status.dispatchEvent(new Event("change", { bubbles: true }));
    await turn();
    expect(given.status).not.toHaveBeenCalled();
    const reason = field(root, "reason-spring");
    reason.value = "too-expensive";
    reason.dispatchEvent(new Event("change", { bubbles: true }));
    expect(given.status).toHaveBeenCalledWith("spring", "rejected", "too-expensive");
  });

  it("erases only after it asked once more", async () => {
    const { root, given } = page();
    press(root, "erase");
    await turn();
    expect(given.erase).not.toHaveBeenCalled();
    expect(part(root, "privacy")).toContain("@ada.bakes");
    press(root, "erase-yes");
    expect(given.erase).toHaveBeenCalledOnce();
  });
});

describe("a field that is edited where it stands", () => {
  const NOTE = "note-spring";
  it("keeps each key press as a draft and stores it when it is left, with what typing began from", async () => {
    const own = aMembership({ note: "before" });
    const first = page({ memberships: { spring: own } });
    const note = field(first.root, NOTE);
    note.value = "before and after";
    note.dispatchEvent(new Event("input", { bubbles: true }));
    expect(first.set).toHaveBeenCalledWith(NOTE, "before and after");
    // As the page draws it next, after it was closed and opened again: nobody knows what typing began from.
    const again = page({ memberships: { spring: own } }, { [NOTE]: "before and after" });
    expect(again.root.textContent).toContain("Not saved yet.");
    field(again.root, NOTE).dispatchEvent(new FocusEvent("blur"));
    await turn();
    expect(again.given.note).toHaveBeenCalledWith("spring", "before and after", "");
    expect(again.set).toHaveBeenCalledWith(NOTE, null);
  });

  it("keeps the draft when storing failed, and lets it go with Escape", async () => {
    const { root, set } = page({}, { [NOTE]: "typed" }, actions(false));
    field(root, NOTE).dispatchEvent(new FocusEvent("blur"));
    await turn();
    expect(set).not.toHaveBeenCalled();
    field(root, NOTE).dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(set).toHaveBeenCalledWith(NOTE, null);
  });
});

describe("a package", () => {
  const quote = aQuote({
    deliverables: [
      { format: "short", count: 2, label: "" },
      { format: "other", count: 1, label: "a talk" },
    ],
    clientPrice: { mode: "markup", percent: 12.5 },
    productValue: 80,
    paidBoosting: false,
    exclusivityDays: 60,
  });

  it("comes back from its form as it was", () => {
    expect(quoteOf(formOf(quote, "EUR", NOW, "reel"), quote, "x", NOW, "en")).toEqual({ ok: true, value: quote });
  });

  it.each([
    ["currency", { currency: "dollars" }],
    ["deliverables", { deliverables: [] }],
    ["deliverables", { deliverables: [{ format: "short", count: "0", label: "" }] }],
    ["amounts", { amounts: [{ stage: "asked", amount: "soon", day: "2026-01-10" }] }],
    ["amounts", { amounts: [{ stage: "asked", amount: "900", day: "" }] }],
    ["usageDays", { usageDays: "a month" }],
    ["exclusivityDays", { exclusivityDays: "-3" }],
    ["productValue", { productValue: "a lot" }],
    ["clientValue", { clientMode: "fixed", clientValue: "" }],
  ])("guesses nothing: %s is refused", (error, change) => {
    const form = { ...formOf(quote, "EUR", NOW, "reel"), ...change };
    expect(quoteOf(form, quote, "x", NOW, "en")).toEqual({ ok: false, error });
  });

  it("shows internal cost and client price apart, with the check beside them", () => {
    const { root } = page({
      memberships: { spring: aMembership({ quotes: [{ ...quote, deliverables: quote.deliverables.slice(0, 1) }] }) },
    });
    expect(part(root, "client-price")).toContain("$1,013");
    expect(part(root, "quote-check")).toContain("Cost per engagement");
    expect(root.querySelector(".quote-card")?.textContent).toContain("asked $900");
  });

  it("that was being written is open again with what was typed", () => {
    const typed = JSON.stringify({ ...formOf(null, "USD", NOW, "short"), note: "half a thought" });
    const { root } = page({}, { "quote-spring-new": typed });
    expect(field(root, "note").value).toBe("half a thought");
    // A draft of another form opens an empty form rather than nothing.
    expect(page({}, { "quote-spring-new": "[1]" }).root.querySelector("[data-part=quote-form]")).not.toBeNull();
  });
});
