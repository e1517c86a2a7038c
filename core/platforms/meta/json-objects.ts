import type { DomElement, DomScope } from "../dom";

/** An object inside embedded JSON. */
export type JsonObject = { readonly [key: string]: unknown };

/** Values looked at per page; the largest page seen holds about 70 000. */
const MOST_VALUES = 400_000;
/** Blocks that are the data of older pages: `window._sharedData = {…};`, `window.__additionalDataLoaded('/mira/', {…});`. */
const ASSIGNED = /^\s*window\.(?:_sharedData\s*=|__additionalDataLoaded\(\s*'[^']*'\s*,)\s*(\{[\s\S]*\})\s*\)?;?\s*$/;

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;

/** Parsed blocks by their element: a page is read again whenever it grows, its scripts stay. */
const parsed = new WeakMap<DomElement, { size: number; value: unknown }>();

const BOX = /"__bbox"\s*:\s*(?=\{)/g;

/** Where the value that begins at a brace ends, strings skipped; -1 when it does not end. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 92) at += 1;
    else if (letter === 34) quoted = !quoted;
    else if (!quoted && (letter === 123 || letter === 91)) depth += 1;
    else if (!quoted && (letter === 125 || letter === 93)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** The values that a page of before 2023 hands to its scripts in calls: `…,{"__bbox":{…}}`. */
function boxes(text: string): unknown[] {
  const found: unknown[] = [];
  let read = 0;
  for (const match of text.matchAll(BOX)) {
    const start = match.index + match[0].length;
    if (start < read) continue;
    const end = endOfValue(text, start);
    if (end < 0) break;
    try {
      found.push(JSON.parse(text.slice(start, end)));
    } catch {
      // Not JSON: passed over like any other script.
    }
    read = end;
  }
  return found;
}

function parse(script: DomElement, text: string): unknown {
  const known = parsed.get(script);
  if (known && known.size === text.length) return known.value;
  let value: unknown = null;
  try {
    const whole = script.getAttribute("type") === "application/json" ? text : ASSIGNED.exec(text)?.[1];
    value = whole === undefined ? boxes(text) : JSON.parse(whole);
  } catch {
    value = null;
  }
  parsed.set(script, { size: text.length, value });
  return value;
}

/**
 * Every object in the embedded JSON of a Meta page whose block mentions the needle, parents before
 * children, with a bounded number of values. The caller compares the object's own id with the
 * address: blocks stay in the document when the page goes on to somebody else.
 *
 * @example [...jsonObjects(root, "mira.bakes")].find((each) => each.username === "mira.bakes")
 * @example [...jsonObjects(pageWithoutScripts, "mira.bakes")] // []
 */
export function* jsonObjects(root: DomScope, needle: string): Generator<JsonObject> {
  if (needle === "") return;
  let left = MOST_VALUES;
  for (const script of Array.from(root.querySelectorAll('script[type="application/json"], script:not([src])'))) {
    const text = script.textContent ?? "";
    if (!text.includes(needle)) continue;
    const stack: unknown[] = [parse(script, text)];
    while (stack.length > 0 && left > 0) {
      const value = stack.pop();
      left -= 1;
      if (!isObject(value)) continue;
      if (!Array.isArray(value)) yield value;
      const inner = Object.values(value);
      for (let at = inner.length - 1; at >= 0; at -= 1) if (isObject(inner[at])) stack.push(inner[at]);
    }
  }
}

/**
 * The value at a path of keys, or undefined.
 *
 * @example at({ user: { username: "mira" } }, "user", "username") // "mira"
 * @example at({ user: null }, "user", "username") // undefined
 */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let current: unknown = value;
  for (const key of keys) {
    if (!isObject(current)) return undefined;
    current = current[key];
  }
  return current;
}

/**
 * A text that is not blank, or null.
 *
 * @example textAt({ caption: { text: "Bread" } }, "caption", "text") // "Bread"
 * @example textAt({ caption: null }, "caption", "text") // null
 */
export function textAt(value: unknown, ...keys: readonly (string | number)[]): string | null {
  const found = at(value, ...keys);
  return typeof found === "string" && found.trim() !== "" ? found.trim() : null;
}

/**
 * An object at a path of keys, or null.
 *
 * @example objectAt({ node: { code: "DSVTA7z5AO-" } }, "node") // { code: "DSVTA7z5AO-" }
 * @example objectAt({ node: [] }, "node") // null
 */
export function objectAt(value: unknown, ...keys: readonly (string | number)[]): JsonObject | null {
  const found = at(value, ...keys);
  return isObject(found) && !Array.isArray(found) ? found : null;
}
