import { newMembership } from "../../../core/shortlist/edit";
import { storedEntry } from "../../../core/shortlist/store/entry";
import { creatorKey } from "../../../core/shortlist/store/keys";
import { KINDS } from "../../../core/shortlist/store/kinds";
import type { Creator, Snapshot } from "../../../core/shortlist/types";
import { aCreator, DAY, exactly, NOW } from "../../shortlist/factories";

const SNAPSHOTS = 20;
const WORDS = ["clay", "river", "atlas", "maple", "orbit", "lemon", "quartz", "sable", "tulip", "ember"];

function snapshots(at: number): Snapshot[] {
  return Array.from({ length: SNAPSHOTS }, (_, day) => ({
    at: NOW - (SNAPSHOTS - day) * DAY,
    followers: exactly(10_000 + at * 7 + day * 31),
    lead: { formula: "median-views", kind: "short", value: 5_000 + day, low: 4_000, high: 6_000, n: 12 },
    rate: { formula: "engagement-rate-views", kind: "short", value: 0.08, low: 0.06, high: 0.1, n: 12 },
    medianViews: 5_000 + day,
    signals: [],
  }));
}

/** One invented creator of the given number, on the list, with a history. */
export function seedCreator(at: number, listId: string): Creator {
  const handle = `${WORDS[at % 10]}.${WORDS[Math.floor(at / 10) % 10]}.${at}`;
  const creator = aCreator({ id: `tiktok:${handle}`, handle });
  return {
    ...creator,
    profile: { ...creator.profile, displayName: `${WORDS[at % 10]} ${WORDS[Math.floor(at / 7) % 10]} ${at}` },
    snapshots: snapshots(at),
    tags: [WORDS[at % 10] ?? "clay"],
    memberships: { [listId]: { ...newMembership(NOW, "shortlisted", "Ana"), note: `seen at the fair, stand ${at}` } },
  };
}

/** Entries of creators as they lie in storage, without a place in the index: a rebuild gives them one. */
export function seedEntries(from: number, to: number, listId: string): Record<string, unknown> {
  const creators = Array.from({ length: to - from }, (_, at) => seedCreator(from + at, listId));
  return Object.fromEntries(creators.map((one) => [creatorKey(one.id), storedEntry(KINDS.creator, one)]));
}
