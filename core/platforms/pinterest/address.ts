import { type Address, parseAddress } from "../address";
import { HOSTS, PINTEREST_DOMAINS } from "../hosts";
import type { Target } from "../page";

const HANDLE = /^[a-z0-9_]{2,40}$/i;

/** First path segments that are the network's own and look like a handle. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "_ about ads business categories create discover edit explore following help homefeed ideas login logout " +
    "messages news_hub notifications offsite password pin pin-builder pin-creation-tool privacy resource search " +
    "secure settings shop shopping signup sitemap source terms tv topics today trends videos watch"
  ).split(" "),
);
const TABS: ReadonlySet<string> = new Set(["_created", "_saved", "_pins", "_profile"]);

/** Country subdomains and country domains that show the same pages. */
export const COUNTRY_HOSTS: readonly string[] = [
  ..."ar at au br ca ch cl co cz de dk es fi fr gr hu id ie in it jp kr mx nl no nz pe ph pl pt ro ru se sk th tr uk vn za"
    .split(" ")
    .map((country) => `${country}.pinterest.com`),
  ...PINTEREST_DOMAINS,
];

/** What an address stands for. "/mira/a-board/" is a board: its counts are not the creator's. */
export function target({ path }: Address): Target | null {
  const [first = "", second, third] = path;
  if (first === "pin") {
    const id = /^(?:[^/]*--)?(\d{5,25})$/u.exec(second ?? "")?.[1];
    return id !== undefined && third === undefined ? { kind: "post", handle: null, postId: id } : null;
  }
  if (!HANDLE.test(first) || RESERVED.has(first.toLowerCase())) return null;
  if (second === undefined) return { kind: "profile", handle: first, tab: "" };
  return TABS.has(second) && third === undefined ? { kind: "profile", handle: first, tab: second } : null;
}

/**
 * The handle that a link to a profile names, on any host of the network.
 *
 * @example handleIn("/mirabakes/") // "mirabakes"
 * @example handleIn("/ideas/") // null
 */
export function handleIn(href: string | null): string | null {
  if (href === null) return null;
  const address = parseAddress(href.startsWith("/") ? `https://www.pinterest.com${href}` : href);
  if (!address || !(HOSTS.pinterest.includes(address.host) || COUNTRY_HOSTS.includes(address.host))) return null;
  const found = target(address);
  return found?.kind === "profile" ? found.handle : null;
}
