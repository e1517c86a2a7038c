import type { VisibleComment } from "../types/reading";
import { commentShape } from "./comments/comment-shape";
import { countNearDuplicates } from "./comments/near-duplicates";
import { looked, notEnoughData, type SignalRule } from "./signal-rule";
import { EMPTY_COMMENTS } from "./thresholds/everywhere";
import { above } from "./thresholds/threshold";

const FEWEST_COMMENTS = 20;
/** Enough for any page; near copies are searched in pairs. */
const MOST_COMMENTS = 300;
const FEWEST_THREADS = 3;

/**
 * Comments on screen that say nothing (emoji, one word, a tag), are near copies of each other, or come from the same
 * people on post after post. A pod leaves no proof on a page; this only says what stands there.
 */
export const commentText: SignalRule = {
  meta: {
    id: "comment-text",
    question: "Do the visible comments read like people talking?",
    family: "comment-text",
    needs: ["comment-text"],
    platforms: "all",
    explanations: ["close-community", "giveaway", "small-numbers"],
    source: EMPTY_COMMENTS.source,
  },
  assess({ sample }) {
    const threads = sample.map((post) => (post.visibleComments ?? []).filter((comment) => !comment.byCreator));
    const comments = threads.flat().slice(0, MOST_COMMENTS);
    if (comments.length < FEWEST_COMMENTS) return notEnoughData({ have: comments.length, need: FEWEST_COMMENTS });
    const shapes = comments.map((comment) => commentShape(comment.text));
    const n = comments.length;
    const share = (shape: string) => shapes.filter((each) => each === shape).length / n;
    const repeated = countNearDuplicates(comments) / n;
    const empty = shapes.filter((shape) => shape !== "words").length / n;
    const same = sameCommenters(threads.filter((thread) => thread.length > 0));
    const value = Math.max(empty, repeated, same ?? 0);
    const { notice: border } = EMPTY_COMMENTS;
    const numbers = { emoji: share("emoji-only"), oneWord: share("one-word"), tags: share("tag-only"), border, n };
    const evidence = [
      { text: "comment-text_empty", numbers: { ...numbers, value: empty } },
      { text: "comment-text_repeated", numbers: { value: repeated, border, n } },
      ...(same === null ? [] : [{ text: "comment-text_same", numbers: { value: same, border, n } }]),
    ];
    return looked(above(value, EMPTY_COMMENTS), evidence, null, EMPTY_COMMENTS.source);
  },
};

/** Share of commenters who stand under at least half of the posts; null below three posts with comments. */
function sameCommenters(threads: readonly VisibleComment[][]): number | null {
  if (threads.length < FEWEST_THREADS) return null;
  const posts = new Map<string, number>();
  for (const thread of threads) {
    for (const author of new Set(thread.map((comment) => comment.author))) {
      posts.set(author, (posts.get(author) ?? 0) + 1);
    }
  }
  const often = [...posts.values()].filter((count) => count >= Math.max(2, threads.length / 2)).length;
  return often / posts.size;
}
