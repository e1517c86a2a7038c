import type { Decide } from "../../../core/shortlist/store/decide";
import { createList } from "../../../core/shortlist/store/lists";
import { recoverStore } from "../../../core/shortlist/store/transact";
import type { Result } from "../../../core/shortlist/types";
import { fakeArea, storeOver } from "./fake-area";

/** The value, or a failed test that names the error. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** A store with one active list. */
export async function aStore() {
  const area = fakeArea();
  const deps = storeOver(area);
  must(await recoverStore(deps));
  const list = must(await createList(deps, { name: "Spring", brief: {}, currency: "USD", budget: null })).value;
  return { area, deps, listId: list.id };
}

export const toList = (listId: string, over: Partial<Decide> = {}): Decide => ({
  listId,
  status: "shortlisted",
  change: "save",
  owner: "Ana",
  ...over,
});
