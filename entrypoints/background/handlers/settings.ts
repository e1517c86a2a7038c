import { importOwnPack, keptPack } from "../../../core/benchmarks/own-pack";
import { getLists } from "../../../core/shortlist/store/lists";
import { addToQueue, clearQueue, getQueue, nextInQueue, queueRows, recheck } from "../../../core/shortlist/store/queue";
import { readAllRows } from "../../../core/shortlist/store/rows";
import {
  getPacks,
  getSettings,
  hidePage,
  placeOverlay,
  removePack,
  savePack,
  setSettings,
} from "../../../core/shortlist/store/settings";
import type { StoredPack } from "../../../core/shortlist/types";
import type { Handlers } from "../../messages/handle";
import { type BackgroundDeps, reply } from "../deps";
import { getDraft, setDraft } from "../session/seen";
import { changed, changeEvent, nothing } from "./changed";
import { mended } from "./mended";

type Names =
  | `settings.${"get" | "set"}`
  | `pack.${"save" | "remove"}`
  | `queue.${"get" | "add" | "recheck" | "next" | "clear"}`
  | `draft.${"set" | "get"}`
  | "packs.get"
  | `overlay.${"place" | "hide"}`;

/** What is kept, newest first, in the form that pages take over unchecked; what is no valid pack stands apart. */
function checkedPacks(stored: readonly StoredPack[]): { packs: StoredPack[]; broken: StoredPack[] } {
  const packs: StoredPack[] = [];
  const broken: StoredPack[] = [];
  for (const each of stored.toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))) {
    const read = importOwnPack(each.json);
    if (read.ok && read.pack.id === each.id) packs.push({ ...each, ...keptPack(read.pack) });
    else broken.push(each);
  }
  return { packs, broken };
}

/** Messages about settings, packs, the queue and drafts. */
export function settingsHandlers(deps: BackgroundDeps): Pick<Handlers, Names> {
  const { store } = deps;
  return {
    "settings.get": () => getSettings(store.area),
    "settings.set": async ({ change }) => changed(deps, await setSettings(store, change), (settings) => ({ settings })),
    "overlay.place": async ({ platform, place }) => reply(await placeOverlay(store, platform, place), () => null),
    "overlay.hide": async ({ page, hidden }) => reply(await hidePage(store, page, hidden), () => null),
    "packs.get": async () =>
      reply(await getPacks(store.area), ({ packs, revision }) => ({ ...checkedPacks(packs), revision })),
    "pack.save": async ({ json }) => {
      const read = importOwnPack(json);
      // The page that sends it has shown the reasons already.
      if (!read.ok) return { ok: false, error: "invalid" };
      return changed(deps, await savePack(store, keptPack(read.pack)), nothing);
    },
    "pack.remove": async ({ id }) => changed(deps, await removePack(store, id), nothing),
    "queue.get": () => getQueue(store.area),
    "queue.add": async ({ profiles }) => {
      const lists = await getLists(store.area);
      if (!lists.ok) return lists;
      return changed(deps, await addToQueue(store, profiles, lists.value.activeId), (counts) => counts);
    },
    "queue.recheck": async ({ listId, days }) => {
      const rows = await mended(deps, () => readAllRows(store.area));
      if (!rows.ok) return rows;
      const due = recheck(rows.value, listId, days, store.now());
      return changed(deps, await queueRows(store, due), (added) => ({ added }));
    },
    "queue.next": async () => {
      const lists = await getLists(store.area);
      if (!lists.ok) return lists;
      return reply(await nextInQueue(store, lists.value.activeId), ({ value, keys }) => {
        if (keys.length > 0) deps.notify(changeEvent(keys));
        return value;
      });
    },
    "queue.clear": async () => changed(deps, await clearQueue(store), nothing),
    "draft.set": async ({ key, text }) => {
      await setDraft(deps.session, key, text);
      return { ok: true, value: null };
    },
    "draft.get": async ({ key }) => ({ ok: true, value: { text: await getDraft(deps.session, key) } }),
  };
}
