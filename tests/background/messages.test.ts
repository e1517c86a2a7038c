import { describe, expect, test } from "vitest";
import type { BackupPart } from "../../core/shortlist/types";
import { dispatcher } from "../../entrypoints/messages/handle";
import type { MessageName } from "../../entrypoints/messages/map";
import { PAGE_MESSAGES } from "../../entrypoints/messages/page-messages";
import { post as onePost, reading as oneReading } from "../insight/build";
import { anInsight, aReading, DAY } from "../shortlist/factories";
import { restarted } from "../shortlist/store/fake-area";
import { aWorld, EXTENSION, SENDERS, value } from "./set-up";

const entriesOf = ({ next: _, ...entries }: BackupPart) => entries;
const decision = (handle = "mara.makes") => {
  const reading = aReading({ handle });
  return { reading, insight: anInsight(reading) };
};
const withList = async () => {
  const world = aWorld();
  await world.background.start();
  const { list } = value(await world.ask("list.create", { name: "Spring", brief: { client: "Kiln & Co" } }, "page"));
  return { world, list };
};

describe("who may ask what", () => {
  test("a content script is refused what is for the extension's own pages", async () => {
    const { world } = await withList();
    const names = Object.keys(world.background.handlers);
    for (const name of names.filter((one) => !(PAGE_MESSAGES as ReadonlySet<string>).has(one))) {
      // A name of the handlers is a message's name.
      expect(await world.ask(name as MessageName, null as never), name).toEqual({ ok: false, error: "refused" });
    }
    expect(names.length).toBeGreaterThan(PAGE_MESSAGES.size);
  });

  test("another extension and an unknown message are refused; an event is left to others", async () => {
    const { world } = await withList();
    expect(await world.ask("lists.get", null, "stranger")).toEqual({ ok: false, error: "refused" });
    expect(await world.ask("constructor" as MessageName, null as never, "page")).toEqual({
      ok: false,
      error: "refused",
    });
    const listen = dispatcher(world.background.handlers, {
      extensionId: EXTENSION,
      origin: "x",
      patience: 1,
      onError: () => {},
    });
    expect(listen({ event: "changed" }, SENDERS.page)).toBeUndefined();
  });

  test("nonsense input is an error key, never an exception, and changes nothing", async () => {
    const { world } = await withList();
    const before = new Map(world.local.data);
    for (const input of [null, 7, "x", {}, { ids: 3 }, { reading: {}, insight: {} }, { ids: [{}], change: [] }]) {
      for (const name of ["creator.save", "creator.update", "status.set", "import.part", "pack.save"] as const) {
        expect(await world.ask(name, input as never, "page"), `${name} ${JSON.stringify(input)}`).toMatchObject({
          ok: false,
        });
      }
    }
    expect(world.local.data).toEqual(before);
  });

  test("storage that hangs is called slow", async () => {
    const world = aWorld(undefined, undefined, 30);
    world.local.get = () => new Promise(() => {});
    expect(await world.ask("lists.get", null, "page")).toEqual({ ok: false, error: "slow" });
  });
});

describe("the main job", () => {
  test("report, save, report again: known, with the brief; survives a restart", async () => {
    const { world, list } = await withList();
    expect(value(await world.ask("reading.report", decision())).known).toBeNull();
    value(await world.ask("creator.save", decision()));
    const after = aWorld(restarted(world.local), restarted(world.session));
    await after.background.start();
    const state = value(await after.ask("reading.report", decision()));
    expect(state.known?.memberships).toMatchObject([
      { listId: list.id, listName: "Spring", active: true, membership: { status: "shortlisted" } },
    ]);
    expect(state.context.brief).toEqual({ client: "Kiln & Co" });
    expect(state.context.history).toHaveLength(1);
    expect(value(await after.ask("shortlist.rows", { from: 0 }, "page"))).toMatchObject({
      rows: [{ handle: "mara.makes" }],
      next: null,
      total: 1,
    });
  });

  test("the first decisions make one list, also when two come at once", async () => {
    const world = aWorld();
    await world.background.start();
    const both = await Promise.all([world.ask("creator.save", decision()), world.ask("creator.save", decision())]);
    expect(both.map((reply) => reply.ok)).toEqual([true, true]);
    const { lists, activeId } = value(await world.ask("lists.get", null, "page"));
    expect(lists.map((list) => list.name)).toEqual(["First list"]);
    expect(activeId).toBe(lists[0]?.id);
  });

  test("with lists and none active a save says so", async () => {
    const { world } = await withList();
    value(await world.ask("list.activate", { id: null }, "page"));
    expect(await world.ask("creator.save", decision())).toEqual({ ok: false, error: "no-list" });
  });

  test("a list that is put away is no longer the active one; one undo brings both back", async () => {
    const { world, list } = await withList();
    const change = { archivedAt: 5 };
    const away = value(await world.ask("list.update", { id: list.id, change }, "page"));
    expect(value(await world.ask("lists.get", null, "page"))).toMatchObject({ activeId: null, lists: [change] });
    value(await world.ask("undo.apply", { id: away.undo }, "page"));
    expect(value(await world.ask("lists.get", null, "page"))).toMatchObject({
      activeId: list.id,
      lists: [{ archivedAt: null }],
    });
  });

  test("a rejection with its reason is shown in lists, and can be undone", async () => {
    const { world } = await withList();
    const { undo } = value(
      await world.ask("creator.reject", { ...decision(), reason: "off-topic", words: "only cats" }),
    );
    const badges = value(await world.ask("known.many", { platform: "tiktok", handles: ["mara.makes", "stranger"] }));
    expect(badges).toMatchObject({
      "mara.makes": { active: true, membership: { status: "rejected", reason: "off-topic" } },
    });
    expect(Object.keys(badges)).toEqual(["mara.makes"]);
    value(await world.ask("undo.apply", { id: undo }));
    expect(value(await world.ask("known.many", { platform: "tiktok", handles: ["mara.makes"] }))).toEqual({});
    expect(world.events.flatMap((event) => event.creatorIds)).toContain("tiktok:mara.makes");
  });

  test("a visit a month later adds a snapshot and a figure of the market", async () => {
    const { world } = await withList();
    value(await world.ask("creator.save", decision()));
    const reading = aReading({ readAt: aReading().readAt + 30 * DAY }, 33_000);
    expect(value(await world.ask("insight.report", { reading, insight: anInsight(reading) }))).toEqual({
      snapshot: true,
    });
    const creator = value(await world.ask("creator.get", { id: "tiktok:mara.makes" }, "page"));
    expect(creator.snapshots.map((one) => one.followers?.value)).toEqual([30_000, 33_000]);
  });
});

describe("what a save asks of storage", () => {
  test("is six looks and one write, with many creators stored as with one", async () => {
    const { world } = await withList();
    for (const handle of ["ada", "bo", "cy", "di"]) {
      world.local.log = [];
      value(await world.ask("creator.save", decision(handle)));
      // Settings, order of the lists, lists; journal and heads, list and creator, shard of the index; and all at once.
      expect(world.local.log, handle).toEqual([...Array<string>(6).fill("get"), "set"]);
    }
  });
});

describe("what can be taken back", () => {
  test("is what the scout did, not that the first-run page was shown", async () => {
    const { world } = await withList();
    const before = value(await world.ask("undo.list", null, "page")).length;
    value(await world.ask("settings.set", { change: { welcomed: true } }, "page"));
    expect(value(await world.ask("undo.list", null, "page"))).toHaveLength(before);
    value(await world.ask("settings.set", { change: { owner: "Ana" } }, "page"));
    expect(value(await world.ask("undo.list", null, "page"))).toHaveLength(before + 1);
  });
});

describe("several creators at once", () => {
  test("come in the order asked for, with who is gone and who cannot be read named", async () => {
    const { world } = await withList();
    for (const handle of ["ada", "bo", "cy"]) value(await world.ask("creator.save", decision(handle)));
    world.local.data.set("c:tiktok:bo", JSON.stringify({ schema: 1, value: "nonsense" }));
    const ids = ["tiktok:cy", "tiktok:nobody", "tiktok:bo", "tiktok:ada", "tiktok:cy"];
    const found = value(await world.ask("creator.many", { ids }, "page"));
    expect(found.creators.map(({ handle }) => handle)).toEqual(["cy", "ada"]);
    expect(found.missing).toEqual(["tiktok:nobody"]);
    expect(found.unread).toEqual([{ id: "tiktok:bo", error: "damaged" }]);
    expect(await world.ask("creator.many", { ids: 3 } as never, "page")).toMatchObject({ ok: false });
  });
});

describe("the session", () => {
  test("readings are merged over pages, and posts put back are remembered", async () => {
    const { world } = await withList();
    const { reading } = decision();
    const followersUnread = {
      ...reading,
      fields: { ...reading.fields, followers: { ok: false as const, why: "absent" as const, tried: [] } },
    };
    value(await world.ask("reading.report", { reading }));
    const merged = value(await world.ask("reading.report", { reading: followersUnread }));
    expect(merged.reading.fields.followers).toMatchObject({ ok: true, value: { value: 30_000 } });
    const choice = { putBack: ["p1"], kind: null };
    value(await world.ask("sample.set", { platform: "tiktok", handle: "mara.makes", choice }));
    expect(
      value(await world.ask("reading.get", { platform: "tiktok", handle: "mara.makes" }, "page"))?.context.putBack,
    ).toEqual(["p1"]);
  });

  test("gives no video of the channel before to the channel whose header came first", async () => {
    const { world } = await withList();
    const ids = async (handle: string, shown: readonly string[]) => {
      const reading = oneReading({ platform: "youtube", handle, posts: shown.map((id) => onePost(id)) });
      return value(await world.ask("reading.report", { reading })).reading.posts.map(({ id }) => id);
    };
    expect(await ids("mira", ["m1", "m2"])).toEqual(["m1", "m2"]);
    expect(await ids("noah", ["m1", "m2"])).toEqual([]);
    expect(await ids("noah", ["n1", "m2"])).toEqual(["n1"]);
    expect(await ids("mira", ["n1", "m3"])).toEqual(["m1", "m2", "m3"]);
  });

  test("of a private tab nothing is kept but an explicit save", async () => {
    const { world } = await withList();
    const before = new Map(world.local.data);
    value(await world.ask("reading.report", decision(), "private"));
    value(await world.ask("insight.report", decision(), "private"));
    expect(world.session.data.size).toBe(0);
    expect(world.local.data).toEqual(before);
    value(await world.ask("creator.save", decision(), "private"));
    expect(value(await world.ask("creator.get", { id: "tiktok:mara.makes" }, "page")).handle).toBe("mara.makes");
  });

  test("is bounded, and a full one keeps what is on screen", async () => {
    const { world } = await withList();
    for (let at = 0; at < 40; at += 1) value(await world.ask("reading.report", decision(`h${at}`)));
    expect([...world.session.data.keys()].filter((key) => key.startsWith("seen:"))).toHaveLength(24);
    const { set } = world.session;
    world.session.set = (items) => (world.session.data.size > 5 ? Promise.reject(new Error("quota")) : set(items));
    value(await world.ask("reading.report", decision("last")));
    expect(world.session.data.has("seen:tiktok:last")).toBe(true);
  });

  test("a typed text survives the popup", async () => {
    const { world } = await withList();
    value(await world.ask("draft.set", { key: "note:tiktok:mara.makes", text: "ask about" }, "page"));
    expect(value(await world.ask("draft.get", { key: "note:tiktok:mara.makes" }, "page")).text).toBe("ask about");
    value(await world.ask("draft.set", { key: "note:tiktok:mara.makes", text: "" }, "page"));
    expect(value(await world.ask("draft.get", { key: "note:tiktok:mara.makes" }, "page")).text).toBe("");
  });
});

describe("privacy", () => {
  test("an erased creator is nowhere: neither in local nor in session storage", async () => {
    const { world, list } = await withList();
    value(await world.ask("reading.report", decision()));
    value(await world.ask("insight.report", decision()));
    value(await world.ask("creator.save", decision()));
    value(await world.ask("draft.set", { key: "note:tiktok:mara.makes", text: "typed" }, "page"));
    value(await world.ask("creator.save", decision("somebody.else")));
    const ids = ["tiktok:mara.makes", "tiktok:somebody.else"];
    value(await world.ask("status.set", { ids, listId: list.id, status: "contacted" }, "page"));
    value(await world.ask("person.confirm", { creatorIds: ids, name: "Both" }, "page"));
    value(await world.ask("queue.recheck", { listId: null, days: -1 }, "page"));
    value(await world.ask("creator.remove", { ids: ids.slice(0, 1) }, "page"));
    expect(value(await world.ask("creator.erase", { ids: ids.slice(0, 1) }, "page"))).toEqual({ erased: 1 });
    const everything = JSON.stringify([...world.local.data, ...world.session.data]);
    expect(everything).not.toContain("mara.makes");
    expect(everything).toContain("somebody.else");
  });

  test("erasing forgets a new handle as well, and leaves the draft of a handle that only begins alike", async () => {
    const { world } = await withList();
    const named = (handle: string) => {
      const reading = aReading({ handle, stableId: "1" });
      return { reading, insight: anInsight(reading) };
    };
    value(await world.ask("creator.save", named("anna")));
    value(await world.ask("creator.save", named("anna.renamed")));
    value(await world.ask("reading.report", named("anna.renamed")));
    value(await world.ask("draft.set", { key: "note:tiktok:anna:spring", text: "secret" }, "page"));
    value(await world.ask("draft.set", { key: "page:tiktok:anna", text: "secret" }, "page"));
    value(await world.ask("draft.set", { key: "page:tiktok:anna", text: "" }, "page"));
    expect(world.session.data.get("drafts")).not.toContain("page:");
    value(await world.ask("draft.set", { key: "note:tiktok:anna.bakes:spring", text: "hers" }, "page"));
    expect(value(await world.ask("creator.erase", { ids: ["tiktok:anna"] }, "page"))).toEqual({ erased: 1 });
    const left = JSON.stringify([...world.local.data, ...world.session.data]);
    expect(left).not.toContain("anna.renamed");
    expect(left).not.toContain("secret");
    expect(left).toContain("hers");
  });

  test("the retention clock forgets who is on no list, and empties the trash", async () => {
    const { world, list } = await withList();
    for (const handle of ["kept", "loose", "trashed"]) value(await world.ask("creator.save", decision(handle)));
    value(await world.ask("membership.remove", { ids: ["tiktok:loose"], listId: list.id }, "page"));
    value(await world.ask("creator.remove", { ids: ["tiktok:trashed"] }, "page"));
    value(await world.ask("settings.set", { change: { forgetAfterDays: 90, emptyTrashAfterDays: 30 } }, "page"));
    const handles = async () =>
      value(await world.ask("shortlist.rows", { from: 0 }, "page")).rows.map((row) => row.handle);
    world.time.now += 29 * DAY;
    await world.background.start();
    expect(await handles()).toHaveLength(3);
    world.time.now += 2 * DAY;
    await world.background.start();
    expect(await handles()).toEqual(["kept", "loose"]);
    world.time.now += 60 * DAY;
    await world.background.start();
    // After so long a pause the computer's clock may be wrong: only the second day is believed.
    expect(await handles()).toEqual(["kept", "loose"]);
    world.time.now += DAY;
    await world.background.start();
    expect(await handles()).toEqual(["kept"]);
  });

  test("the clock runs when the shortlist opens, too, and forgets what the session has seen", async () => {
    const { world, list } = await withList();
    value(await world.ask("reading.report", decision("loose")));
    value(await world.ask("creator.save", decision("loose")));
    value(await world.ask("membership.remove", { ids: ["tiktok:loose"], listId: list.id }, "page"));
    value(await world.ask("settings.set", { change: { forgetAfterDays: 90 } }, "page"));
    world.time.now += 90 * DAY;
    value(await world.ask("shortlist.rows", { from: 0 }, "page"));
    world.time.now += DAY;
    value(await world.ask("shortlist.rows", { from: 0 }, "page"));
    await expect.poll(() => JSON.stringify([...world.local.data, ...world.session.data])).not.toContain("loose");
    expect(world.events.at(-1)).toMatchObject({ all: true });
  });

  test.each([
    ["the trash is emptied", "trash.empty", null],
    ["creators are queued again", "queue.recheck", { listId: null, days: 0 }],
    ["a list is removed", "list.remove", { id: "other" }],
    ["a file is written", "export.csv", { listId: null }],
  ] as const)("a damaged index is mended when %s", async (_what, message, input) => {
    const { world } = await withList();
    value(await world.ask("creator.save", decision("mara")));
    value(await world.ask("creator.remove", { ids: ["tiktok:mara"] }, "page"));
    const other = value(await world.ask("list.create", { name: "Other" }, "page")).list.id;
    world.local.data.set("i:0", '"nonsense"');
    const asked = message === "list.remove" ? { id: other } : input;
    // The pair is one of the map's; the table has lost which.
    expect(await world.ask(message, asked as never, "page")).toMatchObject({ ok: true });
    expect(value(await world.ask("store.health", null, "page")).creators).toBe(0);
  });

  test("erasing everything leaves nothing", async () => {
    const { world } = await withList();
    value(await world.ask("reading.report", decision()));
    value(await world.ask("creator.save", decision()));
    value(await world.ask("store.erase", { everything: true }, "page"));
    expect([...world.local.data.keys(), ...world.session.data.keys()]).toEqual([]);
  });
});

describe("backup", () => {
  test("everything comes back in another browser, and twice changes nothing", async () => {
    const { world, list } = await withList();
    for (let at = 0; at < 230; at += 1) value(await world.ask("creator.save", decision(`h${at}`)));
    value(await world.ask("note.set", { id: "tiktok:h7", listId: list.id, note: "call", base: "" }, "page"));
    const other = aWorld();
    await other.background.start();
    const copy = async () => {
      const results = [];
      for (let after: string | null = ""; after !== null; ) {
        const part: BackupPart = value(await world.ask("export.part", { after }, "page"));
        results.push(value(await other.ask("import.part", entriesOf(part), "page")));
        after = part.next;
      }
      return results.map(({ added, merged, unchanged }) => [added, merged, unchanged]);
    };
    expect(await copy()).toEqual([
      [200, 0, 0],
      [30, 0, 0],
    ]);
    expect(await copy()).toEqual([
      [0, 0, 200],
      [0, 0, 30],
    ]);
    const id = { id: "tiktok:h7" };
    expect(await other.ask("creator.get", id, "page")).toEqual(await world.ask("creator.get", id, "page"));
    expect(value(await other.ask("lists.get", null, "page"))).toEqual(
      value(await world.ask("lists.get", null, "page")),
    );
    const csv = value(await other.ask("export.csv", { listId: list.id }, "page"));
    expect([csv.creators, csv.csv.split("\r\n").length]).toEqual([230, 232]);
  });
});

describe("the queue", () => {
  test("passes over who is decided, goes on after a restart", async () => {
    const { world } = await withList();
    value(await world.ask("creator.save", decision("known")));
    const profiles = ["known", "a", "b", "a"].map((handle) => ({
      platform: "tiktok" as const,
      handle,
      url: `https://www.tiktok.com/@${handle}`,
    }));
    expect(value(await world.ask("queue.add", { profiles }))).toMatchObject({ added: 2, skipped: 1 });
    expect(value(await world.ask("queue.next", null))).toMatchObject({ item: { handle: "a" }, waiting: 1 });
    const after = aWorld(restarted(world.local), restarted(world.session));
    expect(value(await after.ask("queue.next", null))).toMatchObject({ item: { handle: "b" }, waiting: 0 });
    expect(value(await after.ask("queue.next", null))).toMatchObject({ item: null });
  });

  test("passes over who was decided under an earlier handle", async () => {
    const { world } = await withList();
    const renamed = (handle: string) => {
      const { reading, insight } = decision(handle);
      return { reading: { ...reading, stableId: "77" }, insight };
    };
    value(await world.ask("creator.save", renamed("before")));
    value(await world.ask("creator.save", renamed("after")));
    const profiles = [{ platform: "tiktok" as const, handle: "after", url: "https://www.tiktok.com/@after" }];
    expect(value(await world.ask("queue.add", { profiles }))).toMatchObject({ added: 0, skipped: 1 });
  });

  test("passes over and counts who was decided while waiting, and keeps who is re-checked on purpose", async () => {
    const { world } = await withList();
    const at = (handle: string) => ({ platform: "tiktok" as const, handle, url: `https://www.tiktok.com/@${handle}` });
    value(await world.ask("creator.save", decision("known")));
    world.time.now += 1_000;
    value(await world.ask("queue.add", { profiles: [at("a"), at("b"), at("c")] }));
    value(await world.ask("queue.recheck", { listId: null, days: -1 }, "page"));
    value(await world.ask("queue.next", null));
    world.time.now += 1_000;
    value(await world.ask("creator.reject", { ...decision("b"), reason: "off-topic" }));
    expect(value(await world.ask("queue.next", null))).toMatchObject({ item: { handle: "c" }, waiting: 1 });
    expect(value(await world.ask("queue.get", null, "page"))).toMatchObject({ skipped: 1 });
    expect(value(await world.ask("queue.next", null))).toMatchObject({ item: { handle: "known" }, waiting: 0 });

    // What is added at the end begins a new count.
    value(await world.ask("queue.add", { profiles: [at("d")] }));
    expect(value(await world.ask("queue.get", null, "page"))).toMatchObject({ items: [{ handle: "d" }], skipped: 0 });
  });
});
