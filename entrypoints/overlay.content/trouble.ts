import type { Known } from "../../core/shortlist/types";
import type { ErrorKey } from "../messages/map";

/** Troubles that leave open whether the change was made. */
const OPEN: ReadonlySet<string> = new Set<ErrorKey>(["slow", "interrupted", "pending"]);

/** Whether it is not known yet if the change was made. */
export const isOpen = (trouble: string): boolean => OPEN.has(trouble);

/** Everything that a decision can change of what the line says: equal marks mean that nothing came of it. */
export function markOf(known: Known | null, activeListId: string | null): string {
  return JSON.stringify([activeListId, known?.doNotWorkWith, known?.exclusivity, known?.memberships]);
}

/**
 * Whether a trouble's words have to go, now that the background said again what is known.
 *
 * @param told the background came by itself to say that something was changed: an open question is answered then
 * @example troubleOver("slow", "a", "a", true) // true
 * @example troubleOver("quota", "a", "a", true) // false: it is still not saved for want of room
 */
export function troubleOver(trouble: string, before: string, now: string, told: boolean): boolean {
  return before !== now || (told && isOpen(trouble));
}
