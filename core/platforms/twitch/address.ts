import type { Address } from "../address";
import type { Target } from "../page";

const LOGIN = /^[a-z0-9_]{2,25}$/i;
const SLUG = /^[A-Za-z0-9_-]{5,100}$/;
const CLIPS_HOST = "clips.twitch.tv";

/** First path segments that are the network's own and look like a login. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "activate bits clips collections directory downloads drops embed event following friends inventory jobs login " +
    "moderator p payments popout prime privacy products redeem search settings signup store subscriptions " +
    "subs team tos turbo u user videos wallet"
  ).split(" "),
);
const TABS: ReadonlySet<string> = new Set(["videos", "clips", "collections", "schedule", "about", "home"]);

/** What an address stands for. A recording and a clip need not name their channel. */
export function target({ host, path }: Address): Target | null {
  const [first = "", second, third, fourth] = path;
  if (host === CLIPS_HOST) {
    const clip = SLUG.test(first) && first !== "create" && second === undefined;
    return clip ? { kind: "post", handle: null, postId: first } : null;
  }
  if (first === "videos") {
    return /^\d{6,15}$/.test(second ?? "") && third === undefined
      ? { kind: "post", handle: null, postId: second ?? "" }
      : null;
  }
  if (!LOGIN.test(first) || RESERVED.has(first.toLowerCase())) return null;
  if (second === undefined) return { kind: "profile", handle: first, tab: "" };
  if (second === "video" || second === "v") {
    return /^\d{6,15}$/.test(third ?? "") ? { kind: "post", handle: first, postId: third ?? "" } : null;
  }
  if (second === "clip") return SLUG.test(third ?? "") ? { kind: "post", handle: first, postId: third ?? "" } : null;
  if (!TABS.has(second) || fourth !== undefined) return null;
  // "/mira/videos/all" filters the tab.
  return third === undefined || second === "videos" ? { kind: "profile", handle: first, tab: second } : null;
}

/**
 * Login in a link to a channel ("/mira", "https://www.twitch.tv/mira/clips"), or null.
 *
 * @example loginIn("/miraplays") // "miraplays"
 * @example loginIn("/directory") // null
 */
export function loginIn(href: string | null): string | null {
  const match = /^(?:https:\/\/www\.twitch\.tv)?\/([A-Za-z0-9_]{2,25})(?:[/?#]|$)/.exec(href ?? "");
  return match?.[1] && !RESERVED.has(match[1].toLowerCase()) ? match[1] : null;
}
