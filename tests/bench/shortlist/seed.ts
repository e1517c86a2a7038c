import { newMembership } from "../../../core/shortlist/edit";
import { storedEntry } from "../../../core/shortlist/store/entry";
import { creatorKey } from "../../../core/shortlist/store/keys";
import { KINDS } from "../../../core/shortlist/store/kinds";
import { batches, rebuild } from "../../../core/shortlist/store/rebuild";
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

const PART = 500;

/** Everything that lies in storage with so many creators, in parts: entries, index, look-ups. */
export async function seedStorage(creators: number, listId: string): Promise<Record<string, unknown>[]> {
  const stored = new Map<string, unknown>();
  for (let at = 0; at < creators; at += 1) {
    const creator = seedCreator(at, listId);
    stored.set(creatorKey(creator.id), storedEntry(KINDS.creator, creator));
  }
  await rebuild({
    get: async (keys) => Object.fromEntries((keys ?? [...stored.keys()]).map((key) => [key, stored.get(key)])),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) stored.delete(key);
    },
  });
  return batches([...stored], PART).map((part) => Object.fromEntries(part));
}
