import { describe, expect, it } from "vitest";
import { ALL_COLUMNS, COLUMNS, gridOf } from "../../../components/shortlist/table/columns";
import { filterInSlices } from "../../../components/shortlist/table/filter-slices";
import { itemsOf } from "../../../components/shortlist/table/items";
import { activate, extend, NO_SELECTION, toggle, toggleAll } from "../../../components/shortlist/table/selection";
import { FIRST_VIEW, pressSort, readView } from "../../../components/shortlist/table/view-state";
import { rowOf } from "../../../core/shortlist/row";
import { NO_FILTER, searchText } from "../../../core/shortlist/table/filter";
import { aCreator } from "../../shortlist/factories";

const rows = Array.from({ length: 5_000 }, (_, at) => rowOf(aCreator({ id: `x:c${at}`, handle: `c${at}` })));
const texts = new Map(rows.map((row) => [row.id, searchText(row)]));

describe("filtering in stretches", () => {
  it("finds what filtering at once finds, and pauses as soon as the clock says so", async () => {
    let time = 0;
    let pauses = 0;
    const slicing = {
      clock: () => (time += 10),
      pause: async () => {
        pauses += 1;
      },
      stopped: () => false,
    };
    const found = await filterInSlices(rows, { ...NO_FILTER, search: "c49" }, texts, slicing);
    expect(found?.map((row) => row.handle).slice(0, 3)).toEqual(["c49", "c490", "c491"]);
    expect(found).toHaveLength(111);
    expect(pauses).toBeGreaterThan(1);
  });

  it("does few rows without a pause, and gives up when nobody waits", async () => {
    const still = { clock: () => 0, pause: () => Promise.reject(new Error("paused")), stopped: () => false };
    expect(await filterInSlices(rows, NO_FILTER, texts, still)).toHaveLength(5_000);
    expect(await filterInSlices(rows, NO_FILTER, texts, { ...still, stopped: () => true })).toBeNull();
  });
});

describe("choosing rows", () => {
  const shown = ["a", "b", "c", "d"];
  it("reaches from the anchor either way, and from the active row when there is none", () => {
    expect([...extend(toggle(NO_SELECTION, "c"), "a", shown).ids].toSorted()).toEqual(["a", "b", "c"]);
    expect([...extend(activate(NO_SELECTION, "b"), "d", shown).ids]).toEqual(["b", "c", "d"]);
    expect([...extend(toggle(NO_SELECTION, "gone"), "b", shown).ids].toSorted()).toEqual(["b", "gone"]);
  });
  it("chooses all, and then none", () => {
    const all = toggleAll(NO_SELECTION, shown);
    expect(all.ids.size).toBe(4);
    expect(toggleAll(all, shown).ids.size).toBe(0);
    expect(toggleAll(NO_SELECTION, []).ids.size).toBe(0);
  });
});

describe("a saved view", () => {
  it("comes back as it was", () => {
    const view = {
      ...FIRST_VIEW,
      columns: ["name" as const, "rate" as const],
      group: "tier" as const,
      sorts: [{ key: "rate" as const, descending: true }],
      filter: {
        platforms: ["x" as const],
        tiers: ["nano" as const],
        statuses: ["booked" as const],
        clients: ["decline" as const, "none" as const],
        tags: ["clay"],
      },
    };
    expect(readView(JSON.stringify(view), ["x"])).toEqual(view);
  });
  it.each(["", "null", "[]", '{"columns":[1,"nonsense"]}', '{"sorts":[{"key":"__proto__"}],"filter":7}'])(
    "of another form still opens: %s",
    (text) => {
      expect(readView(text, ["x"]).columns).toEqual(FIRST_VIEW.columns);
    },
  );
  it("sorts upwards, downwards, not at all, and by several heads", () => {
    const once = pressSort([], "name", false);
    const twice = pressSort(once, "name", false);
    expect([once, twice, pressSort(twice, "name", false)]).toEqual([
      [{ key: "name", descending: false }],
      [{ key: "name", descending: true }],
      [],
    ]);
    expect(pressSort(once, "rate", true).map(({ key }) => key)).toEqual(["name", "rate"]);
    expect(pressSort(pressSort(once, "rate", true), "name", true)[0]).toEqual({ key: "name", descending: true });
    expect(pressSort(once, "rate", false).map(({ key }) => key)).toEqual(["rate"]);
  });
});

describe("lines and columns", () => {
  it("stand under heads of their groups", () => {
    const lines = itemsOf(rows.slice(0, 3), "tier", null);
    expect(lines.map((line) => ("row" in line ? line.row.id : line))).toEqual([
      { head: "micro", count: 3 },
      "x:c0",
      "x:c1",
      "x:c2",
    ]);
  });
  it("a grid has a track for each column and the box, and the least width holds them all", () => {
    const { template, least } = gridOf(ALL_COLUMNS);
    expect(template.match(/\d+px/g)).toHaveLength(ALL_COLUMNS.length + 1);
    expect(least).toBeGreaterThan(Object.values(COLUMNS).reduce((sum, { width }) => sum + width, 0));
  });
});
