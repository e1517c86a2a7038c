import { type Address, parseAddress } from "../address";
import type { Target } from "../page";

const HANDLE = /^[\p{L}\p{M}\p{N}.-]{3,120}$/u;
const NUMBER = /^\d{5,20}$/;
const POST = /^(?:\d{8,20}|pfbid[A-Za-z0-9]{20,90})$/;

/** First path segments that are the network's own and could be taken for a page's name. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "about ads adsmanager ajax api bookmarks business buddylist careers check checkpoint common composer cookie " +
    "dating developers dialog directory docs easy events fbml feed feeds find-friends flx friends fundraisers games " +
    "gaming graphql groups hashtag help help.php home home.php instagram intl invite jobs l.php legal live login " +
    "login.php logout.php marketplace memories messages messenger mobile notes notifications nt offers onthisday " +
    "pages people permalink.php photo photo.php photos places plugins policies policy privacy profile.php public " +
    "r.php recover reel reels reg robots.txt saved search security settings share sharer sharer.php shops sitemap " +
    "stories story.php support terms tv ufi video video.php videos watch wui"
  ).split(" "),
);

/** Tabs over the page's own header. */
const TABS: ReadonlySet<string> = new Set(
  (
    "about community events followers following friends_likes info live live_videos map mentions menu music offers " +
    "photos photos_albums photos_by photos_of pg posts reels reels_tab reviews services shop timeline videos"
  ).split(" "),
);

/**
 * Whether a first part of an address can be a page's name.
 *
 * @example isHandle("mira.bakes") // true
 * @example isHandle("groups") // false
 */
export const isHandle = (text: string): boolean => HANDLE.test(text) && !RESERVED.has(text.toLowerCase());

/**
 * Case and dots do not tell two pages apart.
 *
 * @example sameHandle("Mira.Bakes", "mira.bakes") // true
 * @example sameHandle("mira.bakes", "jon.runs") // false
 */
export const sameHandle = (a: string, b: string): boolean => {
  const plain = (text: string): string => text.normalize("NFC").toLowerCase().replaceAll(".", "");
  return plain(a) === plain(b);
};

/** Posts whose addresses name them in the query: "/permalink.php?story_fbid=1&id=2", "/watch/?v=1". */
function queryPost({ path, query }: Address): Target | null {
  const [first = ""] = path;
  const handle = query.id !== undefined && NUMBER.test(query.id) ? query.id : null;
  const named: Readonly<Record<string, string | undefined>> = {
    "permalink.php": query.story_fbid,
    "story.php": query.story_fbid,
    photo: query.fbid,
    "photo.php": query.fbid,
    watch: query.v,
    "video.php": query.v,
  };
  const id = Object.hasOwn(named, first) ? named[first] : undefined;
  return id !== undefined && POST.test(id) && path.length === 1 ? { kind: "post", handle, postId: id } : null;
}

/** Pages without a name: "/profile.php?id=1", "/people/Mira/1/", "/pages/category/Bakery/Mira-1/". */
function unnamed({ path, query }: Address): Target | null {
  const [first, second, third, fourth] = path;
  if (first === "profile.php" && query.id !== undefined && NUMBER.test(query.id)) {
    return { kind: "profile", handle: query.id, tab: query.sk ?? "" };
  }
  if (first === "people" && third !== undefined && NUMBER.test(third)) {
    return { kind: "profile", handle: third, tab: "" };
  }
  if (first === "pages" && second === "category" && fourth !== undefined && isHandle(fourth)) {
    return { kind: "profile", handle: fourth, tab: "" };
  }
  return first === "pages" && third !== undefined && NUMBER.test(third)
    ? { kind: "profile", handle: third, tab: "" }
    : null;
}

/**
 * What an address of this network stands for. Groups, events and shared links are no creator's page.
 *
 * @example target({ host, path: ["mira.bakes", "followers"], query: {} }) // { kind: "profile", handle: "mira.bakes", tab: "followers" }
 * @example target({ host, path: ["groups", "mira.bakes"], query: {} }) // null
 */
export function target(address: Address): Target | null {
  const found = queryPost(address) ?? unnamed(address);
  if (found) return found;
  const [first = "", second = "", ...rest] = address.path;
  if (first === "reel" && rest.length === 0) {
    return POST.test(second) ? { kind: "post", handle: null, postId: second } : null;
  }
  const handle = first;
  if (!isHandle(handle)) return null;
  if (second === "") return { kind: "profile", handle, tab: "" };
  const id = rest[rest.length - 1];
  if (["posts", "videos", "photos", "reel"].includes(second) && id !== undefined) {
    return POST.test(id) ? { kind: "post", handle, postId: id } : null;
  }
  const tab = TABS.has(second) || second.startsWith("about_") || second.startsWith("photos_");
  return tab && rest.length === 0 ? { kind: "profile", handle, tab: second } : null;
}

const HOSTS: ReadonlySet<string> = new Set(["www.facebook.com", "m.facebook.com", "web.facebook.com", "facebook.com"]);

/**
 * What a link of a page stands for; null for a link that leaves the network or names nobody.
 *
 * @example linkTarget("https://www.facebook.com/mira.bakes/followers/") // { kind: "profile", handle: "mira.bakes", tab: "followers" }
 * @example linkTarget("https://l.facebook.com/l.php?u=x") // null
 */
export function linkTarget(href: string | null): Target | null {
  if (href === null || href === "") return null;
  const address = parseAddress(href.startsWith("/") ? `https://www.facebook.com${href}` : href);
  return address && HOSTS.has(address.host) ? target(address) : null;
}
