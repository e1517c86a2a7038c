import type { Observation } from "../../types/signal";
import type { SignalInput } from "../../types/signal-input";
import { commentShape, foldComment } from "../comments/comment-shape";

const FEWEST_THREADS = 3;
const FEWEST_COMMENTS = 10;
/** Question marks of the scripts: Latin and Cyrillic, full width, Arabic, Armenian, Ethiopic, Greek. */
const QUESTION = /[?？؟՞፧;]\s*$|[?？؟՞፧]/u;
const SHORTEST_TOPIC_WORD = 4;

/**
 * Visible threads in which the creator answers; null below three threads or without any answer.
 * @example creatorReplies(inputWithAnswers) // { id: "creator-replies", count: 6, n: 8, numbers: {} }
 * @example creatorReplies(inputWithoutComments) // null
 */
export function creatorReplies({ sample }: SignalInput): Observation | null {
  const threads = sample.flatMap((post) => (post.visibleComments ?? []).filter((comment) => !comment.byCreator));
  const count = threads.filter((comment) => comment.creatorReplied).length;
  if (threads.length < FEWEST_THREADS || count === 0) return null;
  return { id: "creator-replies", count, n: threads.length, numbers: {} };
}

/**
 * Comments that ask something, or share a word with the caption of their post; null below ten comments or without any.
 * @example askingComments(inputWithQuestions) // { id: "asking-comments", count: 7, n: 20, numbers: { asking: 4 } }
 * @example askingComments(inputWithoutComments) // null
 */
export function askingComments({ sample }: SignalInput): Observation | null {
  let n = 0;
  let asking = 0;
  let count = 0;
  for (const post of sample) {
    const topic = new Set(topicWords(post.caption ?? ""));
    for (const comment of (post.visibleComments ?? []).filter((each) => !each.byCreator)) {
      const asks = commentShape(comment.text) === "words" && QUESTION.test(comment.text);
      n += 1;
      asking += asks ? 1 : 0;
      count += asks || topicWords(comment.text).some((word) => topic.has(word)) ? 1 : 0;
    }
  }
  return n < FEWEST_COMMENTS || count === 0 ? null : { id: "asking-comments", count, n, numbers: { asking } };
}

function topicWords(text: string): string[] {
  return foldComment(text)
    .split(" ")
    .filter((word) => word.length >= SHORTEST_TOPIC_WORD);
}
