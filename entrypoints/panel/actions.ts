import type { PanelActions } from "../../components/panel/panel-actions";
import { waysToReach } from "../../components/view/contact";
import { t } from "../../components/words";
import type { Quote } from "../../core/shortlist/types";
import type { Reply } from "../messages/map";
import { send } from "../messages/send";
import { draftKey, dropDraft, keepDraft } from "./drafts";
import { type Model, type Shown, shown } from "./model";
import { askLight, askReport, askTab, focusTab } from "./tab";

/** The creator's place in the active list; null when it is not on it. */
function placeOf(now: Shown["now"]): { id: string; listId: string } | null {
  const { known, activeList } = now;
  if (!known || !activeList || !known.memberships.some((each) => each.listId === activeList.id)) return null;
  return { id: known.id, listId: activeList.id };
}

function askedQuote(amount: number, { now, insight }: Shown): Quote {
  const at = Date.now();
  const format = insight.sample.kind ?? "other";
  return {
    id: crypto.randomUUID(),
    createdAt: at,
    currency: now.context.settings.currency ?? "USD",
    deliverables: [{ format, count: 1, label: "" }],
    usageDays: null,
    exclusivityDays: null,
    paidBoosting: null,
    productValue: 0,
    tax: "not-stated",
    amounts: [{ stage: "asked", amount, at }],
    clientPrice: null,
    note: "",
  };
}

/** What the panel's buttons do. `reload` asks the tab again; a `popup` closes when the page needs its focus. */
export function makeActions(model: Model, reload: () => Promise<void>, popup: boolean): PanelActions {
  let looks = 0;

  /** Lets the page's overlay and then the panel see what has changed. */
  async function refresh(): Promise<void> {
    const { value: tabId } = model.tabId;
    if (tabId !== null) await askTab(tabId, { tab: "overlay.renew" });
    await reload();
  }

  async function change(ask: Promise<Reply<unknown>>): Promise<boolean> {
    const reply = await ask;
    if (!reply.ok) model.deed.value = { state: "trouble", trouble: reply.error };
    else await refresh();
    return reply.ok;
  }

  async function decide(done: "saved" | "rejected", ask: (now: Shown) => Promise<Reply<{ undo: string }>>) {
    const creator = shown(model);
    if (!creator || model.deed.value.state === "busy") return;
    model.deed.value = { state: "busy" };
    let reply = await ask(creator);
    if (!reply.ok && reply.error === "no-list") {
      // The very first decision: the list it goes to is made, and can be renamed on the shortlist page.
      const made = await send("list.create", { name: t("list_first_name") });
      if (made.ok) reply = await ask(creator);
    }
    model.deed.value = reply.ok ? { state: done, undo: reply.value.undo } : { state: "trouble", trouble: reply.error };
    if (reply.ok) await refresh();
  }

  return {
    save: () => void decide("saved", ({ now, insight }) => send("creator.save", { reading: now.reading, insight })),
    reject: (reason) =>
      void decide("rejected", ({ now, insight }) => send("creator.reject", { reading: now.reading, insight, reason })),
    undo: async () => {
      const deed = model.deed.value;
      if (deed.state !== "saved" && deed.state !== "rejected") return;
      if (await change(send("undo.apply", { id: deed.undo }))) model.deed.value = { state: "idle" };
    },
    copyContact: async () => {
      const contact = shown(model)?.now.reading.fields.contact;
      if (!contact?.ok) return;
      const [best] = waysToReach(contact.value);
      if (best === undefined) return;
      model.copied.value = await navigator.clipboard.writeText(best).then(
        () => true,
        () => false,
      );
    },
    chooseList: (listId) => void change(send("list.activate", { id: listId === "" ? null : listId })),
    setStatus: (status) => {
      const creator = shown(model);
      const place = creator && placeOf(creator.now);
      if (place) void change(send("status.set", { ids: [place.id], listId: place.listId, status }));
    },
    setDraft: (name, text) => {
      const creator = shown(model);
      if (!creator) return;
      if (name === "note") model.note.value = text;
      else model.quote.value = text;
      const { reading, activeList } = creator.now;
      if (text === "") dropDraft(name, reading, activeList?.id ?? null);
      else keepDraft(draftKey(name, reading, activeList?.id ?? null), text);
    },
    saveNote: async (note) => {
      const creator = shown(model);
      const place = creator && placeOf(creator.now);
      if (!creator || !place) return;
      const base = creator.now.known?.memberships.find((each) => each.listId === place.listId)?.membership.note ?? "";
      if (!(await change(send("note.set", { ...place, note, base })))) return;
      model.note.value = null;
      dropDraft("note", creator.now.reading, place.listId);
    },
    saveQuote: async (amount) => {
      const creator = shown(model);
      const place = creator && placeOf(creator.now);
      if (!creator || !place) return;
      if (!(await change(send("quote.set", { ...place, quote: askedQuote(amount, creator) })))) return;
      model.quote.value = "";
      dropDraft("quote", creator.now.reading, place.listId);
    },
    choosePost: (postId, into) => {
      const creator = shown(model);
      if (!creator) return;
      const { putBack, kind } = creator.now.context;
      const others = putBack.filter((id) => id !== postId);
      const { platform, handle } = creator.now.reading;
      void change(
        send("sample.set", { platform, handle, choice: { putBack: into ? [...others, postId] : others, kind } }),
      );
    },
    chooseKind: (kind) => {
      const creator = shown(model);
      if (!creator) return;
      const { putBack } = creator.now.context;
      const { platform, handle } = creator.now.reading;
      void change(send("sample.set", { platform, handle, choice: { putBack, kind } }));
    },
    hideSignal: (signalId, hidden) => {
      const known = shown(model)?.now.known;
      if (!known) return;
      const how = hidden ? { hideSignal: signalId } : { showSignal: signalId };
      void change(send("creator.update", { ids: [known.id], change: how }));
    },
    readGrid: async () => {
      const { value: tabId } = model.tabId;
      if (tabId === null) return;
      await focusTab(tabId);
      void askTab(tabId, { tab: "overlay.command", command: "read-grid" });
      // A popup stands over the page and would keep the keyboard's focus.
      if (popup) window.close();
    },
    copyReport: async (withHandle) => {
      const { value: tabId } = model.tabId;
      const text = tabId === null ? null : await askReport(tabId, withHandle);
      model.report.value =
        text === null
          ? { state: "none" }
          : await navigator.clipboard.writeText(text).then(
              () => ({ state: "copied" as const }),
              () => ({ state: "refused" as const, text }),
            );
    },
    look: async (postIds) => {
      const { value: tabId } = model.tabId;
      if (tabId === null) return;
      looks += 1;
      const mine = looks;
      const lit = await askLight(tabId, postIds);
      // Answers of what is looked at no longer say nothing of what is.
      if (mine === looks) model.gone.value = postIds.length > 0 && lit === 0;
    },
  };
}
