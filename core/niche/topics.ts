import type { NicheList } from "../types/assess-context";
import type { Niche, TopicHit } from "../types/insight";
import type { Post } from "../types/reading";
import { foldText, hashtagsOf, isWhole, UNSPACED } from "./caption";

/** Posts with words needed before a share of them is called a focus. */
const POSTS_NEEDED = 3;

/** Hashtags shown. */
const TAGS_SHOWN = 20;

/** Word lists turned round: from a word to the topics it speaks for. */
interface WordIndex {
  /** Single words of spaced scripts, looked up by token. */
  words: Map<string, string[]>;
  /** Phrases and words of unspaced scripts, searched for in the text. */
  phrases: { phrase: string; id: string }[];
}

const indexes = new WeakMap<readonly NicheList[], WordIndex>();

function indexOf(lists: readonly NicheList[]): WordIndex {
  const known = indexes.get(lists);
  if (known) return known;
  const index: WordIndex = { words: new Map(), phrases: [] };
  for (const { id, words } of lists) {
    for (const word of words) {
      const phrase = foldText(word).replace(/^#/u, "");
      if (phrase === "") continue;
      const joined = phrase.replace(/\s/gu, "");
      index.words.set(joined, [...(index.words.get(joined) ?? []), id]);
      if (joined !== phrase || UNSPACED.test(phrase)) index.phrases.push({ phrase, id });
    }
  }
  indexes.set(lists, index);
  return index;
}

/** Words of each topic that a caption names, as a whole word, a phrase or a hashtag. */
function wordsByTopic(
  caption: string,
  tags: readonly string[],
  { words, phrases }: WordIndex,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, word: string) => found.set(id, (found.get(id) ?? new Set()).add(word));
  const folded = foldText(caption);
  const tokens = folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  for (const word of new Set([...tokens, ...tags])) for (const id of words.get(word) ?? []) add(id, word);
  for (const { phrase, id } of phrases) {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
      if (isWhole(folded, at, phrase)) add(id, phrase);
    }
  }
  return found;
}

/**
 * Topics of the posts by word lists, the most frequent first, and the share of posts on the top one. A post belongs to
 * the topic that most of its words speak for; on a tie to all of them, and posts without words count for none.
 *
 * @example topicsOf(posts, lists).focus // { topic: "food", share: 0.75, n: 12 }
 * @example topicsOf([], lists) // { topics: [], focus: null, hashtags: [] }
 */
export function topicsOf(
  posts: readonly Post[],
  lists: readonly NicheList[],
): Pick<Niche, "topics" | "focus" | "hashtags"> {
  const topics = new Map<string, TopicHit>();
  const hashtags = new Map<string, string[]>();
  const index = indexOf(lists);
  let n = 0;
  for (const { id: postId, caption } of posts) {
    if (caption === undefined || caption.trim() === "") continue;
    n += 1;
    const tags = hashtagsOf(caption);
    for (const tag of tags) hashtags.set(tag, [...(hashtags.get(tag) ?? []), postId]);
    const found = wordsByTopic(caption, tags, index);
    const most = Math.max(0, ...[...found.values()].map((words) => words.size));
    for (const [id, words] of found) {
      if (words.size < most) continue;
      const hit = topics.get(id) ?? { id, postIds: [], words: [] };
      topics.set(id, { id, postIds: [...hit.postIds, postId], words: [...new Set([...hit.words, ...words])] });
    }
  }
  const ranked = [...topics.values()].sort((a, b) => b.postIds.length - a.postIds.length || (a.id < b.id ? -1 : 1));
  const top = ranked[0];
  return {
    topics: ranked,
    focus: top && n >= POSTS_NEEDED ? { topic: top.id, share: top.postIds.length / n, n } : null,
    hashtags: [...hashtags]
      .map(([tag, postIds]) => ({ tag, postIds }))
      .sort((a, b) => b.postIds.length - a.postIds.length || (a.tag < b.tag ? -1 : 1))
      .slice(0, TAGS_SHOWN),
  };
}
