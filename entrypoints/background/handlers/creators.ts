import { knownOf } from "../../../core/shortlist/known";
import { setClientNotes, takeAnswers } from "../../../core/shortlist/store/client";
import { changeCreators, removeCreators, restoreCreators } from "../../../core/shortlist/store/creators";
import { decide } from "../../../core/shortlist/store/decide";
import { type Erased, emptyTrash, eraseCreators } from "../../../core/shortlist/store/erase";
import { eraseListsWhere } from "../../../core/shortlist/store/list-trash";
import { firstList, getLists } from "../../../core/shortlist/store/lists";
import {
  addToList,
  changeMemberships,
  removeFromList,
  removeQuote,
  setNote,
  setQuote,
} from "../../../core/shortlist/store/places";
import { getCreator, getCreators } from "../../../core/shortlist/store/read-creators";
import { getSettings } from "../../../core/shortlist/store/settings";
import type { ChangeName, Known, MembershipChange, Result, Status } from "../../../core/shortlist/types";
import type { Handlers } from "../../messages/handle";
import type { Changed, Decision, Reply } from "../../messages/map";
import type { BackgroundDeps } from "../deps";
import { forget } from "../session/seen";
import { changed, EVERYTHING, nothing } from "./changed";
import { mended } from "./mended";
import { profileOf } from "./profile-of";

/** The lists; where there is none yet the first one is made, for a first save to go to. */
async function listsOrFirst(deps: BackgroundDeps): ReturnType<typeof getLists> {
  const lists = await getLists(deps.store.area);
  if (!lists.ok || lists.value.lists.length > 0) return lists;
  const settings = await getSettings(deps.store.area);
  if (!settings.ok) return settings;
  const { currency } = settings.value.assess;
  const first = await firstList(deps.store, { name: deps.firstListName, brief: {}, currency, budget: null });
  return first.ok ? getLists(deps.store.area) : first;
}

async function decided(
  deps: BackgroundDeps,
  name: ChangeName,
  { reading, insight, listId }: Decision,
  status: Status,
  change: MembershipChange | "save",
): Promise<Reply<Changed & { known: Known }>> {
  // At once: a save asks storage as seldom as it can.
  const [settings, lists] = await Promise.all([getSettings(deps.store.area), listsOrFirst(deps)]);
  if (!settings.ok) return settings;
  if (!lists.ok) return lists;
  const target = listId ?? lists.value.activeId;
  if (target === null) return { ok: false, error: "no-list" };
  const seen = { reading, insight, now: deps.store.now() };
  const done = await decide(deps.store, name, seen, { listId: target, status, change, owner: settings.value.owner });
  return changed(deps, done, (creator) => ({ known: knownOf(creator, lists.value.lists, lists.value.activeId) }));
}

/** What was erased from the store is forgotten by the session too. */
async function erased(deps: BackgroundDeps, done: Result<Erased>): Promise<Reply<{ erased: number }>> {
  if (!done.ok) return done;
  await forget(deps.session, done.value.profiles.map(profileOf));
  deps.notify(EVERYTHING);
  return { ok: true, value: { erased: done.value.found } };
}

type Names =
  | `creator.${"save" | "reject" | "get" | "many" | "update" | "remove" | "erase"}`
  | `membership.${"add" | "update" | "remove"}`
  | `quote.${"set" | "remove"}`
  | `trash.${"restore" | "empty"}`
  | "status.set"
  | `client.${"answers" | "notes"}`
  | "note.set";

/** Messages that change creators and their places in lists. */
export function creatorHandlers(deps: BackgroundDeps): Pick<Handlers, Names> {
  const { store } = deps;
  return {
    "creator.save": (decision) => decided(deps, "save", decision, "shortlisted", "save"),
    "creator.reject": ({ reason, words, ...decision }) =>
      decided(deps, "reject", decision, "new", { status: "rejected", reason, words: words ?? "" }),
    "creator.get": ({ id }) => getCreator(store.area, id),
    "creator.many": ({ ids }) => getCreators(store.area, ids),
    "creator.update": async ({ ids, change }) => changed(deps, await changeCreators(store, ids, change), nothing),
    "creator.remove": async ({ ids }) => changed(deps, await removeCreators(store, ids), nothing),
    "creator.erase": async (input) =>
      erased(deps, await eraseCreators(store, "ids" in input ? input.ids : [`${input.platform}:${input.handle}`])),
    "trash.restore": async ({ ids }) => changed(deps, await restoreCreators(store, ids), nothing),
    "trash.empty": async () => {
      const gone = await eraseListsWhere(store, () => true);
      if (!gone.ok) return gone;
      const done = await erased(deps, await mended(deps, () => emptyTrash(store)));
      return done.ok ? { ok: true, value: { erased: done.value.erased + gone.value } } : done;
    },
    "membership.add": async ({ ids, listId, status }) => {
      const settings = await getSettings(store.area);
      if (!settings.ok) return settings;
      return changed(deps, await addToList(store, ids, listId, status ?? "shortlisted", settings.value.owner), nothing);
    },
    "membership.update": async ({ ids, listId, change }) =>
      changed(deps, await changeMemberships(store, "membership", ids, listId, change), nothing),
    "membership.remove": async ({ ids, listId }) => changed(deps, await removeFromList(store, ids, listId), nothing),
    "status.set": async ({ ids, listId, status, reason, words }) => {
      const change: MembershipChange = { status, reason: reason ?? null, words: words ?? "" };
      return changed(deps, await changeMemberships(store, "status", ids, listId, change), nothing);
    },
    "note.set": async ({ id, listId, note, base }) =>
      changed(deps, await setNote(store, id, listId, note, base), ([creator]) => ({
        note: creator?.memberships[listId]?.note ?? note,
      })),
    "client.answers": async (file) => changed(deps, await takeAnswers(store, file), (taken) => taken),
    "client.notes": async ({ listId, notes }) => changed(deps, await setClientNotes(store, listId, notes), nothing),
    "quote.set": async ({ id, listId, quote }) => changed(deps, await setQuote(store, id, listId, quote), nothing),
    "quote.remove": async ({ id, listId, quoteId }) =>
      changed(deps, await removeQuote(store, id, listId, quoteId), nothing),
  };
}
