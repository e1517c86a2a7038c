import browser from "webextension-polyfill";
import type { QueueResult } from "../../components/panel/queue-form";
import { send } from "../messages/send";
import { loadLists } from "./load";
import type { Model } from "./model";
import { readQueueLines } from "./queue-lines";
import { askTab } from "./tab";

/** Opens an address in the tab that the panel is about. */
export async function openInTab(model: Model, url: string): Promise<void> {
  if (model.tabId.value !== null) await browser.tabs.update(model.tabId.value, { url });
}

const NOTHING: QueueResult = { added: 0, skipped: 0, unread: 0, trouble: null };

/** What the queue's buttons do. `reload` asks the tab again. */
export function makeQueueActions(model: Model, reload: () => Promise<void>) {
  return {
    /** Addresses and handles, one a line. True once they are in the queue. */
    async add(lines: string): Promise<boolean> {
      const { profiles, unread } = readQueueLines(lines);
      const reply = await send("queue.add", { profiles });
      model.queueResult.value = reply.ok
        ? { added: reply.value.added, skipped: reply.value.skipped, unread, trouble: null }
        : { ...NOTHING, trouble: reply.error };
      await loadLists(model);
      return reply.ok;
    },
    /** Creators of the active list (of all, without one) that were not read for so many days. */
    async recheck(days: number): Promise<void> {
      const reply = await send("queue.recheck", { listId: model.activeId.value, days });
      model.queueResult.value = reply.ok
        ? { ...NOTHING, added: reply.value.added }
        : { ...NOTHING, trouble: reply.error };
      await loadLists(model);
    },
    /** The creators that the page in the tab lists. */
    async addPageList(): Promise<void> {
      const { value: tabId } = model.tabId;
      if (tabId === null) return;
      await askTab(tabId, { tab: "overlay.command", command: "queue-list" });
      await reload();
    },
    /** Opens the next profile in the same tab. */
    async next(): Promise<void> {
      const reply = await send("queue.next", null);
      if (!reply.ok) model.queueResult.value = { ...NOTHING, trouble: reply.error };
      else if (reply.value.item) await openInTab(model, reply.value.item.url);
      await loadLists(model);
    },
    async clear(): Promise<void> {
      const reply = await send("queue.clear", null);
      model.queueResult.value = reply.ok ? null : { ...NOTHING, trouble: reply.error };
      await loadLists(model);
    },
  };
}

export type QueueActions = ReturnType<typeof makeQueueActions>;
