import { newestFirst } from "../metrics/sample";
import { parseAddress } from "../platforms/address";
import { type Steps, step } from "../platforms/steps";
import type { AssessContext, NicheList } from "../types/assess-context";
import type { Brief } from "../types/brief";
import type { Niche, SponsoredPost } from "../types/insight";
import type { Field, Reading } from "../types/reading";
import { brandsOf } from "./brands";
import { languagesOf } from "./languages";
import { placesOf } from "./places";
import { countryNamesInSteps } from "./regions";
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

/** What the niche is judged with besides the reading. */
interface NicheContext {
  niches: readonly NicheList[];
  languages: NonNullable<AssessContext["languages"]>;
  brief: Brief | null;
}

/**
 * What a creator posts about, in which languages, naming which places, linking where, and the brands of sponsored posts,
 * part by part. Age and gender are never inferred. Word lists and country names are made ready in steps of their own:
 * they are made once, and what is made is the same.
 *
 * @example allAtOnce(nicheInSteps(reading, sponsored, context)).focus // { topic: "food", share: 0.75, n: 12 }
 * @example allAtOnce(nicheInSteps(emptyReading, [], context)).topics // []
 */
export function* nicheInSteps(
  reading: Reading,
  sponsored: readonly SponsoredPost[],
  context: NicheContext,
): Steps<Niche> {
  const own = reading.posts.filter((post) => !post.repost && !post.advert);
  const recent = [...own].sort(newestFirst).slice(0, RECENT_POSTS);
  yield* step(() => topicsOf([], context.niches));
  const topics = yield* step(() => topicsOf(recent, context.niches));
  const languages = yield* step(() => languagesOf(reading, context.languages));
  if (reading.fields.bio.ok) yield* countryNamesInSteps(reading.language);
  const places = yield* step(() => placesOf(reading));
  return {
    ...topics,
    ...languages,
    places,
    linkDomains: linkDomains(reading.fields.links),
    brands: brandsOf(sponsored, context.brief),
  };
}
