import type { PlatformId, Reading } from "../types/reading";
import { parseAddress } from "./address";
import { bluesky } from "./bluesky";
import { facebook } from "./facebook";
import { instagram } from "./instagram";
import { creatorOf, type ReadOptions, readPage } from "./interpreter";
import { kick } from "./kick";
import { linkedin } from "./linkedin";
import type { Page, Target } from "./page";
import { pinterest } from "./pinterest";
import type { Platform } from "./platform";
import { snapchat } from "./snapchat";
import { allAtOnce, type Steps } from "./steps";
import { threads } from "./threads";
import { tiktok } from "./tiktok";
import { twitch } from "./twitch";
import { x } from "./x";
import { youtube } from "./youtube";

/** Every network Scoutlens reads. One line each; the order does not matter. */
export const PLATFORMS: readonly Platform[] = [
  bluesky,
  facebook,
  instagram,
  kick,
  linkedin,
  pinterest,
  snapchat,
  threads,
  tiktok,
  twitch,
  x,
  youtube,
];

/**
 * The platform of an id, or null for one that this version does not know.
 *
 * @example platformById("tiktok")?.id // "tiktok"
 * @example platformById("myspace") // null, where a stored entry names a network of another version
 */
export function platformById(id: PlatformId): Platform | null {
  return PLATFORMS.find((platform) => platform.id === id) ?? null;
}

/**
 * What an address stands for.
 *
 * @example recognise("https://www.tiktok.com/@mira.bakes") // { platform: tiktok, target: { kind: "profile", … } }
 * @example recognise("https://notx.com/mira") // null: another host
 */
export function recognise(
  url: string,
  platforms: readonly Platform[] = PLATFORMS,
): { platform: Platform; target: Target } | null {
  const address = parseAddress(url);
  if (!address) return null;
  for (const platform of platforms) {
    if (!platform.hosts.includes(address.host)) continue;
    const target = platform.target(address);
    if (target) return { platform, target };
  }
  return null;
}

export type ReadResult =
  | { ok: true; reading: Reading }
  /** `no-platform`: no known network. `no-creator`: a known network, neither profile nor post. */
  | { ok: false; why: "no-platform" | "no-creator" };

function pageOf(options: ReadOptions): { platform: Platform; page: Page } | null {
  const address = parseAddress(options.url);
  const match = recognise(options.url);
  if (!address || !match) return null;
  const { platform, target } = match;
  const { root, url, language, now } = options;
  return { platform, page: { root, platform: platform.id, address, url, target, language, now } };
}

/**
 * Reads a page in steps, between which the page may go on; {@link isStillOf} tells whether it is the same creator's
 * afterwards.
 *
 * @example const steps = readInSteps({ root: document, url: location.href, language: "en", now: Date.now() })
 * @example readInSteps({ root, url: "https://example.org/", language: null, now: 0 }).next() // { done: true, value: { ok: false, … } }
 */
export function* readInSteps(options: ReadOptions): Steps<ReadResult> {
  const address = parseAddress(options.url);
  const known = address !== null && PLATFORMS.some((platform) => platform.hosts.includes(address.host));
  if (!known) return { ok: false, why: "no-platform" };
  const found = pageOf(options);
  if (!found) return { ok: false, why: "no-creator" };
  return { ok: true, reading: yield* readPage(found.platform, found.page, options.without) };
}

/**
 * Reads a page: the one door to all platforms.
 *
 * @example readDocument({ root: document, url: location.href, language: "en", now: Date.now() })
 * @example readDocument({ root, url: "https://example.org/", language: null, now: 0 }) // { ok: false, why: "no-platform" }
 */
export function readDocument(options: ReadOptions): ReadResult {
  return allAtOnce(readInSteps(options));
}

/**
 * Whether a page is still the one of the creator that a reading says: asked after a reading with pauses.
 *
 * @example isStillOf(reading, options) // true, nothing happened meanwhile
 * @example isStillOf(reading, { ...options, url: addressOfAnother }) // false
 */
export function isStillOf(reading: Reading, options: ReadOptions): boolean {
  const found = pageOf(options);
  return (
    found !== null && found.platform.id === reading.platform && creatorOf(found.platform, found.page) === reading.handle
  );
}
