import type { Address } from "../address";
import type { Target } from "../page";

const HANDLE = /^[A-Za-z0-9_.]{2,24}$/;
const POST_ID = /^\d{15,20}$/;

/**
 * Two spellings of one handle are the same creator.
 *
 * @example canonicalHandle("@Mira.Bakes") // "mira.bakes"
 * @example canonicalHandle("mira.bakes") // "mira.bakes"
 */
export const canonicalHandle = (handle: string): string => handle.trim().replace(/^@/, "").toLowerCase();

/**
 * Whether two handles are of one creator, in capitals or not.
 *
 * @example sameHandle("Mira.Bakes", "mira.bakes") // true
 * @example sameHandle(null, "mira.bakes") // false
 */
export const sameHandle = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && canonicalHandle(a) === canonicalHandle(b);

/**
 * What an address of this network stands for. Only "/@handle" is a profile; "/@handle/live" and
 * "/@handle/collection/…" show other counts.
 */
export function target(address: Address): Target | null {
  const [first = "", second, id, more] = address.path;
  const handle = first.startsWith("@") ? first.slice(1) : "";
  if (!HANDLE.test(handle)) return null;
  if (second === undefined) return { kind: "profile", handle, tab: "" };
  if ((second !== "video" && second !== "photo") || id === undefined || more !== undefined) return null;
  return POST_ID.test(id) ? { kind: "post", handle, postId: id } : null;
}

/**
 * Author, id and form of a post's address ("https://www.tiktok.com/@mira.bakes/video/7641903883774776967"), or null.
 *
 * @example permalink("https://www.tiktok.com/@mira.bakes/video/7641903883774776967") // { author: "mira.bakes", id: "7641903883774776967", photo: false }
 * @example permalink("/music/x-1") // null
 */
export function permalink(href: string | null): { author: string; id: string; photo: boolean } | null {
  const match = /^(?:https:\/\/www\.tiktok\.com)?\/@([A-Za-z0-9_.]{2,24})\/(video|photo)\/(\d{15,20})(?:[/?#]|$)/.exec(
    href ?? "",
  );
  return match?.[1] && match[3] ? { author: match[1], id: match[3], photo: match[2] === "photo" } : null;
}

/** TikTok started in 2016; an id of an earlier second is no post's. */
const FIRST_POST = Date.UTC(2016, 8, 1);

/**
 * Time of publication in an id: its upper half is the second (unix time).
 *
 * @example timeFromId("7641903883774776967") // 1779269400000
 * @example timeFromId("12") // null
 */
export function timeFromId(id: string): number | null {
  if (!POST_ID.test(id)) return null;
  const time = Number(BigInt(id) >> 32n) * 1000;
  return time >= FIRST_POST ? time : null;
}
