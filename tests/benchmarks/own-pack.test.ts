import { describe, expect, it } from "vitest";
import { exportPack } from "../../core/benchmarks/import-pack";
import { importOwnPack, keptPack } from "../../core/benchmarks/own-pack";
import { PRICE_PACKS, RATE_PACKS, REFERENCE_PACK } from "../../core/benchmarks/shipped";

describe("a pack of the scout's own", () => {
  it.each([...RATE_PACKS, ...PRICE_PACKS].map((pack) => [pack.id, pack] as const))(
    "may not take the id of the shipped %s, at the line of its id",
    (_id, pack) => {
      expect(importOwnPack(exportPack(pack))).toEqual({
        ok: false,
        issues: [
          {
            line:
              exportPack(pack)
                .split("\n")
                .findIndex((line) => line.startsWith('  "id"')) + 1,
            path: "id",
            reason: "duplicate-id",
          },
        ],
      });
    },
  );

  it("may not be a second reference table", () => {
    const text = exportPack({ ...REFERENCE_PACK, id: "mine" });
    const line = text.split("\n").findIndex((each) => each.includes('"role"')) + 1;
    expect(importOwnPack(text)).toEqual({ ok: false, issues: [{ line, path: "role", reason: "reference-shipped" }] });
  });

  it("is kept as the text that reads back to itself", () => {
    for (const pack of [...RATE_PACKS, ...PRICE_PACKS].filter(
      (each) => each.type === "prices" || each.role === "lead",
    )) {
      const own = { ...pack, id: `own-${pack.id}` };
      const kept = keptPack(own);
      expect(importOwnPack(kept.json)).toEqual({ ok: true, pack: own });
      expect(kept).toMatchObject({ id: own.id, type: pack.type === "rates" ? "rate" : "price", name: pack.name });
    }
  });

  it("is read past a byte order mark, and refused when the id is taken", () => {
    const [pack] = PRICE_PACKS;
    if (!pack) throw new Error("no price pack");
    const text = `\ufeff${exportPack({ ...pack, id: "mine" })}`;
    expect(importOwnPack(text).ok).toBe(true);
    expect(importOwnPack(text, ["mine"])).toMatchObject({ issues: [{ path: "id", reason: "duplicate-id" }] });
  });
});
