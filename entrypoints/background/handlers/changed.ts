import { creatorIdOf, KEY, PREFIX } from "../../../core/shortlist/store/keys";
import type { Done } from "../../../core/shortlist/store/transact";
import type { Result } from "../../../core/shortlist/types";
import type { Changed, ChangeEvent, Reply } from "../../messages/map";
import type { BackgroundDeps } from "../deps";

const MOST_NAMED = 200;

/** What a change touched, as pages need to know it. */
export function changeEvent(keys: string[]): ChangeEvent {
  const creators = keys.filter((key) => key.startsWith(PREFIX.creator)).map(creatorIdOf);
  return {
    event: "changed",
    creatorIds: creators.slice(0, MOST_NAMED),
    all: creators.length > MOST_NAMED,
    lists: keys.some((key) => key === KEY.lists || key.startsWith(PREFIX.list) || key.startsWith(PREFIX.removedList)),
    settings: keys.some((key) => key === KEY.settings || key.startsWith(PREFIX.pack)),
    queue: keys.includes(KEY.queue),
  };
}

/** Everything may have changed. */
export const EVERYTHING: ChangeEvent = {
  event: "changed",
  creatorIds: [],
  all: true,
  lists: true,
  settings: true,
  queue: true,
};

/** Tells about a change that was made and answers with the name to undo it by. */
export function changed<T, R extends object>(
  deps: BackgroundDeps,
  result: Result<Done<T>>,
  map: (value: T) => R,
): Reply<Changed & R> {
  if (!result.ok) return result;
  const { value, undo, keys } = result.value;
  if (keys.length > 0) deps.notify(changeEvent(keys));
  return { ok: true, value: { undo: undo ?? "", ...map(value) } };
}

/** Nothing to add to the undo name. */
export const nothing = (): object => ({});
