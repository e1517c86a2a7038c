import type { PlatformId } from "../../types/reading";
import { DEFAULT_SETTINGS } from "../defaults";
import type { OverlayPlace, Result, Settings, StoredPack } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readDocument, readEntries } from "./documents";
import { KEY, PACKS_REVISION, PREFIX, packKey } from "./keys";
import { KINDS } from "./kinds";
import { allKeys } from "./rebuild";
import { type Done, transact } from "./transact";

/** The settings, with the default where none were stored. */
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

/** Changes settings; what is absent stays. */
export const setSettings = (deps: StoreDeps, change: Partial<Settings>): Promise<Result<Done<Settings>>> =>
  editSettings(deps, true, (settings) => ({ ...settings, ...change }));

/** Remembers where the line stands on a network. */
export const placeOverlay = (deps: StoreDeps, platform: PlatformId, place: OverlayPlace) =>
  editSettings(deps, false, (settings) => ({ ...settings, overlay: { ...settings.overlay, [platform]: place } }));

/** The scout's own packs, and a number that changes with them. */
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

/** Changes whenever a pack does, so that pages know when to ask again. */
export async function packsRevision(area: StorageArea): Promise<number> {
  const stored = (await area.get([PACKS_REVISION]))[PACKS_REVISION];
  return typeof stored === "number" ? stored : 0;
}

export const savePack = (deps: StoreDeps, pack: Omit<StoredPack, "updatedAt">) =>
  transact<null>(deps, "pack", async (tx) => {
    const read = await tx.read(KINDS.pack, packKey(pack.id));
    if (read.state === "newer") return { ok: false, error: "newer-version" };
    tx.put(KINDS.pack, packKey(pack.id), { ...pack, updatedAt: deps.now() });
    tx.setRaw(PACKS_REVISION, deps.now());
    return { ok: true, value: null };
  });

export const removePack = (deps: StoreDeps, id: string) =>
  transact<null>(deps, "pack", async (tx) => {
    const read = await tx.read(KINDS.pack, packKey(id));
    if (read.state !== "ok") return { ok: false, error: read.state === "newer" ? "newer-version" : "not-found" };
    tx.drop(packKey(id));
    tx.setRaw(PACKS_REVISION, deps.now());
    return { ok: true, value: null };
  });
