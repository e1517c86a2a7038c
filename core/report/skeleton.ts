import type { DomNode } from "../platforms/dom";
import { scrubLink } from "./links";
import { scrubDigits } from "./scrub";
import { type Scrubber, scrubJson, scrubText } from "./scrub-json";

/** What is never part of a skeleton: looks, other pages, our own line. */
const LEFT_OUT =
  /^(?:style|link|noscript|iframe|object|embed|video|audio|source|picture|canvas|path|scoutlens-[\w-]+)$/;
const VOID = /^(?:area|base|br|col|hr|img|input|meta|track|wbr)$/;
/** Attributes whose value is the page's own word for a place or a state. */
const PLACES =
  /^(?:role|type|rel|property|name|itemprop|lang|dir|hidden|tabindex|page-subtype|id|class|data-(?:testid|test-id|test|e2e|a-target|test-selector|pagelet|pressable-container|ad-rendering-role|ad-preview|ad-comet-preview|tracking-control-name|sjs|relay-response|rh|view-name|state|type)|aria-(?:selected|hidden|expanded|current|checked|controls|labelledby|describedby)|title-id)$/;
/** Attributes that a person reads. */
const TEXTS = /^(?:title|alt|content|placeholder|aria-label|aria-valuetext|value|label)$/;
const LINKS = /^(?:href|itemid|cite)$/;
/** Siblings of one form that stay. */
const MOST_ALIKE = 6;
/** Letters of a whole skeleton. */
const MOST = 400_000;
const LONGEST_DATA = 120_000;

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const escapeValue = (text: string): string => escapeText(text).replace(/"/g, "&quot;");

/** A word for a place stays when it is made of small parts without long numbers, and names nobody. */
function place(value: string, { aliases }: Scrubber, names: ReadonlySet<string>): string {
  return value
    .split(/\s+/)
    .filter((token) => token.length <= 60)
    .map((token) =>
      aliases.within(token, (rest) => {
        const spoken = rest.split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u).some((part) => names.has(part.toLowerCase()));
        const ours = !spoken && /^[\w:.\-–/@#+]*$/.test(rest);
        return ours ? rest.replace(/\d{3,}/g, scrubDigits) : scrubDigits(rest).replace(/\p{L}/gu, "x");
      }),
    )
    .join(" ");
}

/** Classes that only a build made ("x1abc", "css-175oi2r") say nothing. */
const spokenClasses = (value: string): string =>
  value
    .split(/\s+/)
    .filter((token) => !/\d/.test(token) || /^content-id-/.test(token))
    .filter((token) => token.length >= 5)
    .slice(0, 6)
    .join(" ");

function attribute(name: string, value: string, scrubber: Scrubber, names: ReadonlySet<string>): string {
  if (name === "datetime") return value === "" ? "" : "2026-01-01T00:00:00.000Z";
  if (name === "fill") return /^#[0-9a-f]{3,8}$/i.test(value) ? value : "";
  if (LINKS.test(name)) return scrubLink(value, scrubber.platform, scrubber.aliases);
  if (name === "class") return place(spokenClasses(value), scrubber, names);
  if (PLACES.test(name)) return place(value, scrubber, names);
  if (TEXTS.test(name)) {
    return /^https?:/.test(value) ? scrubLink(value, scrubber.platform, scrubber.aliases) : scrubText(value, scrubber);
  }
  if (/^[\d.,]+$/.test(value)) return scrubber.aliases.of(value) ?? scrubDigits(value);
  const named = scrubber.aliases.within(value) !== value && !/\s/.test(value);
  return named ? place(value, scrubber, names) : "";
}

const ASSIGNED = /^\s*((?:var\s+|window\.|window\[["'])?[\w$]{3,40}(?:["']\])?\s*=\s*)(?=\{)/;

/** Embedded data that names the creator or one of the posts; other scripts are left out. */
function data(text: string, scrubber: Scrubber): string {
  if (scrubber.aliases.within(text) === text) return "";
  const assigned = ASSIGNED.exec(text);
  const plain = assigned ? text.slice(assigned[0].length).replace(/;\s*$/, "") : text;
  try {
    const json = JSON.stringify(scrubJson(JSON.parse(plain), scrubber)).replace(/</g, "\\u003c");
    return json.length > LONGEST_DATA ? "" : `${assigned?.[1] ?? ""}${json}${assigned ? ";" : ""}`;
  } catch {
    return "";
  }
}

/** What makes two siblings alike: the name and the words for the place. */
function formOf(node: DomNode): string {
  const words = Array.from(node.attributes ?? []).filter(({ name }) =>
    /^(?:role|class|itemprop|property|name)$/.test(name),
  );
  return `${node.nodeName} ${words.map(({ value }) => value.replace(/\d+/g, "")).join(" ")}`;
}

/**
 * A page as a skeleton that can be shown to others: elements, names of attributes, words for places and
 * states; every text crossed out, every number counted up from one, every handle and id invented, other
 * sites, pictures and looks left out. `names` are the words of the creator's name, in small letters.
 *
 * @example skeletonOf(document, scrubber, new Set(["mira"])) // '<html lang="en"><body><main>…'
 * @example skeletonOf(emptyDocument, scrubber, new Set()) // "<html><head></head><body></body></html>"
 */
export function skeletonOf(root: DomNode, scrubber: Scrubber, names: ReadonlySet<string>): string {
  const parts: string[] = [];
  let size = 0;
  const put = (text: string) => {
    parts.push(text);
    size += text.length;
  };
  const children = (node: DomNode) => {
    let form = "";
    let alike = 0;
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === 1) {
        const own = formOf(child);
        alike = own === form ? alike + 1 : 1;
        form = own;
        if (alike > MOST_ALIKE) continue;
      }
      walk(child);
    }
  };
  const walk = (node: DomNode) => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? "";
      put(escapeText(text.trim() === "" ? text.slice(0, 1) : scrubText(text, scrubber)));
      return;
    }
    if (node.nodeType !== 1) return;
    const tag = node.nodeName.toLowerCase();
    if (size > MOST || LEFT_OUT.test(tag)) return;
    const attributes = Array.from(node.attributes ?? []).map(({ name, value }) => {
      const kept = attribute(name.toLowerCase(), value, scrubber, names);
      if (kept === "") return name === "class" || name === "style" ? "" : ` ${name}`;
      return ` ${name}="${escapeValue(kept)}"`;
    });
    if (tag === "script") {
      const kept = data(textOf(node), scrubber);
      if (kept !== "") put(`<script${attributes.join("")}>${kept}</script>`);
      return;
    }
    put(`<${tag}${attributes.join("")}>`);
    if (VOID.test(tag)) return;
    children(node);
    put(`</${tag}>`);
  };
  walk(root);
  return parts.join("");
}

const textOf = (node: DomNode): string =>
  Array.from(node.childNodes)
    .map((child) => child.nodeValue ?? "")
    .join("");
