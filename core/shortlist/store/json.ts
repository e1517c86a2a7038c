/**
 * A plain object: not null, not an array.
 *
 * @example isObject({}) // true
 * @example isObject([]) // false
 */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether two JSON values are the same, whatever the order of keys: browsers give keys back sorted.
 *
 * @example sameJson({ a: 1, b: [2] }, { b: [2], a: 1 }) // true
 * @example sameJson(undefined, null) // false
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
