import type { StoreDeps } from "../../core/shortlist/store/area";
import type { Creator, Result } from "../../core/shortlist/types";
import type { Badge, ChangeEvent, Reply } from "../messages/map";
import type { SessionDeps } from "./session/seen";

/** Everything the background is given; nothing is kept between two messages. */
export interface BackgroundDeps {
  store: StoreDeps;
  session: SessionDeps;
  /** Tells extension pages and tabs that something changed. Must not throw. */
  notify(change: ChangeEvent): void;
  /** Shows what a tab's page is, on the toolbar; null shows nothing. Must not throw. */
  badge(tabId: number, badge: Badge | null): void;
  /** Name of the list that the first decision makes when there is none. */
  firstListName: string;
  /** What is typical for the creator's lead metric, for the strongest account of a person; null where unknown. */
  norm(creator: Creator): number | null;
}

/** Turns a store's result into a reply, mapping its value. */
export function reply<T, R>(result: Result<T>, map: (value: T) => R): Reply<R> {
  return result.ok ? { ok: true, value: map(result.value) } : result;
}
