import type { ProfileCount } from "../../types/reading";
import { parseAddress } from "../address";
import type { DomElement } from "../dom";
import type { Page } from "../page";
import type { Platform } from "../platform";
import { all } from "../read/elements";
import { lineOf } from "../read/text";
import type { Found } from "../rule";
import { type Labelled, labelledCounts, leaves } from "./labels";

/** The last resort's name in readings: "wording.followers". */
export const WORDING = "wording";

/** How far up from a number its creator's name may stand. */
const HIGHEST = 30;
/** A box with more text than a header holds more than a header. */
const LONGEST_HEADER = 3000;
/** Beside a post its creator has one line, not a header; what is longer may be the profile left behind. */
const LONGEST_BYLINE = 200;
const MOST_LINKS = 40;

/** The handle that a link on the page leads to as a profile, or null. */
function profileIn(href: string | null, platform: Platform, page: Page): string | null {
  if (href === null || href === "" || href.startsWith("#")) return null;
  const address = parseAddress(/^https?:/i.test(href) ? href : `https://${page.address.host}${href}`);
  if (!address || !platform.hosts.includes(address.host)) return null;
  const target = platform.target(address);
  return target?.kind === "profile" ? platform.canonicalHandle(target.handle) : null;
}

/** The handle that a link names at all: as a profile, or as one of its lists and posts. */
function namedIn(href: string | null, platform: Platform, page: Page): string | null {
  const whole = profileIn(href, platform, page);
  if (whole !== null || href === null || href === "" || href.startsWith("#")) return whole;
  const address = parseAddress(/^https?:/i.test(href) ? href : `https://${page.address.host}${href}`);
  if (!address || !platform.hosts.includes(address.host)) return null;
  for (let size = address.path.length - 1; size > 0; size -= 1) {
    const target = platform.target({ ...address, path: address.path.slice(0, size), query: {} });
    if (target?.kind === "profile") return platform.canonicalHandle(target.handle);
  }
  return null;
}

function* ancestors(element: DomElement): Generator<DomElement> {
  let box: DomElement | null | undefined = element.parentElement;
  for (let level = 0; level < HIGHEST && box; level += 1) {
    yield box;
    box = box.parentElement;
  }
}

/** Pages visited before stay in some documents, hidden. */
function isHidden(element: DomElement): boolean {
  let box: DomElement | null | undefined = element;
  while (box) {
    if (box.getAttribute("hidden") !== null) return true;
    box = box.parentElement;
  }
  return false;
}

interface Scan {
  labels: Labelled[];
  /** Boxes that hold the creator's handle, as a text of its own or as a link. */
  near: ReadonlySet<DomElement>;
}

const scans = new WeakMap<Page, Map<string, Scan>>();

function scanOf(platform: Platform, page: Page, handle: string): Scan {
  const known = scans.get(page)?.get(handle);
  if (known) return known;
  const inline = leaves(page.root);
  const wanted = handle.toLowerCase();
  const named = inline
    .filter(({ line }) => platform.canonicalHandle(line).toLowerCase() === wanted)
    .map(({ element }) => element);
  const linked = all(page.root, "a[href]").filter(
    (link) => profileIn(link.getAttribute("href"), platform, page) === handle,
  );
  const near = new Set([...named, ...linked.slice(0, MOST_LINKS)].flatMap((element) => [...ancestors(element)]));
  const labels = near.size === 0 ? [] : labelledCounts(inline);
  const scan = {
    labels: labels.length > 0 || near.size === 0 ? labels : labelledCounts(leaves(page.root, true)),
    near,
  };
  const own = scans.get(page) ?? new Map<string, Scan>();
  own.set(handle, scan);
  scans.set(page, own);
  return scan;
}

/** The smallest box that holds a number and the creator's handle, if it names nobody else. */
function headerAround(label: Labelled, near: ReadonlySet<DomElement>, platform: Platform, page: Page, handle: string) {
  for (const box of [label.element, ...ancestors(label.element)]) {
    if (!near.has(box)) continue;
    if (lineOf(box).length > (page.target.kind === "post" ? LONGEST_BYLINE : LONGEST_HEADER)) return null;
    const others = all(box, "a[href]").some((link) => {
      const named = namedIn(link.getAttribute("href"), platform, page);
      return named !== null && named !== handle;
    });
    const written = leaves(box).some(
      ({ line }) => /^@[\p{L}\p{N}\p{M}._·-]+$/u.test(line) && platform.canonicalHandle(line) !== handle,
    );
    // Two headings are two headers, one of them another page's.
    const twice = ["h1", "header", 'main, [role="main"]'].some((selector) => all(box, selector).length > 1);
    return others || written || twice ? null : box;
  }
  return null;
}

/**
 * Looks for a creator's count by the word beside it, when every rule of the field found no place: a
 * number with the right word, in a box that also holds the creator's handle and names nobody else.
 * Several such numbers come back together, so that different ones are ambiguous.
 *
 * @example byWording(platform, page, "mira.bakes", "followers") // ["18.2K"]
 * @example byWording(platform, pageOfAnother, "mira.bakes", "followers") // null
 */
export function byWording(platform: Platform, page: Page, handle: string, field: ProfileCount): Found {
  if (handle === "" || field === "viewers") return null;
  // A single post's page shows the counts of the post; only followers are the creator's there.
  if (page.target.kind === "post" && field !== "followers") return null;
  const own = platform.canonicalHandle(handle);
  // A channel's posts are its videos; elsewhere videos are only some of the posts.
  const wanted = field === "posts" && platform.id === "youtube" ? "videos" : field;
  const { labels, near } = scanOf(platform, page, own);
  const texts = labels
    .filter(({ kind, element }) => kind === wanted && !isHidden(element))
    .filter((label) => headerAround(label, near, platform, page, own) !== null)
    .map(({ text }) => text);
  return texts.length > 0 ? texts : null;
}
