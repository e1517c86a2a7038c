import type { DomElement, DomScope } from "../dom";
import { all } from "../read/elements";
import { numbersIn } from "../read/number-text";
import { lineOf } from "../read/text";
import { countedIn, type WordKind } from "./words";

/** A number with the word beside it, and the innermost element that holds both. */
export interface Labelled {
  kind: WordKind;
  text: string;
  element: DomElement;
}

/** Elements that hold a short text; never every element of a page. */
const LEAVES = "strong, span, b, p, a, h1, h2, h3, h4, li, dt, dd, button, yt-formatted-string, yt-attributed-string";
const BOXES = "div";
const LONGEST = 60;
const MOST_LEAVES = 8000;
/** A number with its unit and nothing else: "1,1 Mio.", "18.2K", "6.9万". */
const NUMBER_ALONE = /^\p{Nd}[\p{Nd}.,'’\u066b\u066c\s]*\p{L}{0,12}\.?\+?$/u;

/** Two elements side by side without a space between them: each is looked at by itself. */
const GLUED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]{3}\p{Nd}/u;
/** Pages that were printed with line breaks carry much white space around a short text. */
const LONGEST_RAW = 1000;

const isShort = (element: DomElement): boolean => {
  const text = element.textContent;
  return text !== null && text.length <= LONGEST_RAW && text.trim() !== "";
};

/** Short texts of a page in document order, with their elements. */
export function leaves(root: DomScope, boxes = false): { line: string; element: DomElement }[] {
  return all(root, boxes ? BOXES : LEAVES)
    .slice(0, MOST_LEAVES)
    .filter(isShort)
    .map((element) => ({ line: lineOf(element), element }))
    .filter(({ line }) => line !== "" && line.length <= LONGEST);
}

/** The number beside a word: what its parent, or the parent's parent, says besides the word. */
function besides(word: string, element: DomElement): { text: string; element: DomElement } | null {
  let box = element.parentElement ?? null;
  for (let level = 0; level < 2 && box; level += 1) {
    const text = box.textContent ?? "";
    if (text.length > LONGEST_RAW) return null;
    const rest = lineOf(box).replace(word, " ").replace(/[•·:]/g, " ").trim();
    // "8,276 posts" beside "following": that number has a word of its own.
    if (rest !== "") return NUMBER_ALONE.test(rest) && countedIn(rest) === null ? { text: rest, element: box } : null;
    box = box.parentElement ?? null;
  }
  return null;
}

/**
 * Every number on a page that stands with a word for what it counts, before or after it, in one
 * element or in two side by side.
 *
 * @example labelledCounts(root) // [{ kind: "followers", text: "12.3K subscribers", … }]
 * @example labelledCounts(emptyPage) // []
 */
export function labelledCounts(found: readonly { line: string; element: DomElement }[]): Labelled[] {
  return found.flatMap(({ line, element }) => {
    const kind = countedIn(line);
    if (kind === null) return [];
    const numbers = numbersIn(line);
    if (numbers.length === 1) return GLUED.test(line) ? [] : [{ kind, text: line, element }];
    const beside = numbers.length === 0 ? besides(line, element) : null;
    return beside ? [{ kind, ...beside }] : [];
  });
}
