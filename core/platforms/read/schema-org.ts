import type { Count } from "../../types/count";
import type { DomElement, DomScope } from "../dom";

/** A node of embedded schema.org data (JSON-LD). */
export type SchemaNode = { readonly [key: string]: unknown };

function isNode(value: unknown): value is SchemaNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a key as a list: one node and an array of nodes are both written. */
function nodesOf(value: unknown): SchemaNode[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** The last part of a schema.org name: "https://schema.org/LikeAction" is "LikeAction". */
function shortName(value: unknown): string {
  const name = isNode(value) ? value["@type"] : value;
  return typeof name === "string" ? name.slice(name.lastIndexOf("/") + 1) : "";
}

/** What was parsed out of a block, with its text: a page may rewrite the element. */
const parsed = new WeakMap<DomElement, { text: string; value: unknown }>();

function contentOf(script: DomElement): unknown {
  const text = script.textContent ?? "";
  const known = parsed.get(script);
  if (known?.text === text) return known.value;
  const value = parse(text);
  parsed.set(script, { text, value });
  return value;
}

function parse(text: string): unknown {
  try {
    // Some networks write line breaks inside strings, which JSON forbids.
    return JSON.parse(text.replace(/\p{Cc}/gu, " "));
  } catch {
    return null;
  }
}

/**
 * Every top node of the page's JSON-LD, with `@graph` and `mainEntity` opened. A block that is no JSON
 * is passed over. The caller must check whose node it is: the block may describe the first page of a
 * single-page session.
 *
 * @example schemaNodes(root) // [{ "@type": "ProfilePage", … }, { "@type": "Person", … }]
 * @example schemaNodes(pageWithoutJsonLd) // []
 */
export function schemaNodes(root: DomScope): SchemaNode[] {
  const found: SchemaNode[] = [];
  const add = (value: unknown): void => {
    for (const node of nodesOf(value)) {
      found.push(node);
      add(node["@graph"]);
      add(node.mainEntity);
    }
  };
  for (const script of Array.from(root.querySelectorAll('script[type="application/ld+json"]'))) {
    add(contentOf(script));
  }
  return found;
}

/**
 * Whether a node is of a schema.org type.
 *
 * @example isA({ "@type": "ProfilePage" }, "ProfilePage") // true
 * @example isA({}, "ProfilePage") // false
 */
export function isA(node: SchemaNode, type: string): boolean {
  return (Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]]).some((name) => shortName(name) === type);
}

/**
 * A text value of a node, or null.
 *
 * @example textOf({ name: " Mira " }, "name") // "Mira"
 * @example textOf({ name: 3 }, "name") // null
 */
export function textOf(node: SchemaNode, key: string): string | null {
  const value = node[key];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/**
 * The node under a key, the first one where there are several; null when there is none.
 *
 * @example childOf({ author: { name: "Mira" } }, "author") // { name: "Mira" }
 * @example childOf({ author: "Mira" }, "author") // null
 */
export function childOf(node: SchemaNode, key: string): SchemaNode | null {
  return nodesOf(node[key])[0] ?? null;
}

/**
 * An exact count out of machine-readable data: a whole number, or a text of digits.
 *
 * @example exactCount(2038400) // { value: 2038400, low: 2038400, high: 2038400, text: "2038400" }
 * @example exactCount("1.9M") // null
 */
export function exactCount(value: unknown): Count | null {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0) return null;
  return { value: number, low: number, high: number, text: String(value) };
}

/**
 * The count of an interaction that a node carries (https://schema.org/InteractionCounter), or null.
 * `key` is another list than the node's own where an agent's doings are counted.
 *
 * @example interaction(person, "FollowAction") // { value: 2038400, … }
 * @example interaction(person, "LikeAction") // null
 */
export function interaction(node: SchemaNode, action: string, key = "interactionStatistic"): Count | null {
  const counter = nodesOf(node[key]).find((each) => shortName(each.interactionType) === action);
  return counter ? exactCount(counter.userInteractionCount) : null;
}
