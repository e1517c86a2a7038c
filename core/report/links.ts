import { parseAddress } from "../platforms/address";
import type { Platform } from "../platforms/platform";
import type { Aliases } from "./aliases";
import { scrubDigits } from "./scrub";

/** Parts of addresses that are the networks' own words, besides those in a network's examples. */
const ROUTES =
  "about accounts activity add affiliates albums analytics bio c channel clip clips comments community company created " +
  "events explore feed feeds follow followers following follows friends_likes hashtag highlight highlights home in l.php " +
  "likes link lists live login media members mentions music p page pages people permalink.php photo photos pin pins " +
  "playlists popular post posts pov profile profile.php pulse quotes reel reels_tab reels releases replies reposts retweets " +
  "reviews saved schedule school search settings share shorts showcase spotlight status store story.php streams tag tagged " +
  "tags topics tv u user v2 verified_followers video videos watch with_comments with_replies featured _created _saved";

/** Parts of a query that say which post, list or tab is meant. */
const QUERY_KEYS = /^(?:v|id|sk|tab|view|lang|hl|fbid|story_fbid|set|scene|filter)$/;
const OUTSIDE = "https://link.example/";

/** Words of the networks inside one part of an address ("urn:li:activity:7", "…-activity-7-x"). */
const PARTS = /^(?:urn|li|activity|ugcPost|share)$/;
const LONGEST_PART = 90;
const crossed = (word: string): string => "x".repeat(Math.min(8, word.length));

const routes = new WeakMap<Platform, ReadonlySet<string>>();

function routesOf(platform: Platform): ReadonlySet<string> {
  const known = routes.get(platform);
  if (known) return known;
  const invented = new Set([
    ...platform.examples.profiles.map(({ handle }) => handle.toLowerCase()),
    ...platform.examples.posts.map(({ postId }) => postId.toLowerCase()),
  ]);
  const own = [...platform.examples.profiles, ...platform.examples.posts].flatMap(
    ({ url }) => parseAddress(url)?.path ?? [],
  );
  const words = own.filter((part) => /^[a-z_.]+$/.test(part) && !invented.has(part.toLowerCase()));
  const found = new Set([...ROUTES.split(" "), ...words]);
  routes.set(platform, found);
  return found;
}

function scrubPart(part: string, platform: Platform, aliases: Aliases): string {
  const at = part.startsWith("@") ? "@" : "";
  const alias = aliases.of(part);
  if (alias !== null) return `${at}${alias}`;
  if (routesOf(platform).has(part)) return part;
  return aliases
    .within(part, (rest) => scrubDigits(rest).replace(/\p{L}+/gu, (word) => (PARTS.test(word) ? word : crossed(word))))
    .slice(0, LONGEST_PART);
}

/**
 * An address that keeps the network's own words and the invented names, and nothing else. One that leads
 * out of the network says only that.
 *
 * @example scrubLink("/mira.bakes/followers/", instagram, aliases) // "/creator1.example/followers/"
 * @example scrubLink("https://mira.example/shop?x=1", instagram, aliases) // "https://link.example/"
 */
export function scrubLink(href: string, platform: Platform, aliases: Aliases): string {
  if (href === "" || href === "#") return href;
  if (/^mailto:/i.test(href)) return "mailto:name@mail.example";
  const absolute = /^https?:/i.test(href);
  if (!absolute && !href.startsWith("/")) return "#";
  const address = parseAddress(absolute ? href : `https://${platform.hosts[0]}${href}`);
  if (!address) return "#";
  const wrapped = /^l\.(?:instagram|threads|facebook)\.com$/.test(address.host);
  if (wrapped) return `https://${address.host}/?u=${encodeURIComponent(OUTSIDE)}`;
  if (address.host === "schema.org") return href;
  if (!platform.hosts.includes(address.host)) return OUTSIDE;
  const path = address.path.map((part) => scrubPart(part, platform, aliases)).join("/");
  const query = Object.entries(address.query).flatMap(([key, value]) => {
    if (key === "target" || key === "q") return [`${key}=${encodeURIComponent(OUTSIDE)}`];
    return QUERY_KEYS.test(key) ? [`${key}=${encodeURIComponent(scrubPart(value, platform, aliases))}`] : [];
  });
  const end = path !== "" && /\/(?:[?#]|$)/.test(href) ? "/" : "";
  return `${absolute ? `https://${address.host}` : ""}/${path}${end}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}
