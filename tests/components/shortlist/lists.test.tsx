// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { ListActions } from "../../../components/shortlist/lists/list-card";
import { ListsView } from "../../../components/shortlist/lists/lists-view";
import { rowOf } from "../../../core/shortlist/row";
import { countLists } from "../../../core/shortlist/table/list-counts";
import type { List } from "../../../core/shortlist/types";
import { aCreator, aMembership } from "../../shortlist/factories";
import { installEnglish } from "../../support/words";
import { draw } from "../render";

beforeAll(installEnglish);

const list = (id: string, over: Partial<List> = {}): List => ({
  id,
  name: `List ${id}`,
  brief: {},
  currency: "USD",
  budget: null,
  createdAt: 0,
  updatedAt: 0,
  archivedAt: null,
  ...over,
});
const actions = (): ListActions => ({
  show: vi.fn(),
  rename: vi.fn(),
  duplicate: vi.fn(),
  activate: vi.fn(),
  putAway: vi.fn(),
  takeBack: vi.fn(),
  remove: vi.fn(),
});
const lists = [
  list("a", { brief: { client: "Brot & Co" }, budget: 5_000, currency: "EUR" }),
  list("b"),
  list("c", { archivedAt: 3 }),
];
const rows = [rowOf(aCreator({ memberships: { a: aMembership({ status: "booked" }) } }))];
const card = (root: HTMLElement, id: string) => {
  const found = root.querySelector<HTMLElement>(`[data-list="${id}"]`);
  if (!found) throw new Error(`no card ${id}`);
  return found;
};
const press = (within: HTMLElement, action: string) =>
  within.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
const settled = () => new Promise((done) => setTimeout(done, 0));

describe("the lists", () => {
  const view = (own: ListActions, onMake = vi.fn()) => (
    <ListsView lists={lists} activeId="a" counts={countLists(rows)} due={{ a: 2 }} actions={own} onMake={onMake} />
  );

  it("say what lies in each, which one is active, and what is put away", () => {
    const root = draw(view(actions()));
    expect(card(root, "a").textContent).toContain("Active");
    expect(card(root, "a").textContent).toContain("Brot & Co · Budget €5,000 · 2 follow-ups due");
    expect(card(root, "a").querySelector('[data-count="booked"]')?.textContent).toBe("1 Booked");
    expect(card(root, "b").querySelector('[data-count="creators"]')?.textContent).toBe("0 creators");
    expect(card(root, "b").getAttribute("aria-current")).toBeNull();
    expect(card(root, "c").querySelector('[data-action="take-back"]')).not.toBeNull();
  });

  it("ask before a list with creators is removed, and say what goes with it; an empty one goes at once", async () => {
    const own = actions();
    const root = draw(view(own));
    press(card(root, "b"), "remove-list");
    expect(own.remove).toHaveBeenCalledWith(lists[1]);
    press(card(root, "a"), "remove-list");
    await settled();
    expect(own.remove).toHaveBeenCalledOnce();
    expect(card(root, "a").querySelector('[role="alertdialog"]')?.textContent).toContain(
      "Remove List a with the statuses, notes and quotes its creators have there (1)?",
    );
    press(card(root, "a"), "remove-list-yes");
    expect(own.remove).toHaveBeenLastCalledWith(lists[0]);
  });

  it("pass on what was pressed, and a new name", async () => {
    const own = actions();
    const onMake = vi.fn();
    const root = draw(view(own, onMake));
    for (const action of ["activate", "duplicate", "put-away", "remove-list", "rename"]) press(card(root, "b"), action);
    for (const deed of [own.activate, own.duplicate, own.putAway, own.remove])
      expect(deed).toHaveBeenCalledWith(lists[1]);
    await settled();
    const field = card(root, "b").querySelector("input");
    if (!field) throw new Error("no field");
    field.value = "  Summer ";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
    field.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    expect(own.rename).toHaveBeenCalledWith(lists[1], "Summer");
    expect(onMake).not.toHaveBeenCalled();
  });
});
