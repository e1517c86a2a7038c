import type { Address } from "../address";
import type { Target } from "../page";

const HANDLE = /^[a-z0-9._]{1,30}$/i;
const CODE = /^[A-Za-z0-9_-]{5,60}$/;

/** First path segments that are the network's own and could be taken for a handle. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "about accounts account ads ajax api archive auth_platform challenge consent create developer developers " +
    "direct directory download emails embed explore favicon.ico fragment fxcal graphql help hashtag language legal " +
    "lite locations login logout manifest.json maps meta_verified nametag notifications oauth oembed p popular " +
    "press privacy push qr query reel reels reset robots.txt saved search session settings share signup sitemap.xml " +
    "static static_resources stories support terms threads topics tv web your_activity your-activity"
  ).split(" "),
);

/** Tabs over the creator's header. Lists of other people (followers, following) are no page of the creator. */
const TABS: ReadonlySet<string> = new Set("reels tagged reposts saved channel igtv guides feed collections".split(" "));
const POST_WORDS: ReadonlySet<string> = new Set(["p", "reel", "tv"]);

/**
 * Whether a text can be a handle of this network and is not one of its own words.
 *
 * @example isHandle("reels.by.mira") // true
 * @example isHandle("explore") // false
 */
export function isHandle(text: string): boolean {
  return HANDLE.test(text) && !RESERVED.has(text.toLowerCase());
}

/** A post's address taken apart; `owner` is null in the short form. */
export interface Permalink {
  owner: string | null;
  word: string;
  code: string;
}

function permalinkOf(path: readonly string[], words: ReadonlySet<string>): Permalink | null {
  const own = path.length > 1 && isHandle(path[0] ?? "") ? 1 : 0;
  const [word = "", code = "", ...rest] = path.slice(own);
  if (!words.has(word) || !CODE.test(code) || (own === 0 && word === "reels" && code === "audio")) return null;
  // "/p/CODE/c/1/" names a comment; other tails ("liked_by", "comments") are lists of people.
  if (rest.length > 0 && !(rest[0] === "c" && rest.length === 2)) return null;
  return { owner: own === 1 ? (path[0] ?? null) : null, word: rest.length > 0 ? "comment" : word, code };
}

/**
 * Owner and code of a link to a post, with or without host; null for other links. A link to a comment
 * has the word "comment".
 *
 * @example permalink("/mira.bakes/reel/DSYMaKziUq0/") // { owner: "mira.bakes", word: "reel", code: "DSYMaKziUq0" }
 * @example permalink("/reels/audio/750098191661736/") // null
 */
export function permalink(href: string | null): Permalink | null {
  const match = /^(?:https:\/\/(?:www\.)?instagram\.com)?(\/[^?#]*)/.exec(href ?? "");
  if (!match?.[1]) return null;
  return permalinkOf(
    match[1].split("/").filter((part) => part !== ""),
    POST_WORDS,
  );
}

/**
 * The handle a link leads to: a profile or one of its tabs and lists. Null for other links.
 *
 * @example linkedHandle("/mira.bakes/followers/") // "mira.bakes"
 * @example linkedHandle("/explore/tags/bread/") // null
 */
export function linkedHandle(href: string | null): string | null {
  const match = /^(?:https:\/\/(?:www\.)?instagram\.com)?\/([^/?#]+)(?:\/([a-z_]+))?\/?(?:[?#].*)?$/i.exec(href ?? "");
  const [, handle = "", tail = ""] = match ?? [];
  const known = tail === "" || TABS.has(tail) || tail === "followers" || tail === "following";
  return isHandle(handle) && known ? handle : null;
}

/**
 * What an address of this network stands for.
 *
 * @example target({ host, path: ["mira.bakes", "reels"], query: {} }) // { kind: "profile", handle: "mira.bakes", tab: "reels" }
 * @example target({ host, path: ["explore"], query: {} }) // null
 */
export function target(address: Address): Target | null {
  const post = permalinkOf(address.path, new Set([...POST_WORDS, "reels"]));
  // "/mira.bakes/reels/CODE" does not exist; "/reels/CODE" is the vertical player.
  if (post && (post.word !== "reels" || post.owner === null)) {
    return { kind: "post", handle: post.owner, postId: post.code };
  }
  const [handle = "", tab = "", ...rest] = address.path;
  if (!isHandle(handle) || rest.length > 0 || (tab !== "" && !TABS.has(tab))) return null;
  return { kind: "profile", handle, tab };
}
