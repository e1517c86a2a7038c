import type { DomElement, DomScope } from "../dom";

const NUMBER = /\p{Nd}+(?:[.,\u066b\u066c'’\u00a0\u202f]\p{Nd}+)*/gu;
const DIGITS = /\p{Nd}/gu;

/**
 * Every number written in a label, in order, with its separators.
 *
 * @example numbersIn("512 replies, 734 reposts, 5038 likes") // ["512", "734", "5038"]
 * @example numbersIn("View post analytics") // []
 */
export function numbersIn(label: string): string[] {
  return label.match(NUMBER) ?? [];
}

/**
 * The first number written in a label, or null. For labels that begin with an exact count in every
 * language ("14006 Respostas. Resposta", "6 次转帖。转帖").
 *
 * @example firstNumber("Like (3,817 likes)") // "3,817"
 * @example firstNumber("Bookmark") // null
 */
export function firstNumber(label: string | null): string | null {
  return label === null ? null : (numbersIn(label)[0] ?? null);
}

const digits = (text: string): string => (text.match(DIGITS) ?? []).join("");

/**
 * The part of an element that holds its number, without the word beside it. Where the number is
 * spread over several parts (a digit a part, an old and a new value in one animation) the whole text
 * comes back, which then reads as no count. Blank when the element has no digit.
 *
 * @example numberText(link) // "5.2万" for <a><span>5.2万</span> <span>关注者</span></a>
 * @example numberText(emptyButton) // ""
 */
export function numberText(element: DomElement): string {
  const whole = (element.textContent ?? "").trim();
  const wanted = digits(whole);
  if (wanted === "") return "";
  let best = whole;
  for (const part of Array.from(element.querySelectorAll("span, div, strong, b, p"))) {
    const text = (part.textContent ?? "").trim();
    if (text.length < best.length && digits(text) === wanted) best = text;
  }
  return best;
}

/**
 * Trimmed text of the first match, bidirectional marks taken out; null when nothing matches.
 *
 * @example plainText(card, "h1") // "Mira Orlov" for "\u202aMira Orlov\u202c"
 * @example plainText(card, "h6") // null
 */
export function plainText(scope: DomScope, selector: string): string | null {
  const element = scope.querySelector(selector);
  return element ? cleaned(element.textContent ?? "") : null;
}

/**
 * Text without bidirectional marks, white space at the ends and runs of spaces.
 *
 * @example cleaned(" \u202a@mira \u202c") // "@mira"
 * @example cleaned("") // ""
 */
export function cleaned(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[ \t]+/g, " ")
    .trim();
}
