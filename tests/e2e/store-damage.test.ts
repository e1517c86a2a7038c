import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { currentSchema } from "../../core/shortlist/store/entry";
import { KINDS } from "../../core/shortlist/store/kinds";
import type { BackupPart } from "../../core/shortlist/types";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { ENGINES, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { seedShortlist } from "./support/seed-shortlist";
import { LIST, shortlistCreators } from "./support/shortlist-creators";
import { store, stored, tell } from "./support/store";
import { wholeOf } from "./support/whole";

const EXAMPLES = join(import.meta.dirname, "../shortlist/migrations/examples");
const ADA = "tiktok:ada.bakes";
const BRUNO = "instagram:bruno.runs";

let launched: LaunchedBrowser | null = null;

/** A page over a store of its own: one browser serves all tests of an engine. */
async function seeded(): Promise<Page> {
  if (launched === null) throw new Error("no browser");
  const page = await openExtensionPage(launched, "options.html");
  expect(await tell(page, "store.erase", { everything: true })).toMatchObject({ ok: true });
  await seedShortlist(page, shortlistCreators(Date.now()), [LIST]);
  return page;
}

async function backup(page: Page): Promise<BackupPart> {
  const part = await tell(page, "export.part", { after: "" });
  if (!part.ok) throw new Error(part.error);
  return part.value;
}

const rows = async (page: Page) => {
  const part = await tell(page, "shortlist.rows", { from: 0 });
  return part.ok ? part.value.rows.map((row) => row.id).toSorted() : part.error;
};

describe.each(ENGINES)("damage in the storage of %s", (engine) => {
  beforeAll(async () => {
    launched = await start(engine, "e2e");
  });
  afterAll(async () => {
    await launched?.close();
    launched = null;
  });

  it("goes to quarantine, exportable; all else is readable and the index is made again", async () => {
    const page = await seeded();
    const everybody = await rows(page);
    const before = await stored(page);
    const broken: Record<string, unknown> = {
      [`c:${ADA}`]: { schema: 2, shard: 0, value: { id: ADA, tags: "not a list" } },
      [`l:${LIST.id}`]: { schema: 1, value: { ...LIST, currency: 7 } },
      settings: { schema: 1, value: { owner: 4 } },
      lists: { schema: 1, value: { order: 3 } },
      undo: { schema: 1, value: [{ id: 4 }] },
      "i:0": { schema: 1, rows: [{ id: 3 }] },
    };
    await store(page, broken);
    expect(await rows(page)).toEqual(typeof everybody === "string" ? [] : everybody.filter((id) => id !== ADA));
    expect(await tell(page, "creator.get", { id: ADA })).toEqual({ ok: false, error: "damaged" });
    expect(await tell(page, "creator.get", { id: BRUNO })).toMatchObject({ ok: true });
    // The list keeps its creators in sight under the name that is left.
    expect(await tell(page, "lists.get", null)).toMatchObject({ ok: true, value: { lists: [{ name: LIST.name }] } });

    // Edits put away what they meet.
    expect(await tell(page, "note.set", { id: ADA, listId: LIST.id, note: "x", base: "" })).toEqual({
      ok: false,
      error: "damaged",
    });
    for (const change of [
      await tell(page, "settings.set", { change: { owner: "Ana" } }),
      await tell(page, "list.update", { id: LIST.id, change: { budget: 100 } }),
      await tell(page, "list.activate", { id: LIST.id }),
      await tell(page, "creator.update", { ids: [BRUNO], change: { addTags: ["kept"] } }),
    ]) {
      expect(change).toMatchObject({ ok: true });
    }
    const { quarantine } = await backup(page);
    const held = Object.fromEntries(quarantine.map(({ key, raw }) => [key, JSON.parse(raw) as unknown]));
    for (const key of [`c:${ADA}`, `l:${LIST.id}`, "settings", "lists", "undo"]) expect(held[key]).toEqual(broken[key]);
    const whole = await wholeOf(page);
    expect(whole.faults).toEqual([]);
    // Nobody else's entry was touched.
    for (const [key, value] of Object.entries(before)) {
      if (key.startsWith("c:") && key !== `c:${ADA}` && key !== `c:${BRUNO}`) expect(whole.raw[key]).toEqual(value);
    }
  });

  it("in the journal and in the head of the index: put away, and the index made again", async () => {
    const page = await seeded();
    const everybody = await rows(page);
    const journal = { schema: 1, set: 7 };
    await store(page, { journal, index: "nonsense" });
    expect(await rows(page)).toEqual(everybody);
    expect(await tell(page, "creator.update", { ids: [ADA], change: { addTags: ["a"] } })).toMatchObject({ ok: true });
    const { quarantine } = await backup(page);
    expect(quarantine.map(({ key, raw }) => [key, raw])).toEqual([["journal", JSON.stringify(journal)]]);
    expect((await wholeOf(page)).faults).toEqual([]);
  });

  it("is none where a newer version wrote: it is left byte for byte, said so, and goes along in a backup", async () => {
    const page = await seeded();
    const newer: Record<string, unknown> = {
      [`c:${ADA}`]: { schema: 99, shard: 0, value: { id: ADA, of: "the future", 世: [1.5, null] } },
      "p:future": { schema: 99, value: { who: "a person" } },
      deals: { schema: 99, value: { form: "new" } },
    };
    await store(page, newer);
    const kept = async () => {
      const now = await stored(page);
      for (const [key, value] of Object.entries(newer)) expect(JSON.stringify(now[key])).toBe(JSON.stringify(value));
    };
    const said = { ok: false, error: "newer-version" };
    expect(await tell(page, "creator.get", { id: ADA })).toEqual(said);
    expect(await tell(page, "creator.update", { ids: [ADA, BRUNO], change: { addTags: ["x"] } })).toEqual(said);
    expect(await tell(page, "creator.remove", { ids: [ADA] })).toEqual(said);
    expect(await tell(page, "creator.update", { ids: [BRUNO], change: { addTags: ["edited"] } })).toMatchObject({
      ok: true,
    });
    await kept();
    expect(await tell(page, "store.rebuild", null)).toMatchObject({ ok: true, value: { newer: [ADA] } });
    expect(await tell(page, "undo.apply", { id: null })).toMatchObject({ ok: true });
    await kept();
    const { newer: exported } = await backup(page);
    expect(exported).toContainEqual({ key: `c:${ADA}`, raw: JSON.stringify((await stored(page))[`c:${ADA}`]) });
  });

  it("is none after an update: every stored example of every version opens, and is edited in the present form", async () => {
    const page = await seeded();
    const examples = readdirSync(EXAMPLES).map((file) => JSON.parse(readFileSync(join(EXAMPLES, file), "utf8")));
    const ids: string[] = [];
    for (const example of examples) {
      const id = `tiktok:from.version.${example.schema}`;
      ids.push(id);
      const value = {
        ...example.value,
        id,
        platform: "tiktok",
        handle: `from.version.${example.schema}`,
        stableId: null,
      };
      await store(page, { [`c:${id}`]: { schema: example.schema, value } });
    }
    expect(ids.length).toBe(currentSchema(KINDS.creator));
    expect(await tell(page, "store.rebuild", null)).toMatchObject({ ok: true, value: { newer: [], quarantined: 0 } });
    expect(await rows(page)).toEqual(expect.arrayContaining(ids));
    expect(await tell(page, "creator.update", { ids, change: { addTags: ["after the update"] } })).toMatchObject({
      ok: true,
    });
    const { raw, faults, creators } = await wholeOf(page);
    expect(faults).toEqual([]);
    for (const id of ids) {
      expect(raw[`c:${id}`]).toMatchObject({ schema: currentSchema(KINDS.creator) });
      expect(creators.get(id)?.tags).toContain("after the update");
    }
    const shortlist = launched && (await openExtensionPage(launched, "shortlist.html"));
    for (const id of ids) await shortlist?.waitForSelector(`[data-creator="${id}"]`);
  });
});
