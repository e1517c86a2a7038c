import type { NicheList } from "../types/assess-context";
import { TOPIC_LISTS } from "./topic-lists";

/**
 * The topic lists in use: the shipped ones, each replaced by the scout's list of the same id, then the scout's own. A
 * list without words switches its topic off.
 *
 * @example topicsFor([{ id: "food", words: ["bread"] }]).find(({ id }) => id === "food")?.words // ["bread"]
 * @example topicsFor([]).length // 15, the shipped ones
 */
export function topicsFor(own: readonly NicheList[]): NicheList[] {
  const byId = new Map([...TOPIC_LISTS, ...own].map((list) => [list.id, list]));
  return [...byId.values()].filter(({ words }) => words.length > 0);
}

/**
 * Words of a topic out of a text field: one a line or with commas, without hash signs, each once.
 *
 * @example readTopicWords("#sourdough, rye\nrye") // ["sourdough", "rye"]
 * @example readTopicWords(" , ") // []
 */
export function readTopicWords(text: string): string[] {
  const words = text.split(/[\n,;、，،]/u).map((word) => word.trim().replace(/^[#＃]/u, ""));
  return [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))];
}

/**
 * The id of a topic the scout names; null where the name has no letter.
 *
 * @example topicId("Slow Fashion") // "slow-fashion"
 * @example topicId("!") // null
 */
export function topicId(name: string): string | null {
  const id = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return id === "" ? null : id;
}
