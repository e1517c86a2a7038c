import type { Page } from "./page";

/**
 * A place on the page that rules read from: the visible profile root, one embedded JSON block.
 * Opening it checks that it is there and that it belongs to the creator in the address.
 * - `absent`: not on this page
 * - `stale`: there, and it belongs to somebody else (the first page of a single-page session)
 */
export type SourceState<Scope> = { state: "open"; scope: Scope } | { state: "absent" } | { state: "stale" };

/** A named source; opening it twice for one page costs nothing. */
export interface Source<Scope> {
  name: string;
  open(page: Page): SourceState<Scope>;
}

/**
 * Makes a source whose result is remembered for each page.
 *
 * @example const dom = source("dom", (page) => opened(page.root.querySelector("main")))
 * @example dom.open(emptyPage) // { state: "absent" }
 */
export function source<Scope>(name: string, open: (page: Page) => SourceState<Scope>): Source<Scope> {
  const seen = new WeakMap<Page, SourceState<Scope>>();
  return {
    name,
    open(page) {
      const known = seen.get(page);
      if (known) return known;
      const state = open(page);
      seen.set(page, state);
      return state;
    },
  };
}

/**
 * Wraps a scope that may be missing.
 *
 * @example opened(element) // { state: "open", scope: element }
 * @example opened(null) // { state: "absent" }
 */
export function opened<Scope>(scope: Scope | null | undefined): SourceState<Scope> {
  return scope === null || scope === undefined ? { state: "absent" } : { state: "open", scope };
}

export const STALE = { state: "stale" } as const;
