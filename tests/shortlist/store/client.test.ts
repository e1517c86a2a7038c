import { expect, test } from "vitest";
import type { AnswerLine } from "../../../core/client-file/answer-schema";
import { setClientNotes, takeAnswers } from "../../../core/shortlist/store/client";
import { removeCreators } from "../../../core/shortlist/store/creators";
import { decide } from "../../../core/shortlist/store/decide";
import { getCreator } from "../../../core/shortlist/store/read-creators";
import { applyUndo } from "../../../core/shortlist/store/undo";
import { aSeen, DAY, NOW } from "../factories";
import { aStore, must, toList } from "./set-up";

const line = (id: string, over: Partial<AnswerLine> = {}): AnswerLine => ({
  id,
  name: `name of ${id}`,
  choice: "approve",
  reason: "fits",
  ...over,
});

async function withTwo() {
  const { deps, listId } = await aStore();
  for (const handle of ["ada", "bruno"]) must(await decide(deps, "save", aSeen({ handle }), toList(listId)));
  const own = async (id: string) => must(await getCreator(deps.area, id)).memberships[listId];
  return { deps, listId, own };
}

test("answers stand beside their creators after one change, which is taken back whole", async () => {
  const { deps, listId, own } = await withTwo();
  const answers = [line("tiktok:ada"), line("tiktok:bruno", { choice: "decline", reason: "" })];
  const done = must(await takeAnswers(deps, { list: listId, by: "Ida", at: NOW, answers }));
  expect(done.value).toEqual({ taken: 2, unknown: [] });
  expect((await own("tiktok:ada"))?.clientAnswers).toEqual([{ choice: "approve", reason: "fits", by: "Ida", at: NOW }]);
  must(await applyUndo(deps, done.undo));
  expect((await own("tiktok:ada"))?.clientAnswers).toEqual([]);
  expect((await own("tiktok:bruno"))?.clientAnswers).toEqual([]);
});

test("who is not on the list is named and the others are taken in", async () => {
  const { deps, listId, own } = await withTwo();
  must(await removeCreators(deps, ["tiktok:bruno"]));
  const answers = [line("tiktok:ada"), line("tiktok:bruno"), line("tiktok:nobody")];
  const done = must(await takeAnswers(deps, { list: listId, by: "", at: NOW, answers }));
  expect(done.value).toEqual({ taken: 1, unknown: ["name of tiktok:bruno", "name of tiktok:nobody"] });
  expect((await own("tiktok:bruno"))?.clientAnswers).toEqual([]);
  expect((await own("tiktok:ada"))?.clientAnswers).toHaveLength(1);
});

test("a second answer leaves the first, and the same one again changes nothing", async () => {
  const { deps, listId, own } = await withTwo();
  const first = { list: listId, by: "Ida", at: NOW, answers: [line("tiktok:ada")] };
  must(await takeAnswers(deps, first));
  must(await takeAnswers(deps, { ...first, at: NOW + DAY, answers: [line("tiktok:ada", { choice: "backup" })] }));
  expect((await own("tiktok:ada"))?.clientAnswers.map(({ choice }) => choice)).toEqual(["approve", "backup"]);
  expect(must(await takeAnswers(deps, first)).undo).toBeNull();
});

test("what is no answer changes nothing", async () => {
  const { deps, listId, own } = await withTwo();
  // As it could come by message, where types are only promised.
  const bad = [{ id: "tiktok:ada", choice: "delete" }] as unknown as AnswerLine[];
  const done = await takeAnswers(deps, { list: listId, by: "Ida", at: NOW, answers: bad });
  expect(done).toEqual({ ok: false, error: "invalid" });
  expect((await own("tiktok:ada"))?.clientAnswers).toEqual([]);
});

test("texts for the client are kept in one change, apart from the note", async () => {
  const { deps, listId, own } = await withTwo();
  const notes = { "tiktok:ada": "Bakes on camera", "tiktok:bruno": "Runs" };
  const done = must(await setClientNotes(deps, listId, notes));
  expect(await own("tiktok:ada")).toMatchObject({ forClient: "Bakes on camera", note: "" });
  must(await applyUndo(deps, done.undo));
  expect((await own("tiktok:bruno"))?.forClient).toBe("");
});
