import type { SignalInput } from "../types/signal-input";
import { GIVEAWAY_WORDS } from "./giveaway-words";
import type { Measures } from "./measures";

/** Lawful reasons why honest counts look unusual; keys of `explanation_<key>` in the locale files. */
export type Explanation =
  | "viral-post"
  | "giveaway"
  | "comments-limited"
  | "new-account"
  | "hidden-likes"
  | "paid-promotion"
  | "close-community"
  | "old-followers"
  | "small-numbers"
  | "rounded-counts"
  | "posts-removed"
  | "featured-by-network";

const AT_LEAST_FOR_NEW = 15;
/** "1.2M" is known to 4 %. */
const COARSE = 0.03;
const GIVEAWAYS = Object.values(GIVEAWAY_WORDS).flat();

/**
 * The explanations that this page itself gives a hint of.
 * @example hintedExplanations(inputWithOneHit, measures) // ["viral-post"]
 * @example hintedExplanations(emptyInput, measures) // []
 */
export function hintedExplanations(input: SignalInput, measures: Measures): Explanation[] {
  const hints: Explanation[] = [];
  if ((measures.figures.meanOverMedian ?? 0) >= 3) hints.push("viral-post");
  if (input.posts.ok && input.posts.value.value < AT_LEAST_FOR_NEW) hints.push("new-account");
  if (input.sample.some((post) => !post.likes.ok && post.likes.why === "not-shown")) hints.push("hidden-likes");
  if (input.sample.some((post) => !post.comments.ok && post.comments.why === "not-shown"))
    hints.push("comments-limited");
  if (input.sample.some((post) => isGiveaway(post.caption ?? ""))) hints.push("giveaway");
  if (input.sample.some((post) => post.sponsored)) hints.push("paid-promotion");
  if (measures.rounding >= COARSE) hints.push("rounded-counts");
  return hints;
}

/**
 * A signal's explanations with those that the page hints of first.
 * @example orderExplanations(["viral-post", "giveaway"], ["giveaway"]) // ["giveaway", "viral-post"]
 * @example orderExplanations([], ["giveaway"]) // []
 */
export function orderExplanations(own: readonly Explanation[], hinted: readonly Explanation[]): Explanation[] {
  return [...own.filter((key) => hinted.includes(key)), ...own.filter((key) => !hinted.includes(key))];
}

/**
 * Whether a caption announces a giveaway, in any of the languages listed.
 * @example isGiveaway("GEWINNSPIEL! Zu gewinnen gibt es…") // true
 * @example isGiveaway("We won the cup") // false
 */
export function isGiveaway(caption: string): boolean {
  const folded = `${caption.normalize("NFKC").toLowerCase()} `;
  return GIVEAWAYS.some((word) => folded.includes(word));
}
