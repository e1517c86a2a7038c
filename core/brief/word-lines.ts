import { sameBrand } from "../niche/brands";
import { namesWord } from "../niche/caption";
import type { Brief } from "../types/brief";
import type { FitLine } from "../types/insight";
import type { Reading } from "../types/reading";
import { type FitInsight, given, unknown } from "./line";

/** The creator's own words on the page. */
export interface Texts {
  bio: string | null;
  captions: { postId: string; text: string }[];
}

/**
 * Bio and captions of a reading; reposts and adverts are not the creator's words.
 *
 * @example textsOf(reading).bio // "Home baker from Leipzig"
 * @example textsOf(emptyReading) // { bio: null, captions: [] }
 */
export function textsOf(reading: Reading): Texts {
  const { bio } = reading.fields;
  const own = reading.posts.filter((post) => !post.repost && !post.advert);
  return {
    bio: bio.ok ? bio.value : null,
    captions: own.flatMap(({ id, caption }) => (caption === undefined ? [] : [{ postId: id, text: caption }])),
  };
}

/**
 * Must words, never words and competitors, looked for in bio, captions and sponsored posts.
 *
 * @example wordLines({ mustWords: ["sourdough"] }, texts, insight)[0]?.result // "pass"
 * @example wordLines({ neverWords: ["vodka"] }, { bio: null, captions: [] }, insight)[0]?.result // "unknown"
 */
export function wordLines(brief: Brief, texts: Texts, insight: FitInsight): FitLine[] {
  const { bio, captions } = texts;
  const readable = bio !== null || captions.length > 0;
  const search = (words: readonly string[]) => {
    const found = words.filter(
      (word) => (bio !== null && namesWord(bio, word)) || captions.some(({ text }) => namesWord(text, word)),
    );
    const postIds = captions
      .filter(({ text }) => found.some((word) => namesWord(text, word)))
      .map(({ postId }) => postId);
    return { found, postIds };
  };
  const lines: FitLine[] = [];
  const must = given(brief.mustWords);
  if (must) {
    const { found, postIds } = search(must);
    const result = found.length > 0 ? "pass" : "miss";
    lines.push(
      readable
        ? { line: "mustWords", result, wanted: [...must], found, postIds }
        : unknown("mustWords", [...must], "no-text"),
    );
  }
  for (const [line, words] of [
    ["neverWords", given(brief.neverWords)] as const,
    ["competitors", given(brief.competitors)] as const,
  ]) {
    if (!words) continue;
    const { found, postIds } = search(words);
    const brands =
      line === "competitors"
        ? insight.niche.brands.filter(({ brand }) => words.some((word) => sameBrand(word, brand)))
        : [];
    const all = [...new Set([...found, ...brands.map(({ brand }) => brand)])];
    const posts = [...new Set([...postIds, ...brands.flatMap((each) => each.posts.map((post) => post.postId))])];
    const result = all.length > 0 ? "miss" : "pass";
    lines.push(
      readable || all.length > 0
        ? { line, result, wanted: [...words], found: all, postIds: posts }
        : unknown(line, [...words], "no-text"),
    );
  }
  return lines;
}
