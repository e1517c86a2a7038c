import type { Count } from "../types/count";
import type { Field, ProfileFields, Reading } from "../types/reading";
import { platformById } from "./registry";
import { WORDING } from "./wording/by-wording";

/**
 * How a field of a profile was read.
 * - `first`: by the rule that is tried first
 * - `fallback`: by a later rule, because the ones before it found nothing
 * - `wording`: by the words beside the number alone
 * - `not-shown`: the network or the creator does not show it; nothing is wrong
 * - `unread`: no rule gave a value
 */
export type HealthLevel = "first" | "fallback" | "wording" | "not-shown" | "unread";

export interface FieldHealth {
  name: keyof ProfileFields;
  level: HealthLevel;
  field: Field<unknown>;
  /** Rules that were tried in vain before the one that won; all that were tried when none did. */
  tried: readonly string[];
}

/** Fields in the order in which people look for them. */
const NAMES: readonly (keyof ProfileFields)[] = [
  "displayName",
  "handle",
  "followers",
  "following",
  "posts",
  "likes",
  "viewers",
  "verified",
  "bio",
  "category",
  "links",
  "contact",
];

/**
 * Which rule won for each field of a reading, and whether it was the one hoped for.
 *
 * @example healthOf(reading)[2] // { name: "followers", level: "fallback", field, tried: ["header.title-2025"] }
 * @example healthOf(readingOfEmptyPage)[2]?.level // "unread"
 */
export function healthOf(reading: Reading): FieldHealth[] {
  const platform = platformById(reading.platform);
  const rules: Partial<Record<string, readonly { name: string }[]>> = { ...platform?.counts, ...platform?.values };
  return NAMES.map((name): FieldHealth => {
    const field: Field<unknown> | Field<Count> = reading.fields[name];
    if (!field.ok) {
      return { name, field, level: field.why === "not-shown" ? "not-shown" : "unread", tried: field.tried };
    }
    const names = (rules[name] ?? []).map((each) => each.name);
    if (field.rule.startsWith(`${WORDING}.`)) return { name, field, level: "wording", tried: names };
    // A rule of a page seen before, or of an older Scoutlens, is not in the list: nothing is known against it.
    const place = Math.max(0, names.indexOf(field.rule));
    return { name, field, level: place === 0 ? "first" : "fallback", tried: names.slice(0, place) };
  });
}

/**
 * Whether something about the reading of a page is worth a report: a count that only a fallback read, or
 * a place that was there and could not be read.
 *
 * @example isUnwell(healthOf(reading)) // false
 * @example isUnwell(healthOf(readByWording)) // true
 */
export function isUnwell(health: readonly FieldHealth[]): boolean {
  return health.some(
    ({ level, field }) =>
      level === "fallback" ||
      level === "wording" ||
      (level === "unread" && !field.ok && (field.why === "unreadable" || field.why === "ambiguous")),
  );
}
