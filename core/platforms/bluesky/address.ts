import type { Address } from "../address";
import type { Target } from "../page";

/** A handle is a domain name; a profile can also be reached by its DID, which never changes. */
const HANDLE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}$/i;
const DID = /^did:[a-z]+:[A-Za-z0-9._:%-]+$/;
const RECORD_KEY = /^[A-Za-z0-9._:~-]{1,512}$/;

/** What an address of this network stands for. Lists, feeds and people lists share the prefix "/profile/". */
export function target(address: Address): Target | null {
  const [first, name, section, key, more] = address.path;
  if (first !== "profile" || name === undefined || !(HANDLE.test(name) || DID.test(name))) return null;
  if (section === undefined) return { kind: "profile", handle: name, tab: "" };
  if (section !== "post" || key === undefined || more !== undefined || !RECORD_KEY.test(key)) return null;
  return { kind: "post", handle: name, postId: key };
}

/**
 * Name and record key in a link to a post ("/profile/mira.example/post/3m…"), or null.
 *
 * @example postLink("/profile/mira.example/post/3lq2zqg5c2k2x") // { name: "mira.example", key: "3lq2zqg5c2k2x" }
 * @example postLink("/profile/mira.example") // null
 */
export function postLink(href: string | null): { name: string; key: string } | null {
  const match = /^(?:https:\/\/bsky\.app)?\/profile\/([^/]+)\/post\/([^/?#]+)/.exec(href ?? "");
  return match?.[1] && match[2] ? { name: match[1], key: match[2] } : null;
}

const DIGITS = "234567abcdefghijklmnopqrstuvwxyz";

/**
 * Time of publication in a record key (a "TID": microseconds since 1970 above 10 low bits, base 32).
 *
 * @example timeFromKey("3lq2zqg5c2k2x") // 1748257525047
 * @example timeFromKey("no key") // null
 */
export function timeFromKey(key: string): number | null {
  if (!/^[234567abcdefghij][234567a-z]{12}$/.test(key)) return null;
  let value = 0n;
  for (const digit of key) value = value * 32n + BigInt(DIGITS.indexOf(digit));
  return Number((value >> 10n) / 1000n);
}
