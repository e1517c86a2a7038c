/** Parsed JSON of unknown shape. Read it through the functions below, which guard every step. */
export type Json = unknown;
export type JsonObject = { readonly [key: string]: Json };

/**
 * A JSON object: not null, not a list.
 *
 * @example isObject({ a: 1 }) // true
 * @example isObject([1]) // false
 */
export function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The value at a path of keys and indexes; undefined when any step is missing.
 *
 * @example at(data, "user", "links", 0) // "https://mira.example"
 * @example at(null, "user") // undefined
 */
export function at(value: Json, ...path: readonly (string | number)[]): Json {
  let here = value;
  for (const step of path) {
    if (typeof step === "number") {
      if (!Array.isArray(here)) return undefined;
      here = here[step];
    } else {
      // `hasOwn`: a page's key "constructor" must not reach the prototype.
      if (!isObject(here) || !Object.hasOwn(here, step)) return undefined;
      here = here[step];
    }
  }
  return here;
}

/**
 * The object at a path, or null.
 *
 * @example objectAt({ user: { id: 7 } }, "user") // { id: 7 }
 * @example objectAt({ user: [7] }, "user") // null
 */
export function objectAt(value: Json, ...path: readonly (string | number)[]): JsonObject | null {
  const found = at(value, ...path);
  return isObject(found) ? found : null;
}

/**
 * The text at a path, or null; a blank text counts as none.
 *
 * @example stringAt({ user: { name: "Mira" } }, "user", "name") // "Mira"
 * @example stringAt({ name: " " }, "name") // null
 */
export function stringAt(value: Json, ...path: readonly (string | number)[]): string | null {
  const found = at(value, ...path);
  return typeof found === "string" && found.trim() !== "" ? found : null;
}

/**
 * The number at a path, or null. Digits written as text count as a number.
 *
 * @example numberAt({ count: "2038400" }, "count") // 2038400
 * @example numberAt({ count: "2 M" }, "count") // null
 */
export function numberAt(value: Json, ...path: readonly (string | number)[]): number | null {
  const found = at(value, ...path);
  const number = typeof found === "string" && /^\d{1,15}$/.test(found) ? Number(found) : found;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/**
 * The truth value at a path, or null when there is none.
 *
 * @example booleanAt({ verified: false }, "verified") // false
 * @example booleanAt({ verified: "no" }, "verified") // null
 */
export function booleanAt(value: Json, ...path: readonly (string | number)[]): boolean | null {
  const found = at(value, ...path);
  return typeof found === "boolean" ? found : null;
}

/**
 * The list at a path; empty when there is none.
 *
 * @example listAt({ links: [1, 2] }, "links") // [1, 2]
 * @example listAt({}, "links") // []
 */
export function listAt(value: Json, ...path: readonly (string | number)[]): readonly Json[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/**
 * Every object below a value that is stored under one of the given keys, in document order, not looking
 * inside a found one. `limit` bounds the objects and lists that are visited.
 *
 * @example under(data, ["videoRenderer"]) // [{ videoId: "…" }, …]
 * @example under(null, ["videoRenderer"]) // []
 */
export function under(
  value: Json,
  keys: readonly string[],
  limit = 200_000,
): { readonly key: string; readonly value: JsonObject }[] {
  const found: { key: string; value: JsonObject }[] = [];
  const wanted = new Set(keys);
  let left = limit;
  const visit = (here: Json, depth: number): void => {
    if (left-- <= 0 || depth > 60) return;
    if (Array.isArray(here)) {
      for (const each of here) visit(each, depth + 1);
      return;
    }
    if (!isObject(here)) return;
    for (const [key, child] of Object.entries(here)) {
      if (wanted.has(key) && isObject(child)) found.push({ key, value: child });
      else if (typeof child === "object") visit(child, depth + 1);
    }
  };
  visit(value, 0);
  return found;
}
