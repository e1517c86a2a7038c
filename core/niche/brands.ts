import type { Brief } from "../types/brief";
import type { BrandMention, SponsoredPost } from "../types/insight";
import { foldText, namesWord } from "./caption";

/** Brands are compared without signs and spaces: "Blue Kettle" is "@bluekettle" and "@blue.kettle". */
function bare(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Whether two spellings name one brand.
 *
 * @example sameBrand("Blue Kettle", "@blue.kettle") // true
 * @example sameBrand("Blue", "Blue Kettle") // false
 */
export function sameBrand(a: string, b: string): boolean {
  const left = bare(a);
  return left !== "" && left === bare(b);
}

/**
 * Brands of the sponsored posts with their posts, the most frequent first, marked where the brief names them.
 *
 * @example brandsOf(posts, { competitors: ["Blue Kettle"] })[0] // { brand: "bluekettle", posts: [ … ], mark: "competitor" }
 * @example brandsOf([], null) // []
 */
export function brandsOf(sponsored: readonly SponsoredPost[], brief: Brief | null): BrandMention[] {
  const mark = (brand: string): BrandMention["mark"] => {
    if (brief?.competitors?.some((name) => sameBrand(name, brand))) return "competitor";
    return brief?.neverWords?.some((word) => sameBrand(word, brand) || namesWord(brand, word)) ? "never-word" : null;
  };
  const brands = new Map<string, BrandMention>();
  for (const { postId, url, at, brands: named } of sponsored) {
    const here = new Set<string>();
    for (const brand of named) {
      const key = bare(brand);
      if (key === "" || here.has(key)) continue;
      here.add(key);
      const known = brands.get(key) ?? { brand, posts: [], mark: mark(brand) };
      brands.set(key, { ...known, posts: [...known.posts, { postId, url, at }] });
    }
  }
  return [...brands.values()].sort((a, b) => b.posts.length - a.posts.length || (a.brand < b.brand ? -1 : 1));
}
