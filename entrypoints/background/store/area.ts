import type { Storage } from "webextension-polyfill";
import type { StorageArea } from "../../../core/shortlist/store/area";

/** The newer call that names keys without reading values; not in the types yet. */
function keysOf(area: Storage.StorageArea): (() => Promise<string[]>) | null {
  const getKeys: unknown = "getKeys" in area ? area.getKeys : null;
  // Checked to be a function; the platform documents what it gives.
  return typeof getKeys === "function" ? () => getKeys.call(area) as Promise<string[]> : null;
}

/** The browser's storage as the store sees it. */
export function extensionArea(area: Storage.StorageArea): StorageArea {
  const getKeys = keysOf(area);
  return {
    get: (keys) => area.get(keys),
    set: (items) => area.set(items),
    remove: (keys) => area.remove(keys),
    ...(getKeys === null ? {} : { getKeys }),
  };
}

/**
 * Keeps content scripts from reading storage. Chromium alone has the call, and forgets it with the worker, so it is
 * made at each start; Firefox has none, which the threat model says.
 */
export async function keepFromPages(area: Storage.StorageArea): Promise<void> {
  const call: unknown = "setAccessLevel" in area ? area.setAccessLevel : null;
  if (typeof call === "function") await call.call(area, { accessLevel: "TRUSTED_CONTEXTS" });
}
