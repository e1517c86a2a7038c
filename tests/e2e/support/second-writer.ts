import type { Storage } from "webextension-polyfill";
import { changeCreators } from "../../../core/shortlist/store/creators";
import { retrying } from "../../../core/shortlist/store/retry";
import { extensionArea } from "../../../entrypoints/background/store/area";
import { webLock } from "../../../entrypoints/background/store/web-lock";

/** The product's own store in another context: what a second background would be. Gives how each tag was answered. */
export async function tagMany(local: Storage.StorageArea, id: string, tags: string[]): Promise<Record<string, string>> {
  const deps = {
    area: retrying(extensionArea(local)),
    exclusive: webLock(navigator.locks, "store"),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  };
  const said: Record<string, string> = {};
  for (const tag of tags) {
    const done = await changeCreators(deps, [id], { addTags: [tag] });
    said[tag] = done.ok ? "ok" : done.error;
  }
  return said;
}
