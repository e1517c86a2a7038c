import type { Count } from "../types/count";
import type { Page } from "./page";
import type { Source } from "./source";

/** A rule's word that the network or the creator hides this here, though the place is there. */
export const NOT_SHOWN = { shown: false } as const;

/**
 * What a rule found for a count:
 * - a text; blank text means the control is there without a number
 * - several texts that ought to say the same: different values make the field ambiguous
 * - a `Count` where the page carries the number in machine form
 * - `NOT_SHOWN`, or null for no such place
 */
export type Found = string | readonly string[] | Count | typeof NOT_SHOWN | null;

/** A named way to read one thing. `source` is where it looks; the name says what it looks for. */
export interface Rule<T> {
  name: string;
  run(page: Page): { state: "open"; found: T } | { state: "absent" | "stale" };
}

/**
 * Makes a rule that reads from a source. Its name is "source.name"; give dated names to layouts that
 * live side by side ("dom.grid-2025-04").
 *
 * @example rule(header, "followers-count", (root) => text(root, '[data-e2e="followers-count"]'))
 * @example rule(json, "stats-v2", (user) => exact(user.statsV2?.followerCount))
 */
export function rule<Scope, T>(source: Source<Scope>, name: string, read: (scope: Scope, page: Page) => T): Rule<T> {
  return {
    name: `${source.name}.${name}`,
    run(page) {
      const state = source.open(page);
      return state.state === "open" ? { state: "open", found: read(state.scope, page) } : state;
    },
  };
}
