import type * as z from "zod/mini";

/**
 * Whether anywhere in a JSON value there is a key that means the prototype: schemas pass over it, and what copies
 * the value might not.
 *
 * @example hasPrototypeKey(JSON.parse('{"a":[{"__proto__":1}]}')) // true
 * @example hasPrototypeKey({ constructor: 1 }) // false: an own key like any other
 */
export function hasPrototypeKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "__proto__") || Object.values(value).some(hasPrototypeKey);
}

/**
 * What is wrong with a value, in short, or null when it fits: "memberships.a.status: invalid_value".
 * The value itself is kept as it is, so that nothing a schema does not name gets lost.
 *
 * @example problemOf(listSchema, list) // null
 * @example problemOf(listSchema, { ...list, currency: 7 }) // "currency: invalid_type"
 */
export function problemOf(schema: z.ZodMiniType, value: unknown): string | null {
  const result = schema.safeParse(value);
  if (result.success) return null;
  const issue = result.error.issues[0];
  return issue === undefined ? "invalid" : `${issue.path.map(String).join(".")}: ${issue.code}`;
}
