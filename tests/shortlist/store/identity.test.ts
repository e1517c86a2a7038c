import { expect, test } from "vitest";
import { changeCreators } from "../../../core/shortlist/store/creators";
import { decide } from "../../../core/shortlist/store/decide";
import { eraseCreators } from "../../../core/shortlist/store/erase";
import { importPart } from "../../../core/shortlist/store/import-file";
import { setNote } from "../../../core/shortlist/store/places";
import { getCreator, lookUp } from "../../../core/shortlist/store/read-creators";
import { rebuildStore } from "../../../core/shortlist/store/transact";
import type { Creator } from "../../../core/shortlist/types";
import { aCreator, aMembership, aReading, aSeen, DAY, NOW } from "../factories";
import { aStore, must, toList } from "./set-up";

const part = (...creators: Creator[]) => ({ creators, lists: [], people: [], quarantine: [] });

/** A creator saved as "mara" that is called "mara.moulds" now. */
async function renamed() {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen({ handle: "mara", stableId: "77" }), toList(listId)));
  must(await decide(deps, "save", aSeen({ handle: "mara.moulds", stableId: "77" }), toList(listId)));
  return { area, deps, listId };
}

test("a renamed creator is found by the new handle where a page does not show the network's id", async () => {
  const { area, deps } = await renamed();
  expect(must(await lookUp(area, aReading({ handle: "mara.moulds" })))?.id).toBe("tiktok:mara");
  must(await rebuildStore(deps));
  expect(must(await lookUp(area, aReading({ handle: "mara.moulds" })))?.id).toBe("tiktok:mara");
});

test("whoever took the old handle keeps note and place over a second save", async () => {
  const { area, deps, listId } = await renamed();
  const taker = aSeen({ handle: "mara" });
  const id = must(await decide(deps, "save", taker, toList(listId))).value.id;
  expect(id).not.toBe("tiktok:mara");
  must(await setNote(deps, id, listId, "the other Mara", ""));
  const again = must(await decide(deps, "save", taker, toList(listId))).value;
  expect([again.id, again.memberships[listId]?.note]).toEqual([id, "the other Mara"]);
  expect(must(await getCreator(area, "tiktok:mara")).handle).toBe("mara.moulds");
});

test("a second handle change leaves no trace of the first in the look-up, nor does erasing", async () => {
  const { area, deps, listId } = await renamed();
  must(await decide(deps, "save", aSeen({ handle: "mara.mugs", stableId: "77" }), toList(listId)));
  expect(must(await lookUp(area, aReading({ handle: "mara.moulds" })))).toBeNull();
  must(await eraseCreators(deps, ["tiktok:mara"]));
  expect([...area.data.keys()].filter((key) => key.startsWith("s:"))).toEqual([]);
});

test("erasing a damaged entry takes its look-ups along", async () => {
  const { area, deps } = await renamed();
  area.data.set("c:tiktok:mara", '{"schema":2,"shard":0,"value":{}}');
  must(await eraseCreators(deps, ["tiktok:mara"]));
  expect([...area.data.keys()].filter((key) => key.startsWith("s:"))).toEqual([]);
});

test("an imported creator is known by the network's id, whatever its handle was when it was saved there", async () => {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen({ handle: "mara", stableId: "77" }), toList(listId)));
  const theirs = aCreator({ handle: "mara.moulds", stableId: "77", tags: ["theirs"] });
  if (theirs.latest) theirs.latest = { ...theirs.latest, at: NOW + DAY };
  expect(must(await importPart(deps, part(theirs))).value).toMatchObject({ added: 0, merged: 1 });
  const both = must(await getCreator(area, "tiktok:mara"));
  expect(both).toMatchObject({ tags: ["theirs"], handle: "mara.moulds", formerHandles: ["mara"] });
  expect(await getCreator(area, "tiktok:mara.moulds")).toEqual({ ok: false, error: "not-found" });
});

test("two humans who had one handle are not merged by an import", async () => {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen({ handle: "mara", stableId: "77" }), toList(listId)));
  const other = aCreator({ handle: "mara", stableId: "88", memberships: { [listId]: aMembership({ note: "other" }) } });
  expect(must(await importPart(deps, part(other))).value).toMatchObject({ added: 1, merged: 0 });
  expect(must(await getCreator(area, "tiktok:mara")).memberships[listId]?.note).toBe("");
  expect(must(await lookUp(area, aReading({ handle: "mara", stableId: "88" })))?.memberships[listId]?.note).toBe(
    "other",
  );
  expect(must(await importPart(deps, part(other))).value).toMatchObject({ added: 0, unchanged: 1 });
});

test("one handle in another case is one creator", async () => {
  const { area, deps } = await aStore();
  must(await importPart(deps, part(aCreator({ handle: "mara.makes", tags: ["a"] }))));
  const shouted = aCreator({ id: "tiktok:Mara.Makes", handle: "Mara.Makes", tags: ["b"] });
  expect(must(await importPart(deps, part(shouted))).value).toMatchObject({ merged: 1 });
  expect(must(await getCreator(area, "tiktok:mara.makes")).tags).toEqual(["a", "b"]);
});

test("a creator that only a newer version can read is not saved a second time under its new handle", async () => {
  const { area, deps, listId } = await renamed();
  const newer = JSON.stringify({ ...JSON.parse(area.data.get("c:tiktok:mara") ?? ""), schema: 99 });
  area.data.set("c:tiktok:mara", newer);
  const answer = await decide(deps, "save", aSeen({ handle: "mara.moulds", stableId: "77" }), toList(listId));
  expect(answer).toEqual({ ok: false, error: "newer-version" });
  expect(area.data.get("c:tiktok:mara")).toBe(newer);
  must(await changeCreators(deps, [], {}));
});
