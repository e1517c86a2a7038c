import { describe, expect, it } from "vitest";
import { shareRead, tally } from "../bench/captures/report";
import { capturesFolder, runCaptures } from "../bench/captures/run";

const folder = capturesFolder();
if (folder === null) console.log("Saved pages are not here: the tests over them are left out (SCOUTLENS_CAPTURES).");

/** A page of every network that anybody saved: what is read is right, and most is read. */
describe.runIf(folder !== null)("saved pages", { timeout: 180_000 }, () => {
  const wrongIn = (judged: ReturnType<typeof runCaptures>["judged"]) =>
    judged.filter(({ verdict }) => verdict === "wrong").map(({ file, field, got }) => `${file} ${field}: ${got}`);

  it("are read without a wrong value, nearly whole", () => {
    const { judged } = runCaptures(folder ?? "", { blind: false });
    expect(wrongIn(judged)).toEqual([]);
    const all = tally(judged, () => "all").get("all");
    expect(all && shareRead(all)).toBeGreaterThanOrEqual(0.95);
    for (const [name, one] of tally(judged, ({ platform }) => platform)) {
      expect(shareRead(one), name).toBeGreaterThanOrEqual(["tiktok", "youtube"].includes(name) ? 0.95 : 0.8);
    }
  });

  it("are read without a wrong value when all marks are gone", () => {
    const { judged } = runCaptures(folder ?? "", { blind: true });
    expect(wrongIn(judged)).toEqual([]);
    const followers = tally(judged, ({ field }) => field).get("followers");
    expect(followers && shareRead(followers)).toBeGreaterThanOrEqual(0.6);
  });
});
