import { expect, test } from "vitest";
import { changeCreators, removeCreators, restoreCreators } from "../../../core/shortlist/store/creators";
import { decide } from "../../../core/shortlist/store/decide";
import { emptyTrash } from "../../../core/shortlist/store/erase";
import { removeFromList, setNote, setQuote } from "../../../core/shortlist/store/places";
import { getCreator } from "../../../core/shortlist/store/read-creators";
import { sweep } from "../../../core/shortlist/store/retention";
import { setSettings } from "../../../core/shortlist/store/settings";
import { aQuote, aSeen, DAY, NOW } from "../factories";
import { storeOver } from "./fake-area";
import { aStore, must, toList } from "./set-up";

const ID = "tiktok:mara.makes";

async function oneCreator() {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen(), toList(listId)));
  return { area, deps, listId };
}

test("the retention clock erases nobody who was saved again after it had looked", async () => {
  const { area, deps, listId } = await oneCreator();
  must(await setSettings(deps, { forgetAfterDays: 90 }));
  must(await removeFromList(deps, [ID], listId));
  deps.time += 100 * DAY;
  // The clock reads who is due and waits for the lock, which the scout's save holds.
  const saved = deps.exclusive(() => decide({ ...storeOver(area), now: deps.now }, "save", aSeen(), toList(listId)));
  const swept = sweep(deps);
  must(await saved);
  must(await swept);
  expect(must(await getCreator(area, ID)).memberships[listId]?.status).toBe("shortlisted");
});

test("the retention clock forgets who is still due", async () => {
  const { area, deps, listId } = await oneCreator();
  must(await setSettings(deps, { forgetAfterDays: 90 }));
  must(await removeFromList(deps, [ID], listId));
  deps.time += 100 * DAY;
  expect(must(await sweep(deps))).toEqual([ID]);
  expect(await getCreator(area, ID)).toEqual({ ok: false, error: "not-found" });
});

test("the trash is emptied of what is in it then, not of what was restored meanwhile", async () => {
  const { area, deps, listId } = await oneCreator();
  must(await decide(deps, "save", aSeen({ handle: "ben" }), toList(listId)));
  must(await removeCreators(deps, [ID, "tiktok:ben"]));
  const restored = restoreCreators(deps, [ID]);
  const emptied = emptyTrash(deps);
  must(await restored);
  expect(must(await emptied)).toEqual({ found: 1, profiles: ["tiktok:ben"] });
  expect(must(await getCreator(area, ID)).removedAt).toBeNull();
});

test("settings that cannot be read never let the retention clock run on the defaults", async () => {
  const { area, deps } = await oneCreator();
  must(await setSettings(deps, { emptyTrashAfterDays: null }));
  must(await removeCreators(deps, [ID]));
  area.data.set("settings", '{"schema":1,"value":{"owner":4}}');
  deps.time += 400 * DAY;
  await sweep(deps);
  must(await getCreator(area, ID));
});

test("a computer's clock that is years ahead for a day erases nobody", async () => {
  const { area, deps } = await oneCreator();
  must(await sweep(deps));
  must(await removeCreators(deps, [ID]));
  deps.time += 20 * 365 * DAY;
  expect(must(await sweep(deps))).toEqual([]);
  expect(must(await sweep(deps))).toEqual([]);
  deps.time = NOW + DAY;
  expect(must(await sweep(deps))).toEqual([]);
  must(await getCreator(area, ID));
});

test("after a long pause the clock runs on the second day", async () => {
  const { deps } = await oneCreator();
  must(await sweep(deps));
  must(await removeCreators(deps, [ID]));
  deps.time += 100 * DAY;
  expect(must(await sweep(deps))).toEqual([]);
  deps.time += DAY;
  expect(must(await sweep(deps))).toEqual([ID]);
});

test("a note or a quote for a place that is gone is refused, not lost with an OK", async () => {
  const { area, deps, listId } = await oneCreator();
  must(await removeFromList(deps, [ID], listId));
  const before = new Map(area.data);
  expect(await setNote(deps, ID, listId, "call on Monday", "")).toEqual({ ok: false, error: "not-found" });
  expect(await setQuote(deps, ID, listId, aQuote())).toEqual({ ok: false, error: "not-found" });
  expect(await setNote(deps, ID, "constructor", "x", "")).toEqual({ ok: false, error: "not-found" });
  expect(area.data).toEqual(before);
});

test("an error of ours is not called a broken disk", async () => {
  const { deps } = await oneCreator();
  // A message's types are only promised.
  const wrong = { addTags: 7 } as never;
  await expect(changeCreators(deps, [ID], wrong)).rejects.toThrow(TypeError);
  must(await changeCreators(deps, [ID], { addTags: ["works"] }));
});
