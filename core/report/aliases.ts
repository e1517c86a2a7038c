import { parseAddress } from "../platforms/address";
import type { Target } from "../platforms/page";
import type { Platform } from "../platforms/platform";

/** Invented names for the handles and ids of a page; the same one always gets the same name. */
export interface Aliases {
  /** The invented handle or id of a whole word, or null for a word that is neither. */
  of(word: string): string | null;
  /** A text with every handle and id in it replaced, the rest as `rest` makes it. */
  within(text: string, rest?: (text: string) => string): string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const MOST = 600;

const letters = (place: number): string =>
  Array.from(String(place), (digit) => "abcdefghij".charAt(Number(digit))).join("");

function inventedHandle(handle: string, place: number): string {
  if (/^\d+$/.test(handle)) return String(place).padStart(handle.length, "1");
  if (/^UC[\w-]{22}$/.test(handle)) return `UC${String(place).padStart(22, "A")}`;
  if (handle.startsWith("did:plc:"))
    return `did:plc:${"creator".padEnd(24 - letters(place).length, "a")}${letters(place)}`;
  return handle.includes(".") ? `creator${place}.example` : `creator${place}`;
}

/** The first two letters of an id stay: they tell its year and its form. */
function inventedId(id: string, place: number): string {
  const fill = /^\d+$/.test(id) ? "0" : "A";
  return id.slice(0, 2) + String(place).padStart(Math.max(1, id.length - 2), fill);
}

/** What an address of the network stands for; null for other addresses. */
export function targetOf(href: string, platform: Platform): Target | null {
  const full = /^https?:/i.test(href) ? href : href.startsWith("/") ? `https://${platform.hosts[0]}${href}` : "";
  const address = parseAddress(full);
  return address && platform.hosts.includes(address.host) ? platform.target(address) : null;
}

/**
 * Collects the handles and post ids that a page's links name. `kept` is a handle that stays as it is:
 * the scout ticked that the creator may be named.
 *
 * @example makeAliases(["/mira.bakes/p/DSVTA7z5AO-/"], instagram, null).within("@mira.bakes") // "@creator1.example"
 * @example makeAliases([], instagram, null).of("bread") // null
 */
export function makeAliases(hrefs: readonly string[], platform: Platform, kept: string | null): Aliases {
  const names = new Map<string, string>();
  const add = (name: string | null, invent: (name: string, place: number) => string) => {
    const plain = name?.replace(/^@/, "") ?? "";
    if (plain === "" || names.size >= MOST || names.has(plain.toLowerCase())) return;
    const own = kept !== null && plain.toLowerCase() === kept.replace(/^@/, "").toLowerCase();
    names.set(plain.toLowerCase(), own ? plain : invent(plain, names.size + 1));
  };
  for (const href of hrefs) {
    const target = targetOf(href, platform);
    if (!target) continue;
    add(target.handle, inventedHandle);
    if (target.kind === "post") add(target.postId, inventedId);
  }
  const known = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(${known.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const of = (word: string) => names.get(word.replace(/^@/, "").toLowerCase()) ?? null;
  return {
    of,
    within(text, rest = (part) => part) {
      if (known.length === 0) return rest(text);
      // A pattern with a group splits into what is between and what was found, in turn.
      return text
        .split(anyName)
        .map((part, place) => (place % 2 === 1 ? (of(part) ?? "") : rest(part)))
        .join("");
    },
  };
}
