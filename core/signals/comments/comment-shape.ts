/** What a comment is made of. `words` says something in two words or more. */
export type CommentShape = "emoji-only" | "tag-only" | "one-word" | "words";

/** Mentions and hashtags, in any script. */
const TAGS = /[@#＠＃][\p{L}\p{M}\p{N}_.]+/gu;
/** Scripts written without spaces between words: a word there is about two signs, not a run of letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Signs up to which an unspaced text counts as one word: two Han signs ("可爱"), four of an alphabet ("สวย"). */
const ONE_HAN_WORD = 2;
const ONE_UNSPACED_WORD = 4;

/**
 * Sorts a comment by what is left when tags and emoji are taken away, in any script and language.
 * @example commentShape("🔥🔥🔥") // "emoji-only"
 * @example commentShape("可爱") // "one-word", and "这个在哪里买的" is "words"
 */
export function commentShape(text: string): CommentShape {
  const untagged = text.normalize("NFKC").replace(TAGS, " ");
  const words = untagged.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  if (words.length === 0) return TAGS.test(text) ? resetTags("tag-only") : "emoji-only";
  const unspaced = untagged.match(UNSPACED)?.length ?? 0;
  if (unspaced > 0) {
    const han = untagged.match(/\p{Script=Han}/gu)?.length ?? 0;
    const limit = han === unspaced ? ONE_HAN_WORD : ONE_UNSPACED_WORD;
    return words.length === 1 && unspaced <= limit ? "one-word" : "words";
  }
  return words.length === 1 ? "one-word" : "words";
}

/** A global expression remembers where it stopped; the next text starts afresh. */
function resetTags(shape: CommentShape): CommentShape {
  TAGS.lastIndex = 0;
  return shape;
}

/**
 * A comment without what varies between copies of it: case, accents, tags, emoji, repeated letters and spaces.
 * @example foldComment("Soooo NICE!! 🔥 @ann") // "so nice"
 * @example foldComment("🔥") // ""
 */
export function foldComment(text: string): string {
  return text
    .normalize("NFKC")
    .replace(TAGS, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .replace(/(\p{L})\1{2,}/gu, "$1")
    .trim();
}
