import { leavesBehind, withoutLeftBehind } from "../../../core/platforms/left-behind";
import type { Exclusive, StorageArea } from "../../../core/shortlist/store/area";
import { isObject } from "../../../core/shortlist/store/json";
import type { ProfileRef, SampleChoice } from "../../../core/shortlist/types";
import type { Reading } from "../../../core/types/reading";

/** Creators kept for the session; the ones seen longest ago go first. */
const MOST_SEEN = 24;
const MOST_DRAFTS = 50;
const DRAFT_LENGTH = 20_000;
const ORDER = "seen";
const DRAFTS = "drafts";
const NO_CHOICE: SampleChoice = { putBack: [], kind: null };

/** What the session has seen of one creator. */
export interface Seen {
  reading: Reading;
  choice: SampleChoice;
}

export interface SessionDeps {
  area: StorageArea;
  exclusive: Exclusive;
  /** Joins a newer reading of a creator to what was seen before. */
  accumulate(previous: Reading, next: Reading): Reading;
}

const keyOf = ({ platform, handle }: ProfileRef): string => `seen:${platform}:${handle}`;
/** A creator's own reading, and drafts whose key names it. */
const isOf = (profile: ProfileRef, key: string): boolean =>
  key === keyOf(profile) ||
  // Between two marks, or "anna" would be in the draft of "anna.bakes" too.
  (key.startsWith("draft:") && `${key}:`.replace("~", ":").includes(`:${profile.platform}:${profile.handle}:`));
const draftKey = (key: string): string => `draft:${key}`;

/** Session storage is written by this file alone and gone with the browser, so its form is not checked again. */
const isSeen = (raw: unknown): raw is Seen => isObject(raw) && isObject(raw.reading) && isObject(raw.choice);
const names = (raw: unknown): string[] => (Array.isArray(raw) ? raw.filter((name) => typeof name === "string") : []);

async function read(deps: SessionDeps, key: string): Promise<Seen | null> {
  const raw = (await deps.area.get([key]))[key];
  return isSeen(raw) ? raw : null;
}

async function keep(deps: SessionDeps, list: string, key: string, value: unknown, most: number): Promise<void> {
  const order = [...names((await deps.area.get([list]))[list]).filter((name) => name !== key), key];
  const write = async (kept: string[]) => {
    const gone = order.filter((name) => !kept.includes(name));
    if (gone.length > 0) await deps.area.remove(gone);
    await deps.area.set({ [key]: value, [list]: kept });
  };
  try {
    await write(order.slice(-most));
  } catch {
    // No room in session storage: let all others go and keep what is on screen.
    await write([key]);
  }
}

/** Who was looked at just before, newest first: their posts may still stand under the next creator's name. */
const LOOKED_BACK = 3;

async function withoutOthers(deps: SessionDeps, reading: Reading): Promise<Reading> {
  // A page reports again and again: elsewhere nothing need be looked up for it.
  if (!leavesBehind(reading.platform)) return reading;
  const own = keyOf(reading);
  const platform = keyOf({ platform: reading.platform, handle: "" });
  const order = names((await deps.area.get([ORDER]))[ORDER]);
  const before = order.filter((key) => key !== own && key.startsWith(platform)).slice(-LOOKED_BACK);
  const seen = before.length > 0 ? await deps.area.get(before) : {};
  return Object.values(seen).reduce<Reading>(
    (left, raw) => (isSeen(raw) ? withoutLeftBehind(left, raw.reading) : left),
    reading,
  );
}

/** Merges a report with what was seen of the creator. Kept only when asked: a private tab's is not. */
export function report(deps: SessionDeps, shown: Reading, kept: boolean): Promise<Seen> {
  return deps.exclusive(async () => {
    const key = keyOf(shown);
    const before = kept ? await read(deps, key) : null;
    const reading = kept ? await withoutOthers(deps, shown) : shown;
    const seen: Seen = {
      reading: before ? deps.accumulate(before.reading, reading) : reading,
      choice: before?.choice ?? NO_CHOICE,
    };
    // When even that does not fit the reading is still answered; it only is not remembered.
    if (kept) await keep(deps, ORDER, key, seen, MOST_SEEN).catch(() => undefined);
    return seen;
  });
}

/** What the session has seen of a creator; null when nothing. */
export const lookAt = (deps: SessionDeps, profile: ProfileRef): Promise<Seen | null> => read(deps, keyOf(profile));

/** Posts put back and the kind asked for. */
export function choose(deps: SessionDeps, profile: ProfileRef, choice: SampleChoice): Promise<Seen | null> {
  return deps.exclusive(async () => {
    const seen = await read(deps, keyOf(profile));
    if (seen === null) return null;
    const next = { ...seen, choice };
    await deps.area.set({ [keyOf(profile)]: next });
    return next;
  });
}

/** Forgets creators, or everything. */
export function forget(deps: SessionDeps, profiles: ProfileRef[] | "all"): Promise<void> {
  return deps.exclusive(async () => {
    const all = Object.keys(await deps.area.get(null));
    const ours = all.filter((key) => key.startsWith("seen") || key.startsWith("draft"));
    const gone = profiles === "all" ? ours : ours.filter((key) => profiles.some((one) => isOf(one, key)));
    await deps.area.remove(gone);
    if (profiles === "all") return;
    for (const list of [ORDER, DRAFTS]) {
      const left = names((await deps.area.get([list]))[list]).filter(
        // A draft that was let go may still stand in the order.
        (key) => !gone.includes(key) && !profiles.some((one) => isOf(one, key)),
      );
      await deps.area.set({ [list]: left });
    }
  });
}

/** A text typed and not yet stored; empty text takes it away. */
export function setDraft(deps: SessionDeps, key: string, text: string): Promise<void> {
  return deps.exclusive(async () => {
    if (text === "") {
      const left = names((await deps.area.get([DRAFTS]))[DRAFTS]).filter((name) => name !== draftKey(key));
      await deps.area.remove([draftKey(key)]);
      await deps.area.set({ [DRAFTS]: left });
    } else await keep(deps, DRAFTS, draftKey(key), text.slice(0, DRAFT_LENGTH), MOST_DRAFTS);
  });
}

export async function getDraft(deps: SessionDeps, key: string): Promise<string> {
  const raw = (await deps.area.get([draftKey(key)]))[draftKey(key)];
  return typeof raw === "string" ? raw : "";
}
