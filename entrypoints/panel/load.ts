import browser from "webextension-polyfill";
import { unreadNetwork } from "../../core/platforms/unread-networks";
import { send } from "../messages/send";
import { draftOf } from "./drafts";
import { type Model, type Shown, shown } from "./model";
import { panelTab, tabState } from "./tab";

/** Lists, queue and recent creators from the background. */
export async function loadLists(model: Model): Promise<void> {
  const [lists, queue, recent] = await Promise.all([
    send("lists.get", null),
    send("queue.get", null),
    send("shortlist.recent", { limit: 8 }),
  ]);
  if (lists.ok) {
    model.lists.value = lists.value.lists.filter((list) => list.archivedAt === null);
    model.activeId.value = lists.value.activeId;
  }
  if (queue.ok) model.queue.value = queue.value;
  if (recent.ok) model.recent.value = recent.value;
}

/** The keys as the scout set them in the browser. */
export async function loadCommands(model: Model): Promise<void> {
  const all = await browser.commands.getAll();
  model.commands.value = all.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? "" }] : []));
}

function sameCreator(a: Shown | null, b: Shown): boolean {
  return (
    a !== null && a.now.reading.handle === b.now.reading.handle && a.now.reading.platform === b.now.reading.platform
  );
}

/** Asks the tab again; another creator brings its own drafts and no deed of the last one. */
export async function loadTab(model: Model, search: string): Promise<void> {
  const tab = await panelTab(search);
  model.tabId.value = tab?.id ?? null;
  model.windowId.value = tab?.windowId ?? null;
  const next = tab ? await tabState(tab) : { state: "none" as const, list: null };
  model.unreadNetwork.value = tab?.url === undefined ? null : unreadNetwork(tab.url);
  const before = shown(model);
  model.now.value = Date.now();
  if (next.state === "ready" && !sameCreator(before, next)) {
    const { reading, activeList } = next.now;
    const listId = activeList?.id ?? null;
    const note = await draftOf("note", reading, listId);
    model.note.value = note === "" ? null : note;
    model.quote.value = await draftOf("quote", reading, listId);
    model.deed.value = { state: "idle" };
    model.copied.value = false;
    model.report.value = { state: "idle" };
  }
  model.state.value = next;
}
