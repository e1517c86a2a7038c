import { describe, expect, it } from "vitest";
import english from "../../assets/locales/en/messages.json";
import { listBadge } from "../../components/view/list-badge";
import { catalogSource, installWords } from "../../components/words";
import { DEFAULT_BORDERS } from "../../core/metrics/tier";
import type { KnownBadge } from "../../core/shortlist/types";
import { count, NOW } from "../../scripts/gallery/readings";

installWords(catalogSource(english));

const MARCH = Date.UTC(2026, 2, 3);
const followers = count(48_200);
const known = (changes: Partial<KnownBadge>): KnownBadge => ({
  id: "youtube:quietbench",
  doNotWorkWith: false,
  membership: { status: "shortlisted", statusAt: MARCH, reason: null },
  active: true,
  ...changes,
});
const badge = (from: KnownBadge | null, count = followers) => listBadge(from, count, DEFAULT_BORDERS, NOW);

describe("the badge of a creator in a list", () => {
  it("says what is known before the tier, warnings first", () => {
    expect(badge(known({}))).toEqual({ text: "On list: Shortlisted", tone: "known" });
    const rejected = known({ membership: { status: "rejected", statusAt: MARCH, reason: "too-expensive" } });
    expect(badge(rejected)).toEqual({ text: "Rejected in March", tone: "stop" });
    expect(badge({ ...rejected, doNotWorkWith: true })).toEqual({ text: "Do not work with", tone: "stop" });
    expect(badge({ ...rejected, active: false })).toEqual({ text: "Known from another list", tone: "known" });
  });

  it("is the tier where nothing is known, and nothing where no count was read", () => {
    expect(badge(null)).toEqual({ text: "Micro", tone: "plain" });
    expect(badge(known({ membership: null }))).toEqual({ text: "Micro", tone: "plain" });
    expect(badge(null, { ok: false, why: "absent", tried: [] })).toBeNull();
  });
});
