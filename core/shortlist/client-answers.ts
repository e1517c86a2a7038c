import type { ClientAnswer } from "./types";

/**
 * Answers of clients on one creator in one list, oldest first, none twice: each person's word of a day is kept, and the
 * newest is the one that is shown.
 *
 * @example joinAnswers([monday], [tuesday]).at(-1) // tuesday
 * @example joinAnswers([monday], [monday]).length // 1: the same file read again
 */
export function joinAnswers(known: ClientAnswer[], more: ClientAnswer[]): ClientAnswer[] {
  const key = ({ by, at, choice, reason }: ClientAnswer) => JSON.stringify([by, at, choice, reason]);
  const seen = new Set(known.map(key));
  return [...known, ...more.filter((answer) => !seen.has(key(answer)))].toSorted((a, b) => a.at - b.at);
}
