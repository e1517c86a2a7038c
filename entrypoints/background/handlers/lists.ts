import { removedListKey } from "../../../core/shortlist/store/keys";
import { eraseLists, listRemoved, removeList, restoreList } from "../../../core/shortlist/store/list-trash";
import { activateList, createList, getLists, updateList } from "../../../core/shortlist/store/lists";
import {
  confirmPerson,
  dismissPair,
  getPerson,
  listPeople,
  proposePeople,
  splitAccount,
  splitPerson,
} from "../../../core/shortlist/store/people";
import { getSettings } from "../../../core/shortlist/store/settings";
import { applyUndo, listUndo } from "../../../core/shortlist/store/undo";
import type { Handlers } from "../../messages/handle";
import { type BackgroundDeps, reply } from "../deps";
import { changed, changeEvent, nothing } from "./changed";
import { mended } from "./mended";

type Names =
  | `list.${"create" | "update" | "activate" | "remove" | "removed" | "restore" | "erase"}`
  | `person.${"list" | "proposals" | "get" | "confirm" | "dismiss" | "split"}`
  | `undo.${"list" | "apply"}`
  | "lists.get";

/** Messages about lists, people and what can be taken back. */
export function listHandlers(deps: BackgroundDeps): Pick<Handlers, Names> {
  const { store } = deps;
  return {
    "lists.get": () => getLists(store.area),
    "list.create": async ({ name, brief, currency, budget }) => {
      const settings = await getSettings(store.area);
      if (!settings.ok) return settings;
      const start = {
        name,
        brief: brief ?? {},
        currency: currency ?? settings.value.assess.currency,
        budget: budget ?? null,
      };
      return changed(deps, await createList(store, start), (list) => ({ list }));
    },
    "list.update": async ({ id, change }) => changed(deps, await updateList(store, id, change), (list) => ({ list })),
    "list.activate": async ({ id }) => changed(deps, await activateList(store, id), nothing),
    "list.remove": async ({ id }) => changed(deps, await mended(deps, () => removeList(store, id)), nothing),
    "list.removed": () => listRemoved(store.area),
    "list.restore": async ({ id }) => changed(deps, await restoreList(store, id), (list) => ({ list })),
    "list.erase": async ({ ids }) =>
      reply(await eraseLists(store, ids), (erased) => {
        deps.notify(changeEvent(ids.map(removedListKey)));
        return { erased };
      }),
    "person.list": () => listPeople(store.area),
    "person.proposals": () => proposePeople(store.area),
    "person.get": ({ id }) => getPerson(store.area, id, deps.norm),
    "person.confirm": async ({ creatorIds, name }) =>
      changed(deps, await confirmPerson(store, creatorIds, name), (person) => ({ person })),
    "person.dismiss": async ({ creatorIds }) => changed(deps, await dismissPair(store, creatorIds), nothing),
    "person.split": async ({ id, creatorId }) =>
      changed(
        deps,
        await (creatorId === undefined ? splitPerson(store, id) : splitAccount(store, id, creatorId)),
        nothing,
      ),
    "undo.list": () => listUndo(store.area),
    "undo.apply": async ({ id }) =>
      reply(await applyUndo(store, id), ({ value, keys }) => {
        deps.notify(changeEvent(keys));
        return value;
      }),
  };
}
