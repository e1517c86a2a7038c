import type { PlatformId } from "../../types/reading";
import { DEFAULT_SETTINGS } from "../defaults";
import type { HiddenPage, OverlayPlace, Result, Settings, StoredPack } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readDocument, readEntries } from "./documents";
import { KEY, PACKS_REVISION, PREFIX, packKey } from "./keys";
import { KINDS } from "./kinds";
import { allKeys } from "./rebuild";
import { type Done, transact } from "./transact";

/**
 * The settings, with the default where none were stored.
 *
 * @example await getSettings(area) // { ok: true, value: { assess: { sampleSize: 12, … }, … } }
 * @example await getSettings(emptyArea) // { ok: true, value: DEFAULT_SETTINGS }
 */
export const getSettings = (area: StorageArea): Promise<Result<Settings>> =>
  readDocument(area, KINDS.settings, KEY.settings, DEFAULT_SETTINGS);

function editSettings(deps: StoreDeps, undoable: boolean, edit: (settings: Settings) => Settings) {
  return transact<Settings>(deps, undoable ? "settings" : null, async (tx) => {
    const read = await tx.read(KINDS.settings, KEY.settings);
    if (read.state === "newer") return { ok: false, error: "newer-version" };
    const settings = edit(read.state === "ok" ? read.value : DEFAULT_SETTINGS);
    tx.put(KINDS.settings, KEY.settings, settings);
    return { ok: true, value: settings };
  });
}

/**
 * Changes settings; what is absent stays.
 *
 * @example await setSettings(deps, { owner: "Ada" }) // { ok: true, … }
 * @example await setSettings(deps, {}) // { ok: true, … }, nothing changed
 */
export const setSettings = (deps: StoreDeps, change: Partial<Settings>): Promise<Result<Done<Settings>>> =>
  // That the first-run page was shown is no deed of the scout's: it never stands among what can be taken back.
  editSettings(deps, Object.keys(change).join() !== "welcomed", (settings) => ({ ...settings, ...change }));

/**
 * Remembers where the line stands on a network.
 *
 * @example await placeOverlay(deps, "tiktok", { off: false, collapsed: true, position: null }) // { ok: true, … }
 * @example await placeOverlay(fullDeps, "tiktok", place) // { ok: false, error: "quota" }
 */
export const placeOverlay = (deps: StoreDeps, platform: PlatformId, place: OverlayPlace) =>
  editSettings(deps, false, (settings) => ({ ...settings, overlay: { ...settings.overlay, [platform]: place } }));

/** So many hidden pages are remembered; the oldest are forgotten first. */
const MOST_HIDDEN = 500;

const samePage = (a: HiddenPage, b: HiddenPage): boolean =>
  a.platform === b.platform && a.handle === b.handle && a.post === b.post;

/**
 * Remembers that the scout wants no line on a page, or wants it again.
 *
 * @example await hidePage(deps, { platform: "tiktok", handle: "mira", post: "" }, true) // { ok: true, … }
 * @example await hidePage(deps, pageNeverHidden, false) // { ok: true, … }, nothing changed
 */
export const hidePage = (deps: StoreDeps, { platform, handle, post }: HiddenPage, hidden: boolean) =>
  editSettings(deps, false, (settings) => {
    const page = { platform, handle, post };
    const others = (settings.hiddenPages ?? []).filter((each) => !samePage(each, page));
    return { ...settings, hiddenPages: hidden ? [...others, page].slice(-MOST_HIDDEN) : others };
  });

/**
 * The scout's own packs, and a number that changes with them.
 *
 * @example await getPacks(area) // { ok: true, value: { packs: [ … ], revision: 1764200000000 } }
 * @example await getPacks(emptyArea) // { ok: true, value: { packs: [], revision: 0 } }
 */
export async function getPacks(area: StorageArea): Promise<Result<{ packs: StoredPack[]; revision: number }>> {
  try {
    const keys = (await allKeys(area)).filter((key) => key.startsWith(PREFIX.pack));
    const packs = await readEntries(area, KINDS.pack, keys);
    if (!packs.ok) return packs;
    return { ok: true, value: { packs: packs.value, revision: await packsRevision(area) } };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/**
 * Changes whenever a pack does, so that pages know when to ask again.
 *
 * @example await packsRevision(area) // 1764200000000, the time of the last change
 * @example await packsRevision(emptyArea) // 0
 */
export async function packsRevision(area: StorageArea): Promise<number> {
  const stored = (await area.get([PACKS_REVISION]))[PACKS_REVISION];
  return typeof stored === "number" ? stored : 0;
}

/**
 * Keeps a pack of the scout's own in place of an older one of the same id; whoever calls has checked it.
 *
 * @example await savePack(deps, { id: "ours", type: "rate", name: "Ours", json }) // { ok: true, … }
 * @example await savePack(fullDeps, pack) // { ok: false, error: "quota" }
 */
export const savePack = (deps: StoreDeps, pack: Omit<StoredPack, "updatedAt">) =>
  transact<null>(deps, "pack", async (tx) => {
    const read = await tx.read(KINDS.pack, packKey(pack.id));
    if (read.state === "newer") return { ok: false, error: "newer-version" };
    tx.put(KINDS.pack, packKey(pack.id), { ...pack, updatedAt: deps.now() });
    tx.setRaw(PACKS_REVISION, deps.now());
    return { ok: true, value: null };
  });

/**
 * Takes a pack of the scout's own away; it can be undone.
 *
 * @example await removePack(deps, "ours") // { ok: true, … }
 * @example await removePack(deps, "nobody") // { ok: false, error: "not-found" }
 */
export const removePack = (deps: StoreDeps, id: string) =>
  transact<null>(deps, "pack", async (tx) => {
    const read = await tx.read(KINDS.pack, packKey(id));
    if (read.state !== "ok") return { ok: false, error: read.state === "newer" ? "newer-version" : "not-found" };
    tx.drop(packKey(id));
    tx.setRaw(PACKS_REVISION, deps.now());
    return { ok: true, value: null };
  });
