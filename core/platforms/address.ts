/** A page address taken apart; `core` has no URL of the browser. Path segments are percent-decoded. */
export interface Address {
  /** Lower case, without port. */
  host: string;
  /** Segments without empty ones: "/a//b/" is ["a", "b"]. */
  path: string[];
  query: Record<string, string>;
}

const ADDRESS = /^https?:\/\/([^/?#\s@]+@)?([^/?#:\s]+)(?::\d+)?([^?#\s]*)(?:\?([^#\s]*))?(?:#.*)?$/i;

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/**
 * Takes a page address apart. Returns null for anything but http and https.
 *
 * @example parseAddress("https://www.tiktok.com/@mira.bakes?lang=fr")
 * // { host: "www.tiktok.com", path: ["@mira.bakes"], query: { lang: "fr" } }
 * @example parseAddress("about:blank") // null
 */
export function parseAddress(url: string): Address | null {
  const match = ADDRESS.exec(url.trim());
  const host = match?.[2];
  if (!match || host === undefined) return null;
  const query: Record<string, string> = {};
  for (const pair of (match[4] ?? "").split("&")) {
    const cut = pair.indexOf("=");
    if (cut > 0) query[decode(pair.slice(0, cut))] = decode(pair.slice(cut + 1));
  }
  const path = (match[3] ?? "").split("/").filter((part) => part !== "");
  return { host: host.toLowerCase(), path: path.map((part) => decode(part.replaceAll("+", "%2B"))), query };
}
