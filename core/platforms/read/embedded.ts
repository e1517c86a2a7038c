import type { DomElement, DomScope } from "../dom";
import { all } from "./elements";
import type { Json } from "./json";

/** What was parsed out of a script element, with the text it came from: a page may rewrite the element. */
const parsedScripts = new WeakMap<DomElement, { text: string; key: string; value: Json }>();

function remembered(script: DomElement, key: string, parse: (text: string) => Json): Json {
  const text = script.textContent ?? "";
  const known = parsedScripts.get(script);
  if (known && known.key === key && known.text === text) return known.value;
  const value = parse(text);
  parsedScripts.set(script, { text, key, value });
  return value;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The JSON in the first script that a selector finds; undefined when there is none or it is no JSON.
 * Parsed once for each element and text. The caller must check whose data it is: the block may
 * describe the first page of a single-page session.
 *
 * @example jsonScript(root, "script#__UNIVERSAL_DATA_FOR_REHYDRATION__") // { __DEFAULT_SCOPE__: … }
 * @example jsonScript(emptyPage, "script#SIGI_STATE") // undefined
 */
export function jsonScript(root: DomScope, selector: string): Json {
  const script = root.querySelector(selector);
  return script ? remembered(script, "", parsed) : undefined;
}

/** Index just after the JSON value that starts at `start`, by counting brackets outside strings; -1 when it never ends. */
function endOfJson(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (quoted) {
      if (char === 92) at += 1;
      else if (char === 34) quoted = false;
    } else if (char === 34) quoted = true;
    else if (char === 123 || char === 91) depth += 1;
    else if (char === 125 || char === 93) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

const HEAD = 400;

/**
 * The object that an inline script assigns to a variable near its beginning
 * (`var ytInitialData = {…};`); undefined when no script does. Parsed once for each element and text.
 *
 * @example assignedJson(root, "ytInitialData") // { contents: … }
 * @example assignedJson(emptyPage, "ytInitialData") // undefined
 */
export function assignedJson(root: DomScope, variable: string): Json {
  const name = variable.replace(/[^\w$]/g, "");
  const assignment = new RegExp(`(?:^|[^\\w$])${name}["'\\]]*\\s*=\\s*(?=[{[])`);
  for (const script of all(root, "script:not([src])")) {
    const text = script.textContent ?? "";
    const match = assignment.exec(text.slice(0, HEAD));
    if (!match) continue;
    const start = match.index + match[0].length;
    const value = remembered(script, name, (whole) => {
      const end = endOfJson(whole, start);
      return end < 0 ? undefined : parsed(whole.slice(start, end));
    });
    if (value !== undefined) return value;
  }
  return undefined;
}
