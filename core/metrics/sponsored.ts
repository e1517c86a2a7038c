import { mentionsOf } from "../niche/caption";
import type { Metric, Sponsored, SponsoredPost } from "../types/insight";
import type { Post } from "../types/reading";
import { disclosureIn } from "./disclosure";
import { postTime } from "./sample";
import { median } from "./statistics";

/** Posts of each sort needed before sponsored and organic are compared. */
const EACH_NEEDED = 3;

/** Wording that a brand's name follows. */
const BEFORE_BRAND =
  /(?:partnership with|sponsored by|bezahlte partnerschaft mit|werbung für|sponsorisé par|partenariat rémunéré avec|patrocinado por|sponsorizzato da|gesponsord door|reklam för|reklame for)\s+/giu;

/** Up to three words written as a name. */
const NAME = /^\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s\p{Lu}[\p{L}\p{N}&'’.-]*){0,2}/u;

/**
 * Brands tagged or named in a caption, folded to lower case, without the creator's own handle.
 *
 * @example brandsIn("Paid partnership with Blue Kettle, @bluekettle", "mira") // ["bluekettle", "blue kettle"]
 * @example brandsIn("with @mira", "mira") // []
 */
export function brandsIn(caption: string, handle: string): string[] {
  const named = [...caption.matchAll(BEFORE_BRAND)].flatMap((match) => {
    const name = NAME.exec(caption.slice(match.index + match[0].length))?.[0];
    return name === undefined ? [] : [name.replace(/[.,]+$/u, "").toLowerCase()];
  });
  return [...new Set([...mentionsOf(caption).filter((mention) => mention !== handle.toLowerCase()), ...named])];
}

/**
 * How a post says that it was paid for: by the network's label, or by a disclosure word in its caption; null when it
 * does not say so.
 *
 * @example sponsoredPost({ ...post, caption: "#ad with @bluekettle" }, "mira")?.by // "caption"
 * @example sponsoredPost({ ...post, caption: "My breakfast" }, "mira") // null
 */
export function sponsoredPost(post: Post, handle: string): SponsoredPost | null {
  const word = post.caption === undefined ? null : disclosureIn(post.caption);
  if (!post.sponsored && word === null) return null;
  return {
    postId: post.id,
    url: post.url,
    at: postTime(post) ?? null,
    by: post.sponsored ? "label" : "caption",
    word,
    brands: post.caption === undefined ? [] : brandsIn(post.caption, handle),
  };
}

/**
 * Sponsored share of the sample and how those posts do against the others by the given metric. A post without a caption
 * or label says nothing and is not counted; the share is null where none does. All posts of the page are looked
 * through for the list, the share is the sample's.
 *
 * @example sponsoredOf(sample, all, "mira", metric) // { share: 0.25, n: 12, posts: [ … ], againstOrganic: null }
 * @example sponsoredOf([], [], "mira", gap) // { share: null, n: 0, posts: [], againstOrganic: null }
 */
export function sponsoredOf(sample: readonly Post[], all: readonly Post[], handle: string, metric: Metric): Sponsored {
  const own = all.filter((post) => !post.repost && !post.advert);
  const found = own.flatMap((post) => sponsoredPost(post, handle) ?? []);
  found.sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.postId < b.postId ? 1 : -1));
  const ids = new Set(found.map((post) => post.postId));
  const telling = sample.filter((post) => post.sponsored || post.caption !== undefined);
  const share = telling.length === 0 ? null : telling.filter((post) => ids.has(post.id)).length / telling.length;
  return {
    share,
    n: telling.length,
    posts: found,
    againstOrganic: compare(metric, ids, new Set(telling.map((post) => post.id))),
  };
}

function compare(
  metric: Metric,
  sponsored: ReadonlySet<string>,
  telling: ReadonlySet<string>,
): Sponsored["againstOrganic"] {
  if (!metric.ok) return null;
  const parts = metric.parts.filter((part) => telling.has(part.postId));
  const paid = parts.filter((part) => sponsored.has(part.postId)).map((part) => part.value);
  const rest = parts.filter((part) => !sponsored.has(part.postId)).map((part) => part.value);
  if (paid.length < EACH_NEEDED || rest.length < EACH_NEEDED) return null;
  const top = median(paid);
  const bottom = median(rest);
  if (top === null || bottom === null || bottom <= 0 || !Number.isFinite(top / bottom)) return null;
  return { formula: metric.formula, sponsored: top, organic: bottom, ratio: top / bottom };
}
