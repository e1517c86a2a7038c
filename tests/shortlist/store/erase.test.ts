import { expect, test } from "vitest";
import { changeCreators } from "../../../core/shortlist/store/creators";
import { decide } from "../../../core/shortlist/store/decide";
import { eraseCreators } from "../../../core/shortlist/store/erase";
import { importPart } from "../../../core/shortlist/store/import-file";
import { removeList } from "../../../core/shortlist/store/list-trash";
import { createList } from "../../../core/shortlist/store/lists";
import { rememberSeen } from "../../../core/shortlist/store/market";
import { confirmPerson, dismissPair } from "../../../core/shortlist/store/people";
import { addToList, setNote } from "../../../core/shortlist/store/places";
import { addToQueue } from "../../../core/shortlist/store/queue";
import { getCreator } from "../../../core/shortlist/store/read-creators";
import { getSettings, hidePage } from "../../../core/shortlist/store/settings";
import { listUndo } from "../../../core/shortlist/store/undo";
import { aCreator, aSeen, NOW } from "../factories";
import { aStore, must, toList } from "./set-up";

const ANA = "tiktok:ana.pots";
const BEN = "tiktok:ben";
const CY = "tiktok:cy";

async function three() {
  const { area, deps, listId } = await aStore();
  for (const handle of ["ana.pots", "ben", "cy"]) {
    must(await decide(deps, "save", aSeen({ handle, stableId: `id-${handle}` }), toList(listId)));
  }
  const everything = () => [...area.data].map(([key, text]) => `${key} ${text}`).join("\n");
  return { area, deps, listId, everything };
}

test("nothing of an erased creator is left in any place it can be", async () => {
  const { deps, listId, everything } = await three();
  must(await setNote(deps, ANA, listId, "call", ""));
  must(await confirmPerson(deps, [ANA, BEN], "One human"));
  must(await dismissPair(deps, [CY, ANA]));
  must(await addToQueue(deps, [{ platform: "tiktok", handle: "ana.pots", url: "https://x.test/ana.pots" }], null));
  must(await hidePage(deps, { platform: "tiktok", handle: "ana.pots", post: "" }, true));
  must(await hidePage(deps, { platform: "tiktok", handle: "ana.pots", post: "7" }, true));
  must(
    await rememberSeen(deps, {
      creatorId: ANA,
      platform: "tiktok",
      kind: "short",
      tier: "micro",
      formula: "median-views",
      value: 1,
      at: NOW,
    }),
  );
  const other = must(await createList(deps, { name: "Old", brief: {}, currency: "USD", budget: null })).value.id;
  must(await addToList(deps, [ANA, BEN], other, "new", ""));
  must(await removeList(deps, other));
  const damaged = { ...aCreator({ id: ANA, handle: "ana.pots" }), tags: 3 };
  must(await importPart(deps, { creators: [damaged], lists: [], people: [], quarantine: [] }));
  expect(everything().match(/ana\.pots/g)?.length).toBeGreaterThan(10);

  expect(must(await eraseCreators(deps, [ANA]))).toEqual({ found: 1, profiles: [ANA] });
  expect(everything()).not.toContain("ana.pots");
});

test("a hidden page is remembered until it is shown again, each once, and the oldest are forgotten", async () => {
  const { area, deps } = await aStore();
  const page = (handle: string, post = "") => ({ platform: "tiktok", handle, post }) as const;
  const hidden = async () => must(await getSettings(area)).hiddenPages;
  for (const each of [page("ana"), page("ben"), page("ana", "7"), page("ana")]) must(await hidePage(deps, each, true));
  expect(await hidden()).toEqual([page("ben"), page("ana", "7"), page("ana")]);
  must(await hidePage(deps, page("ana"), false));
  expect(await hidden()).toEqual([page("ben"), page("ana", "7")]);
  for (let index = 0; index < 500; index += 1) must(await hidePage(deps, page(`many${index}`), true));
  expect(await hidden()).toHaveLength(500);
  expect(await hidden()).not.toContainEqual(page("ben"));
});

test("a damaged entry is erased, not put into quarantine", async () => {
  const { area, deps, everything } = await three();
  area.data.set(`c:${ANA}`, '{"schema":2,"shard":0,"value":{"handle":"ana.pots"}}');
  expect(must(await eraseCreators(deps, [ANA]))).toEqual({ found: 1, profiles: [ANA] });
  expect(area.data.has(`c:${ANA}`)).toBe(false);
  expect(everything()).not.toContain('"ana.pots"');
});

test("others stay as they were, the last of a person alone", async () => {
  const { area, deps } = await three();
  must(await confirmPerson(deps, [ANA, BEN], "One human"));
  must(await changeCreators(deps, [CY], { addTags: ["kept"] }));
  const before = area.data.get(`c:${CY}`);
  must(await eraseCreators(deps, [ANA]));
  expect(must(await getCreator(area, BEN)).personId).toBeNull();
  expect([...area.data.keys()].filter((key) => key.startsWith("p:"))).toEqual([]);
  expect(area.data.get(`c:${CY}`)).toBe(before);
  expect(must(await listUndo(area)).map((item) => item.name)).toContain("edit");
});
