import { describe, expect, it } from "vitest";
import { DEFAULT_BORDERS, MID_BORDERS, tierAt, tierOf } from "../../core/metrics/tier";
import { ABSENT, exact, NOT_SHOWN, rounded } from "../insight/build";

describe("tierAt", () => {
  it.each([
    [0, "emerging"],
    [999, "emerging"],
    [1_000, "nano"],
    [9_999, "nano"],
    [10_000, "micro"],
    [99_999, "micro"],
    [100_000, "macro"],
    [999_999, "macro"],
    [1_000_000, "mega"],
  ] as const)("%d followers are %s", (followers, tier) => {
    expect(tierAt(followers, DEFAULT_BORDERS)).toBe(tier);
  });

  it("has a mid tier where the house wants one", () => {
    expect(tierAt(100_000, MID_BORDERS)).toBe("mid");
    expect(tierAt(500_000, MID_BORDERS)).toBe("macro");
  });
});

describe("tierOf", () => {
  it("names both tiers when the interval straddles a border", () => {
    expect(tierOf(rounded(10_000, 9_950, 10_049), DEFAULT_BORDERS)).toMatchObject({
      ok: true,
      tiers: ["nano", "micro"],
    });
    expect(tierOf(rounded(10_000, 10_000, 10_999), DEFAULT_BORDERS)).toMatchObject({ tiers: ["micro"] });
  });

  it("takes an open-ended count up to the top tier", () => {
    expect(tierOf(rounded(10_000, 10_000, null), DEFAULT_BORDERS)).toMatchObject({ tiers: ["micro", "mega"] });
  });

  it("says why there is none", () => {
    expect(tierOf(ABSENT, DEFAULT_BORDERS)).toEqual({ ok: false, why: "followers-unread" });
    expect(tierOf(NOT_SHOWN, DEFAULT_BORDERS)).toEqual({ ok: false, why: "followers-not-shown" });
    expect(tierOf(exact(5), DEFAULT_BORDERS)).toMatchObject({ tiers: ["emerging"] });
  });
});
