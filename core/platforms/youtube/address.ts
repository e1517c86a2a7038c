import type { Address } from "../address";
import type { Target } from "../page";

/** Handles are written in many scripts: letters, digits, underscore, hyphen, dot, middle dot. */
const HANDLE = /^[\p{L}\p{N}\p{M}._·-]{1,60}$/u;
const CHANNEL_ID = /^UC[\w-]{22}$/;
const VIDEO_ID = /^([\w-]{11})(?![\w-])/;

/** Tabs that show the channel itself. */
const TABS: ReadonlySet<string> = new Set(
  "featured videos shorts streams playlists posts community podcasts courses releases store about channels search".split(
    " ",
  ),
);

/**
 * Whether a text is a channel's id, which never changes, and no handle.
 *
 * @example isChannelId("UCmirabakes_0123456789ab") // true
 * @example isChannelId("mirabakes") // false
 */
export const isChannelId = (text: string): boolean => CHANNEL_ID.test(text);

/**
 * Handles are the same in capitals and small letters; channel ids are not.
 *
 * @example canonicalHandle("@MiraBakes") // "mirabakes"
 * @example canonicalHandle("UCmirabakes_0123456789ab") // "UCmirabakes_0123456789ab"
 */
export function canonicalHandle(handle: string): string {
  const plain = handle.trim().replace(/^@/, "").normalize("NFC");
  return isChannelId(plain) ? plain : plain.toLowerCase();
}

/**
 * Whether two names of a channel are one: handles in capitals or not, ids letter by letter.
 *
 * @example sameChannel("@MiraBakes", "mirabakes") // true
 * @example sameChannel(null, "mirabakes") // false
 */
export const sameChannel = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && canonicalHandle(a) === canonicalHandle(b);

/**
 * "mira" and "@mira" is a handle, "UC…" an id; older names keep their folder: "user/mira", "c/mira".
 *
 * @example profileUrl("mirabakes") // "https://www.youtube.com/@mirabakes"
 * @example profileUrl("user/mirabakes") // "https://www.youtube.com/user/mirabakes"
 */
export function profileUrl(handle: string): string {
  if (isChannelId(handle)) return `https://www.youtube.com/channel/${handle}`;
  return /^(?:c|user)\//.test(handle) ? `https://www.youtube.com/${handle}` : `https://www.youtube.com/@${handle}`;
}

/** The creator that a path names, with what follows it. */
function channelIn(path: readonly string[]): { handle: string; rest: readonly string[] } | null {
  const [first = "", second = ""] = path;
  if (first.startsWith("@") && HANDLE.test(first.slice(1))) return { handle: first.slice(1), rest: path.slice(1) };
  if (first === "channel" && isChannelId(second)) return { handle: second, rest: path.slice(2) };
  if ((first === "c" || first === "user") && HANDLE.test(second)) {
    return { handle: `${first}/${second}`, rest: path.slice(2) };
  }
  return null;
}

/**
 * The creator that a link on the page names ("/@mira", "https://www.youtube.com/channel/UC…"), or null.
 *
 * @example channelOf("/@mirabakes/videos") // "mirabakes"
 * @example channelOf("/watch?v=mirabread01") // null
 */
export function channelOf(href: string | null): string | null {
  const path = /^(?:https?:\/\/(?:www\.|m\.)?youtube\.com)?\/([^?#]+)/.exec(href ?? "")?.[1];
  if (path === undefined) return null;
  const parts = path.split("/").map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return channelIn(parts)?.handle ?? null;
}

/**
 * The video that a link on the page opens, or null.
 *
 * @example videoOf("/shorts/mirabread01") // { id: "mirabread01", short: true }
 * @example videoOf("/@mirabakes") // null
 */
export function videoOf(href: string | null): { id: string; short: boolean } | null {
  const match = /(?:\/watch\?(?:[^#]*&)?v=|\/(shorts|live)\/)([\w-]{11})(?![\w-])/.exec(href ?? "");
  return match?.[2] ? { id: match[2], short: match[1] === "shorts" } : null;
}

/** What an address of this network stands for. A video's address does not name its creator. */
export function target(address: Address): Target | null {
  const [first = "", second = "", third] = address.path;
  if (first === "watch" && address.path.length === 1) {
    const postId = VIDEO_ID.exec(address.query.v ?? "")?.[1];
    return postId === undefined ? null : { kind: "post", handle: null, postId };
  }
  if ((first === "shorts" || first === "live") && third === undefined) {
    const postId = VIDEO_ID.exec(second)?.[1];
    return postId === undefined || second.length !== 11 ? null : { kind: "post", handle: null, postId };
  }
  const channel = channelIn(address.path);
  if (!channel || channel.rest.length > 1) return null;
  const [tab = ""] = channel.rest;
  return tab === "" || TABS.has(tab) ? { kind: "profile", handle: channel.handle, tab } : null;
}
