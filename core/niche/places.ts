import type { Niche } from "../types/insight";
import type { Post, Reading } from "../types/reading";
import { foldText, hashtagsOf, isWhole } from "./caption";
import { CITIES } from "./cities";
import { countryNames, flagsIn, regionOf } from "./regions";

type Place = Niche["places"][number];

/** Text after a pin sign, up to the end of the line or the next divider. */
const PINNED = /(?:📍|📌)\s*([^\n|•·,/📍📌#@]{2,40})/gu;

const CITY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES).flatMap(([region, names]) => names.map((name) => [name, region] as const)),
);

const BY_TAG: ReadonlyMap<string, { name: string; region: string }> = new Map(
  [...CITY_NAMES].map(([name, region]) => [foldText(name).replace(/[\s-]/gu, ""), { name, region }]),
);

function placesAfterPins(text: string): { place: string; region?: string }[] {
  return [...text.matchAll(PINNED)].flatMap((match) => {
    const place = (match[1] ?? "").replace(/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/gu, "").trim();
    if (!/\p{L}/u.test(place)) return [];
    const region = CITY_NAMES.get(place) ?? regionOf(place);
    return [{ place, ...(region ? { region } : {}) }];
  });
}

/** Names written as such, in the case a name has: "turkey" the dish and "paris" in a tag are not found here. */
function namesIn(text: string, names: ReadonlyMap<string, string>): { place: string; region: string }[] {
  const found: { place: string; region: string }[] = [];
  for (const [place, region] of names) {
    for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
      if (!isWhole(text, at, place)) continue;
      found.push({ place, region });
      break;
    }
  }
  // "Mexico City" is not also "Mexico".
  return found.filter((each) => !found.some((other) => other.place !== each.place && other.place.includes(each.place)));
}

/**
 * Places that bio and captions name: flags, text after a pin sign, countries and large cities in the bio; pin signs and
 * hashtags in captions. A place says where something is, not where a person is from.
 *
 * @example placesOf(reading) // [{ place: "Leipzig", region: "DE", from: "bio", postIds: [] }]
 * @example placesOf(emptyReading) // []
 */
export function placesOf(reading: Reading): Place[] {
  const found = new Map<string, Place>();
  const add = (from: Place["from"], place: string, region: string | undefined, postId?: string) => {
    const key = `${from} ${foldText(place)}`;
    const known = found.get(key) ?? { place, ...(region === undefined ? {} : { region }), from, postIds: [] };
    found.set(key, postId === undefined ? known : { ...known, postIds: [...new Set([...known.postIds, postId])] });
  };
  const { bio } = reading.fields;
  if (bio.ok) {
    const text = bio.value.normalize("NFC");
    for (const { place, region } of placesAfterPins(text)) add("bio", place, region);
    const names = new Map([...CITY_NAMES, ...countryNames(reading.language)]);
    for (const { place, region } of namesIn(text, names)) add("bio", place, region);
    for (const code of flagsIn(text)) add("bio", code, code);
  }
  for (const post of reading.posts) addCaption(post, add);
  return [...found.values()].sort(
    (a, b) => Number(b.from === "bio") - Number(a.from === "bio") || b.postIds.length - a.postIds.length,
  );
}

function addCaption(
  post: Post,
  add: (from: Place["from"], place: string, region: string | undefined, postId: string) => void,
): void {
  if (post.caption === undefined || post.repost || post.advert) return;
  for (const { place, region } of placesAfterPins(post.caption)) add("captions", place, region, post.id);
  for (const tag of hashtagsOf(post.caption)) {
    const city = BY_TAG.get(tag.replace(/_/gu, ""));
    if (city) add("captions", city.name, city.region, post.id);
  }
}
