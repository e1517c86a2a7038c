import { retrying } from "../../core/shortlist/store/retry";
import { recoverStore } from "../../core/shortlist/store/transact";
import type { Handlers } from "../messages/handle";
import type { BackgroundDeps } from "./deps";
import { creatorHandlers } from "./handlers/creators";
import { listHandlers } from "./handlers/lists";
import { readingHandlers } from "./handlers/reading";
import { forgetDue } from "./handlers/retention";
import { settingsHandlers } from "./handlers/settings";
import { shortlistHandlers } from "./handlers/shortlist";

export interface Background {
  /** For `dispatcher`: register its listener before anything is awaited. */
  handlers: Handlers;
  /** At each start: finishes what a killed worker left, then lets the retention clock run. Never throws. */
  start(): Promise<void>;
}

/** All handlers over what the background is given. Keeps nothing itself: a worker can die between any two messages. */
export function createBackground(given: BackgroundDeps): Background {
  const deps = { ...given, store: { ...given.store, area: retrying(given.store.area) } };
  return {
    handlers: {
      ...readingHandlers(deps),
      ...creatorHandlers(deps),
      ...listHandlers(deps),
      ...shortlistHandlers(deps),
      ...settingsHandlers(deps),
    },
    start: async () => {
      try {
        const recovered = await recoverStore(deps.store);
        if (recovered.ok) await forgetDue(deps);
      } catch {
        // An error of ours at the start must not stop messages from being answered.
      }
    },
  };
}
