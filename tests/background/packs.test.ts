import { describe, expect, test } from "vitest";
import { exportPack } from "../../core/benchmarks/import-pack";
import { PRICE_PACKS, RATE_PACKS, REFERENCE_PACK } from "../../core/benchmarks/shipped";
import { packKey } from "../../core/shortlist/store/keys";
import type { PricePack, RatePack } from "../../core/types/pack";
import { contextOf } from "../../entrypoints/overlay.content/assess-context";
import { aWorld, value, type World } from "./set-up";

const [lead] = RATE_PACKS;
const [prices] = PRICE_PACKS;
if (!lead || !prices) throw new Error("no shipped packs");
const own: RatePack = { ...lead, id: "house-rates", name: "House rates" };
const ownPrices: PricePack = { ...prices, id: "house-prices", name: "House prices" };

async function kept(world: World) {
  return value(await world.ask("packs.get", null));
}

describe("packs of the scout's own", () => {
  test("are kept, handed to pages and come before the shipped ones", async () => {
    const world = aWorld();
    for (const pack of [own, ownPrices])
      expect(await world.ask("pack.save", { json: exportPack(pack) }, "page")).toMatchObject({ ok: true });
    const { packs, broken } = await kept(world);
    expect(broken).toEqual([]);
    expect(packs.map(({ id, type, name }) => [id, type, name])).toEqual([
      ["house-prices", "price", "House prices"],
      ["house-rates", "rate", "House rates"],
    ]);
    const pieces = {
      packsRevision: 1,
      packsOff: ["house-prices"],
      ownTopics: [],
      settings: {},
    } as unknown as Parameters<typeof contextOf>[0];
    const context = contextOf(pieces, packs, {}, 0);
    expect(context.ratePacks?.map((pack) => pack.id)).toEqual(["house-rates", ...RATE_PACKS.map((pack) => pack.id)]);
    expect(context.pricePacks).toEqual([...PRICE_PACKS]);
  });

  test.each([
    ["no JSON", "{"],
    ["a pack without rows", exportPack({ ...own, rows: [] })],
    ["a second reference table", exportPack({ ...REFERENCE_PACK, id: "mine" })],
    ["the id of a shipped pack", exportPack(lead)],
  ])("%s is refused and changes nothing", async (_what, json) => {
    const world = aWorld();
    await world.ask("pack.save", { json: exportPack(own) }, "page");
    const before = new Map(world.local.data);
    expect(await world.ask("pack.save", { json }, "page")).toEqual({ ok: false, error: "invalid" });
    expect(world.local.data).toEqual(before);
  });

  test("a stored one that is no valid pack is left out, named, and can be removed", async () => {
    const world = aWorld();
    await world.ask("pack.save", { json: exportPack(own) }, "page");
    const stored = { id: "old", type: "rate", name: "Old", json: '{ "rows": 3 }', updatedAt: 1 };
    world.local.data.set(packKey("old"), JSON.stringify({ schema: 1, value: stored }));
    const { packs, broken } = await kept(world);
    expect(packs.map(({ id }) => id)).toEqual(["house-rates"]);
    expect(broken).toEqual([stored]);
    expect(await world.ask("pack.remove", { id: "old" }, "page")).toMatchObject({ ok: true });
    expect((await kept(world)).broken).toEqual([]);
  });

  test("the number that pages watch changes with every change, with undo too", async () => {
    const world = aWorld();
    const seen: number[] = [];
    const see = async () => {
      seen.push((await kept(world)).revision);
      world.time.now += 1000;
    };
    await see();
    await world.ask("pack.save", { json: exportPack(own) }, "page");
    await see();
    const removed = value(await world.ask("pack.remove", { id: own.id }, "page"));
    await see();
    await world.ask("undo.apply", { id: removed.undo }, "page");
    await see();
    expect(new Set(seen).size).toBe(4);
    expect((await kept(world)).packs.map(({ id }) => id)).toEqual(["house-rates"]);
  });
});
