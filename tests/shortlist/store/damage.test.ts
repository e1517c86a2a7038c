import { expect, test } from "vitest";
import { changeCreators } from "../../../core/shortlist/store/creators";
import { decide } from "../../../core/shortlist/store/decide";
import { exportPart } from "../../../core/shortlist/store/exchange";
import { checkHealth, listQuarantine } from "../../../core/shortlist/store/health";
import { setNote } from "../../../core/shortlist/store/places";
import { getCreator } from "../../../core/shortlist/store/read-creators";
import { readAllRows } from "../../../core/shortlist/store/rows";
import { getSettings, setSettings } from "../../../core/shortlist/store/settings";
import { rebuildStore, recoverStore } from "../../../core/shortlist/store/transact";
import { aSeen } from "../factories";
import { restarted, storeOver } from "./fake-area";
import { aStore, must, toList } from "./set-up";

const ID = "tiktok:mara.makes";
const KEY = `c:${ID}`;

async function oneCreator() {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen(), toList(listId)));
  must(await decide(deps, "save", aSeen({ handle: "ben" }), toList(listId)));
  return { area, deps, listId };
}

test("a damaged entry goes to quarantine as it was, leaves the index, and can be exported", async () => {
  const { area, deps, listId } = await oneCreator();
  const broken = JSON.parse(area.data.get(KEY) ?? "");
  broken.value.memberships[listId].status = "maybe";
  area.data.set(KEY, JSON.stringify(broken));
  expect(await setNote(deps, ID, listId, "x", "")).toEqual({ ok: false, error: "damaged" });
  expect(await getCreator(area, ID)).toEqual({ ok: false, error: "not-found" });
  const held = must(await listQuarantine(area));
  expect(held).toMatchObject([{ key: KEY, problem: `memberships.${listId}.status: invalid_value` }]);
  expect(JSON.parse(held[0]?.raw ?? "")).toEqual(broken);
  expect(must(await exportPart(area, "")).quarantine).toEqual(held);
  expect(must(await readAllRows(area)).map((row) => row.id)).toEqual(["tiktok:ben"]);
});

test("a creator whose entry was damaged can be saved afresh; the damaged one is kept", async () => {
  const { area, deps, listId } = await oneCreator();
  area.data.set(KEY, '{"schema":2,"value":{}}');
  must(await decide(deps, "save", aSeen(), toList(listId)));
  expect(must(await getCreator(area, ID)).handle).toBe("mara.makes");
  expect(must(await listQuarantine(area))).toHaveLength(1);
  expect(must(await readAllRows(area)).filter((row) => row.id === ID)).toHaveLength(1);
});

for (const [what, key, text] of [
  ["the head of the index", "index", '"nonsense"'],
  ["a shard", "i:0", '{"schema":1,"rows":[{"id":3}]}'],
  ["a shard that is gone", "i:0", null],
] as const) {
  test(`${what} damaged: the next change rebuilds the index from the entries`, async () => {
    const { area, deps } = await oneCreator();
    if (text === null) area.data.delete(key);
    else area.data.set(key, text);
    must(await changeCreators(deps, [ID], { addTags: ["seen"] }));
    const rows = must(await readAllRows(area));
    expect(rows.map((row) => [row.id, row.tags]).toSorted()).toEqual([
      ["tiktok:ben", []],
      [ID, ["seen"]],
    ]);
  });
}

test("rebuilding makes the same index again, and killed at any step the next start finishes it", async () => {
  const { area } = await oneCreator();
  for (let at = 0; at < 150; at += 1) {
    must(
      await decide(
        storeOver(area),
        "save",
        aSeen({ handle: `c${at}`, stableId: `s${at}` }),
        toList([...area.data.keys()].find((key) => key.startsWith("l:"))?.slice(2) ?? ""),
      ),
    );
  }
  const before = must(await readAllRows(area)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const clean = restarted(area);
  must(await rebuildStore(storeOver(clean)));
  for (let at = 1; at <= clean.calls; at += 1) {
    const killed = restarted(area);
    killed.fault = (call) => (call === at ? "kill-half" : null);
    await rebuildStore(storeOver(killed));
    const next = restarted(killed);
    must(await recoverStore(storeOver(next)));
    expect(must(await readAllRows(next)).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(before);
    expect(next.data.get("s:tiktok:s7")).toBe(area.data.get("s:tiktok:s7"));
  }
});

test("a damaged journal is put away and the index made again", async () => {
  const { area } = await oneCreator();
  area.data.set("journal", '{"schema":1,"set":7}');
  const next = restarted(area);
  must(await recoverStore(storeOver(next)));
  expect(next.data.has("journal")).toBe(false);
  expect(must(await listQuarantine(next))).toMatchObject([{ key: "journal" }]);
  expect(must(await readAllRows(next))).toHaveLength(2);
});

test("an entry of a newer version is left alone, said so, and exported as it is", async () => {
  const { area, deps, listId } = await oneCreator();
  const newer = '{"schema":99,"shard":0,"value":{"of":"the future"}}';
  area.data.set(KEY, newer);
  expect(await setNote(deps, ID, listId, "x", "")).toEqual({ ok: false, error: "newer-version" });
  expect(await decide(deps, "save", aSeen(), toList(listId))).toEqual({ ok: false, error: "newer-version" });
  must(await rebuildStore(deps));
  expect(area.data.get(KEY)).toBe(newer);
  expect(must(await checkHealth(area)).newer).toEqual([ID]);
  expect(must(await exportPart(area, "")).newer).toEqual([{ key: KEY, raw: newer }]);
  must(await setNote(deps, "tiktok:ben", listId, "still works", ""));
});

test("an index of a newer version is not written to", async () => {
  const { area, deps, listId } = await oneCreator();
  const head = area.data.get("index") ?? "";
  area.data.set("index", head.replace('"schema":1', '"schema":2'));
  const before = new Map(area.data);
  expect(await decide(deps, "save", aSeen({ handle: "cy" }), toList(listId))).toEqual({
    ok: false,
    error: "newer-version",
  });
  expect(area.data).toEqual(before);
});

test("damaged settings read as the defaults and are kept when new ones are set", async () => {
  const { area, deps } = await oneCreator();
  area.data.set("settings", '{"schema":1,"value":{"owner":4}}');
  expect(must(await getSettings(area)).owner).toBe("");
  must(await setSettings(deps, { owner: "Ana" }));
  expect(must(await getSettings(area)).owner).toBe("Ana");
  expect(must(await listQuarantine(area))).toMatchObject([{ key: "settings" }]);
});
