import { newestFirst } from "../metrics/sample";
import { parseAddress } from "../platforms/address";
import type { AssessContext, NicheList } from "../types/assess-context";
import type { Brief } from "../types/brief";
import type { Niche, SponsoredPost } from "../types/insight";
import type { Field, Reading } from "../types/reading";
import { brandsOf } from "./brands";
import { languagesOf } from "./languages";
import { placesOf } from "./places";
import { topicsOf } from "./topics";

/** Topics are of the latest posts read: what a creator did years ago is not their niche. */
const RECENT_POSTS = 60;

/**
 * Hosts of the links on a profile, without "www.", each once.
 *
 * @example linkDomains({ ok: true, value: ["https://www.mira.example/shop"], rule: "r" }) // ["mira.example"]
 * @example linkDomains({ ok: false, why: "absent", tried: [] }) // []
 */
export function linkDomains(links: Field<string[]>): string[] {
  if (!links.ok) return [];
  const hosts = links.value.map((link) => parseAddress(/^https?:/iu.test(link) ? link : `https://${link}`)?.host);
  return [...new Set(hosts.flatMap((host) => (host?.includes(".") ? [host.replace(/^www\./u, "")] : [])))];
}

/**
 * What a creator posts about, in which languages, naming which places, linking where, and the brands of sponsored posts.
 * Age and gender are never inferred.
 *
 * @example nicheOf(reading, sponsored, context).focus // { topic: "food", share: 0.75, n: 12 }
 * @example nicheOf(emptyReading, [], context).topics // []
 */
export function nicheOf(
  reading: Reading,
  sponsored: readonly SponsoredPost[],
  context: { niches: readonly NicheList[]; languages: NonNullable<AssessContext["languages"]>; brief: Brief | null },
): Niche {
  const own = reading.posts.filter((post) => !post.repost && !post.advert);
  const recent = [...own].sort(newestFirst).slice(0, RECENT_POSTS);
  return {
    ...topicsOf(recent, context.niches),
    ...languagesOf(reading, context.languages),
    places: placesOf(reading),
    linkDomains: linkDomains(reading.fields.links),
    brands: brandsOf(sponsored, context.brief),
  };
}
