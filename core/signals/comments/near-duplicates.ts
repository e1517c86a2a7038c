import { foldComment } from "./comment-shape";

/** Share of pairs of signs in common from which two comments are near copies. */
const ALIKE = 0.8;
/** Shorter texts coincide by chance ("so cute"); Han texts say as much in a third of the signs. */
const FEWEST_SIGNS = 12;
const FEWEST_HAN = 5;

interface Commented {
  author: string;
  text: string;
}

/**
 * How many comments are near copies of an earlier comment by somebody else. Pairs of neighbouring signs are compared,
 * so it works without knowing where a language ends its words.
 * @example countNearDuplicates([{ author: "a", text: "Love this so much dear" }, { author: "b", text: "love this so much, dear!" }]) // 1
 * @example countNearDuplicates([{ author: "a", text: "nice" }, { author: "b", text: "nice" }]) // 0
 */
export function countNearDuplicates(comments: readonly Commented[]): number {
  const texts = comments.flatMap(({ author, text }) => {
    const folded = foldComment(text);
    const han = folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    return folded.length >= FEWEST_SIGNS || han >= FEWEST_HAN ? [{ author, pairs: pairsOf(folded) }] : [];
  });
  return texts.filter(({ author, pairs }, index) =>
    texts.slice(0, index).some((earlier) => earlier.author !== author && alike(earlier.pairs, pairs)),
  ).length;
}

function pairsOf(text: string): Set<string> {
  const signs = [...text.replaceAll(" ", "")];
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return common / (a.size + b.size - common) >= ALIKE;
}
