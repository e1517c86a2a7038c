import type { Address } from "../address";
import type { Target } from "../page";

const HANDLE = /^[A-Za-z0-9_]{1,20}$/;
const POST_ID = /^\d{1,19}$/;

/** First path segments that are the network's own and look like a handle. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "about account communities compose download explore follower_requests grok hashtag help home i intent jobs " +
    "jobs_search lists login logout messages mentions newtwitter notifications oauth personalization premium " +
    "privacy search search-advanced settings share signin signup sitemap tos verified-choose who_to_follow"
  ).split(" "),
);

/** Tabs that show the creator; other second segments list other people or are no page of the creator. */
const TABS: ReadonlySet<string> = new Set(["with_replies", "highlights", "articles", "media", "likes", "superfollows"]);

/**
 * Whether a text can be a handle of this network and is not one of its own words.
 *
 * @example isHandle("mira_bakes") // true
 * @example isHandle("explore") // false
 */
export function isHandle(text: string): boolean {
  return HANDLE.test(text) && !RESERVED.has(text.toLowerCase());
}

/**
 * Author and id of a permalink ("/mira/status/123/photo/1"), or null.
 *
 * @example permalink("/mira/status/12/photo/1") // { author: "mira", id: "12" }
 * @example permalink("/i/communities/12") // null
 */
export function permalink(href: string | null): { author: string; id: string } | null {
  const match = /^(?:https:\/\/(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,20})\/status\/(\d{1,19})(?:[/?#]|$)/.exec(
    href ?? "",
  );
  return match?.[1] && match[2] ? { author: match[1], id: match[2] } : null;
}

/** What an address of this network stands for. "/i/status/1" is a post that does not name its author. */
export function target(address: Address): Target | null {
  const [first = "", second, third, fourth] = address.path;
  const anonymous = first === "i" && (second === "status" || (second === "web" && third === "status"));
  if (anonymous) {
    const id = second === "status" ? third : fourth;
    return id !== undefined && POST_ID.test(id) ? { kind: "post", handle: null, postId: id } : null;
  }
  if (!isHandle(first)) return null;
  if (second === undefined) return { kind: "profile", handle: first, tab: "" };
  // "/mira/status/1/quotes" and the like are lists of other people's posts.
  if (second === "status" || second === "statuses" || second === "article") {
    const post = fourth === undefined || ["photo", "video", "mediaviewer"].includes(fourth);
    return third !== undefined && POST_ID.test(third) && post ? { kind: "post", handle: first, postId: third } : null;
  }
  return TABS.has(second) && third === undefined ? { kind: "profile", handle: first, tab: second } : null;
}

const EPOCH = 1288834974657n;
/** The first id that was made from the clock, in November 2010; earlier ids are plain numbers. */
const FIRST_TIMED = 29700859247n;

/**
 * Time of publication in an id (a "snowflake": milliseconds since 4 November 2010 above 22 low bits).
 *
 * @example timeFromId("1987512999739831853") // 1762695000000
 * @example timeFromId("20") // null
 */
export function timeFromId(id: string): number | null {
  if (!POST_ID.test(id)) return null;
  const number = BigInt(id);
  return number < FIRST_TIMED ? null : Number((number >> 22n) + EPOCH);
}
