import { parseAddress } from "../address";

const WRAPPERS: ReadonlySet<string> = new Set(["l.instagram.com", "l.threads.com", "l.threads.net", "l.facebook.com"]);
/** Added by the network on the way out. */
const TRACKING = /[?&](?:fbclid|igshid|igsh|brid|utm_source|utm_medium|utm_content|utm_id)=[^&#]*/g;

/**
 * Where an outgoing link leads: Meta's networks wrap it ("https://l.instagram.com/?u=…") and add
 * tracking. Null for a link that stays inside the network or is no web address.
 *
 * @example outbound("https://l.instagram.com/?u=https%3A%2F%2Fmira.example%2F%3Ffbclid%3DIw1&e=AT0") // "https://mira.example/"
 * @example outbound("/mira/followers/") // null
 */
export function outbound(href: string | null): string | null {
  const address = parseAddress(href ?? "");
  if (!address) return null;
  const inner = WRAPPERS.has(address.host) ? (address.query.u ?? null) : (href ?? null);
  if (inner === null || !parseAddress(inner)) return null;
  const clean = inner.replace(TRACKING, "");
  // The first parameter may be gone while others stay.
  return clean.includes("?") ? clean : clean.replace("&", "?");
}
