import type { RemovedList } from "../types";
import type { Importing } from "./hold";
import { importAll } from "./import-entries";
import { removedListKey } from "./keys";
import { KINDS } from "./kinds";

/** What is here comes first; places that only the file knows join it. */
const merge = (mine: RemovedList, theirs: RemovedList): RemovedList => ({
  ...mine,
  members: { ...theirs.members, ...mine.members },
});

/**
 * Puts a file's removed lists into the trash. A list that is in use here stays in use: restoring the other brings its
 * creators onto it.
 *
 * @example await importRemovedLists(state, [removed]) // it can be restored here
 * @example await importRemovedLists(state, []) // nothing changed
 */
export async function importRemovedLists(state: Importing, given: unknown[]): Promise<void> {
  const homeOf = (value: RemovedList) => ({ key: removedListKey(value.list.id), value });
  await importAll(state, KINDS.removedList, given, homeOf, merge);
}
