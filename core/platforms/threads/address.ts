import type { Address } from "../address";
import type { Target } from "../page";

const HANDLE = /^@([a-z0-9._]{1,30})$/i;
const CODE = /^[A-Za-z0-9_-]{5,60}$/;
const TABS: ReadonlySet<string> = new Set(["replies", "media", "reposts"]);

/**
 * What an address of this network stands for. Only a segment that begins with @ names somebody.
 *
 * @example target({ host, path: ["@mira.bakes", "media"], query: {} }) // { kind: "profile", handle: "mira.bakes", tab: "media" }
 * @example target({ host, path: ["search"], query: {} }) // null
 */
export function target(address: Address): Target | null {
  const [first = "", second = "", third = "", ...rest] = address.path;
  const handle = HANDLE.exec(first)?.[1];
  if (handle === undefined) return null;
  if (second === "post") {
    // "/media" over a post is its picture in full; other tails are lists of people.
    const shown = rest.length === 0 || (rest.length === 1 && rest[0] === "media");
    return CODE.test(third) && shown ? { kind: "post", handle, postId: third } : null;
  }
  return third === "" && (second === "" || TABS.has(second)) ? { kind: "profile", handle, tab: second } : null;
}

/**
 * Author and code of a link to a post, with or without host; null for other links.
 *
 * @example permalink("/@mira.bakes/post/DSVTA7zqJao") // { author: "mira.bakes", code: "DSVTA7zqJao" }
 * @example permalink("/@mira.bakes") // null
 */
export function permalink(href: string | null): { author: string; code: string } | null {
  const match = /^(?:https:\/\/www\.threads\.(?:com|net))?\/@([\w.]{1,30})\/post\/([\w-]{5,60})(?:[/?#]|$)/.exec(
    href ?? "",
  );
  return match?.[1] && match[2] ? { author: match[1], code: match[2] } : null;
}

/**
 * The handle whose tab a link opens ("/@mira.bakes/replies"), or null.
 *
 * @example tabHandle("/@mira.bakes/replies") // "mira.bakes"
 * @example tabHandle("/@mira.bakes") // null: every mention has such a link
 */
export function tabHandle(href: string | null): string | null {
  const match =
    /^(?:https:\/\/www\.threads\.(?:com|net))?\/@([\w.]{1,30})\/(?:replies|media|reposts)\/?(?:[?#]|$)/.exec(
      href ?? "",
    );
  return match?.[1] ?? null;
}
