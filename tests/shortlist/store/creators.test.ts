import { describe, expect, test } from "vitest";
import type { StoreDeps } from "../../../core/shortlist/store/area";
import { changeCreators, removeCreators } from "../../../core/shortlist/store/creators";
import { decide, renewCreator } from "../../../core/shortlist/store/decide";
import { getDeals } from "../../../core/shortlist/store/market";
import { changeMemberships, setNote, setQuote } from "../../../core/shortlist/store/places";
import { getCreator, lookUp } from "../../../core/shortlist/store/read-creators";
import { readAllRows } from "../../../core/shortlist/store/rows";
import { applyUndo, listUndo } from "../../../core/shortlist/store/undo";
import { aQuote, aReading, aSeen, DAY, NOW } from "../factories";
import { aStore, must, toList } from "./set-up";

const save = (deps: StoreDeps, listId: string, handle = "mara.makes") =>
  decide(deps, "save", aSeen({ handle }), toList(listId));

describe("saving", () => {
  test("a saved creator is found again, with its row", async () => {
    const { area, deps, listId } = await aStore();
    must(await save(deps, listId));
    const found = must(await lookUp(area, aReading()));
    expect(found?.memberships[listId]?.status).toBe("shortlisted");
    expect(found?.latest?.followers?.value).toBe(30_000);
    const rows = must(await readAllRows(area));
    expect(rows.map((row) => [row.id, row.followers, row.lists[listId]?.status])).toEqual([
      ["tiktok:mara.makes", 30_000, "shortlisted"],
    ]);
  });

  test("a save takes as many calls and writes as much with 500 creators as with 70", async () => {
    const { area, deps, listId } = await aStore();
    const cost: number[] = [];
    for (let at = 0; at < 500; at += 1) {
      const calls = area.calls;
      must(await save(deps, listId, `creator${at}`));
      cost.push(area.calls - calls);
    }
    expect(cost[499]).toBe(cost[69]);
    expect(must(await readAllRows(area))).toHaveLength(500);
    for (const [key, text] of area.data)
      if (key.startsWith("i:")) expect(JSON.parse(text).rows.length).toBeLessThanOrEqual(64);
  });

  test("a rejected creator that is saved again comes back, and the rejection is remembered", async () => {
    const { deps, listId } = await aStore();
    must(
      await decide(
        deps,
        "reject",
        aSeen(),
        toList(listId, { status: "new", change: { status: "rejected", reason: "too-expensive" } }),
      ),
    );
    deps.time += DAY;
    const again = must(await decide(deps, "save", { ...aSeen(), now: deps.time }, toList(listId))).value;
    expect(again.memberships[listId]?.status).toBe("shortlisted");
    expect(again.memberships[listId]?.history.at(-1)).toMatchObject({ status: "rejected", reason: "too-expensive" });
  });

  test("a booked creator that is saved again stays booked", async () => {
    const { deps, listId } = await aStore();
    must(await save(deps, listId));
    must(await changeMemberships(deps, "status", ["tiktok:mara.makes"], listId, { status: "booked" }));
    expect(must(await save(deps, listId)).value.memberships[listId]?.status).toBe("booked");
  });

  test("a new handle of the same account is the same creator", async () => {
    const { area, deps, listId } = await aStore();
    must(await decide(deps, "save", aSeen({ stableId: "77" }), toList(listId)));
    const renamed = aSeen({ stableId: "77", handle: "mara.moulds" });
    expect(must(await lookUp(area, renamed.reading))?.id).toBe("tiktok:mara.makes");
    const saved = must(await decide(deps, "save", renamed, toList(listId))).value;
    expect(saved).toMatchObject({ id: "tiktok:mara.makes", handle: "mara.moulds", formerHandles: ["mara.makes"] });
  });

  test("somebody else who took the handle is not the saved creator", async () => {
    const { area, deps, listId } = await aStore();
    must(await decide(deps, "save", aSeen({ stableId: "77" }), toList(listId)));
    const other = aSeen({ stableId: "88" });
    expect(must(await lookUp(area, other.reading))).toBeNull();
    const saved = must(await decide(deps, "save", other, toList(listId))).value;
    expect(saved.id).toBe("tiktok:mara.makes~88");
    expect(must(await getCreator(area, "tiktok:mara.makes")).stableId).toBe("77");
  });

  test("a list that is not there is refused and nothing is saved", async () => {
    const { area, deps } = await aStore();
    expect(await save(deps, "no-such-list")).toEqual({ ok: false, error: "not-found" });
    expect(must(await readAllRows(area))).toEqual([]);
  });
});

describe("snapshots", () => {
  test("at most one a day; the fuller one stays", async () => {
    const { area, deps, listId } = await aStore();
    must(await save(deps, listId));
    must(await renewCreator(deps, aSeen({ readAt: NOW + 3_600_000 }, 30_100)));
    must(await renewCreator(deps, aSeen({ readAt: NOW + DAY }, 30_500)));
    const creator = must(await getCreator(area, "tiktok:mara.makes"));
    expect(creator.snapshots.map((one) => one.followers?.value)).toEqual([30_100, 30_500]);
  });

  test("a stranger's visit saves nothing", async () => {
    const { area, deps } = await aStore();
    expect(must(await renewCreator(deps, aSeen()))).toBe(false);
    expect(must(await lookUp(area, aReading()))).toBeNull();
  });
});

describe("undo", () => {
  test("takes back one change and leaves a later one of another field", async () => {
    const { area, deps, listId } = await aStore();
    must(await save(deps, listId));
    const id = "tiktok:mara.makes";
    const note = must(await setNote(deps, id, listId, "ask Ana", ""));
    must(await changeMemberships(deps, "status", [id], listId, { status: "contacted" }));
    must(await applyUndo(deps, note.undo));
    const own = must(await getCreator(area, id)).memberships[listId];
    expect([own?.note, own?.status]).toEqual(["", "contacted"]);
    expect(must(await readAllRows(area))[0]?.lists[listId]?.status).toBe("contacted");
  });

  test("refuses when the same field was changed since, and changes nothing", async () => {
    const { area, deps, listId } = await aStore();
    const first = must(await save(deps, listId));
    const id = "tiktok:mara.makes";
    const one = must(await setNote(deps, id, listId, "one", ""));
    must(await setNote(deps, id, listId, "two", "one"));
    expect(await applyUndo(deps, one.undo)).toEqual({ ok: false, error: "changed-since" });
    must(await applyUndo(deps, first.undo));
    const creator = must(await getCreator(area, id));
    expect([creator.removedAt !== null, creator.memberships[listId]?.note]).toEqual([true, "two"]);
  });

  test("of a save takes the creator away; of a removal brings it back whole", async () => {
    const { area, deps, listId } = await aStore();
    const saved = must(await save(deps, listId));
    const before = area.data.get("c:tiktok:mara.makes");
    const removed = must(await removeCreators(deps, ["tiktok:mara.makes"]));
    expect(must(await readAllRows(area))[0]?.removedAt).toBe(NOW);
    must(await applyUndo(deps, removed.undo));
    expect(JSON.parse(area.data.get("c:tiktok:mara.makes") ?? "")).toEqual(JSON.parse(before ?? ""));
    must(await applyUndo(deps, saved.undo));
    expect(must(await readAllRows(area))).toEqual([]);
    expect(must(await listUndo(area)).map((item) => item.name)).toEqual(["list-create"]);
  });
});

test("two notes written at once are both kept", async () => {
  const { area, deps, listId } = await aStore();
  must(await save(deps, listId));
  const id = "tiktok:mara.makes";
  await Promise.all([setNote(deps, id, listId, "from tab one", ""), setNote(deps, id, listId, "from tab two", "")]);
  const note = must(await getCreator(area, id)).memberships[listId]?.note ?? "";
  expect(note).toContain("from tab one");
  expect(note).toContain("from tab two");
});

test("an agreed package of one format becomes an own deal, priced by the piece", async () => {
  const { area, deps, listId } = await aStore();
  must(await save(deps, listId));
  must(
    await setQuote(deps, "tiktok:mara.makes", listId, aQuote({ amounts: [{ stage: "agreed", amount: 900, at: NOW }] })),
  );
  expect(must(await getDeals(area, "tiktok"))).toMatchObject([
    { kind: "short", agreed: { amount: 450, currency: "USD" } },
  ]);
  must(await removeCreators(deps, ["tiktok:mara.makes"]));
  expect(must(await getDeals(area, "tiktok"))).toEqual([]);
});

test("what does not validate is refused and changes nothing", async () => {
  const { area, deps, listId } = await aStore();
  must(await save(deps, listId));
  const before = new Map(area.data);
  const wrong = { addStated: { at: NOW, countries: { DE: 7 }, ages: {}, genders: {}, storyReach: null, source: "" } };
  expect(await changeCreators(deps, ["tiktok:mara.makes"], wrong)).toEqual({ ok: false, error: "invalid" });
  expect(await changeCreators(deps, ["tiktok:mara.makes", "tiktok:nobody"], { addTags: ["a"] })).toEqual({
    ok: false,
    error: "not-found",
  });
  expect(area.data).toEqual(before);
});
