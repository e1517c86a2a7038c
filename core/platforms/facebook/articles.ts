import { parseAge } from "../../counts";
import type { PostKind } from "../../types/reading";
import type { DomElement } from "../dom";
import { hasPaidLabel } from "../meta/paid-partnership";
import type { Page } from "../page";
import { type ItemRule, postList } from "../post-list";
import { confirmed } from "../read/confirmed";
import { outside } from "../read/elements";
import { cleaned, numbersIn, plainText } from "../read/number-text";
import type { Found } from "../rule";
import { source } from "../source";
import { linkTarget, sameHandle } from "./address";
import { feedbackOf } from "./embedded";
import { head } from "./header";
import { wordOf } from "./words";

/** A post's box with the link that names it. */
interface Item {
  box: DomElement;
  id: string;
  href: string;
  time: DomElement | null;
}

const INNER = ':scope [role="article"]';

/** Links of a box to posts of a creator; comments have a number of their own in the address. */
function ownLinks(box: DomElement, handle: string | null): { link: DomElement; id: string; href: string }[] {
  return outside(box, "a[href]", [INNER]).flatMap((link) => {
    const href = link.getAttribute("href") ?? "";
    const found = /[?&](?:reply_)?comment_id=/.test(href) ? null : linkTarget(href);
    if (found?.kind !== "post") return [];
    const own = handle === null || found.handle === null || sameHandle(found.handle, handle);
    return own ? [{ link, id: found.postId, href }] : [];
  });
}

/** The link that carries the time names the post; links to its pictures come after it. */
function itemIn(box: DomElement, handle: string | null): Item | null {
  const links = ownLinks(box, handle);
  const dated = links.find(({ link }) => /\p{L}|\p{N}/u.test(link.textContent ?? "")) ?? links[0];
  return dated ? { box, id: dated.id, href: dated.href, time: dated.link } : null;
}

const feed = source<Item[]>("feed", (page) => {
  const found = head.open(page);
  if (found.state !== "open") return found;
  const boxes = outside(found.scope.main, '[role="article"]', ['[role="article"]']);
  return { state: "open", scope: boxes.flatMap((box) => itemIn(box, page.target.handle) ?? []) };
});

/** The post of a post page: its own links name the address, or a full page load holds nothing else. */
export const single = source<Item>("post", (page) => {
  const { target } = page;
  if (target.kind !== "post") return { state: "absent" };
  const boxes = outside(page.root, '[role="article"]', ['[role="article"]']);
  for (const box of boxes) {
    const own = ownLinks(box, target.handle).find(({ id }) => id === target.postId);
    if (own) return { state: "open", scope: { box, id: own.id, href: own.href, time: own.link } };
  }
  // The layout without scripts has one box with a form that names the post by its number.
  const [box, ...rest] = boxes.filter((each) => each.querySelector('input[name="ft_ent_identifier"]') !== null);
  const author = linkTarget(box?.querySelector("h5 a[href], h3 a[href]")?.getAttribute("href") ?? null);
  if (
    box &&
    rest.length === 0 &&
    target.handle !== null &&
    author?.handle &&
    sameHandle(author.handle, target.handle)
  ) {
    const number = numberedBy(page, box) ?? target.postId;
    return { state: "open", scope: { box, id: number, href: page.url, time: box.querySelector("abbr") } };
  }
  return { state: boxes.length > 0 ? "stale" : "absent" };
});

/** The number of a post whose address has a name in letters. */
function numberedBy(page: Page, box: DomElement): string | null {
  const canonical = page.root.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  const found = linkTarget(canonical);
  const inBox = box.querySelector('[id^="feed_subtitle_"]')?.getAttribute("id")?.split(";")[1];
  const value = box.querySelector('input[name="ft_ent_identifier"]')?.getAttribute("value") ?? null;
  const named = [inBox, value].find((id) => id !== null && id !== undefined && /^\d{8,20}$/.test(id));
  return named ?? (found?.kind === "post" && /^\d+$/.test(found.postId) ? found.postId : null);
}

/** The row of faces is a toolbar in every language; the first number after it is the sum of reactions. */
function reactions({ box }: Item): Found {
  const bar = outside(box, '[role="toolbar"]', [INNER]);
  if (bar.length === 0) return null;
  const parts = outside(
    box,
    '[role="toolbar"] ~ span[aria-hidden="true"], [role="toolbar"] ~ * span[aria-hidden="true"]',
    [INNER],
  );
  const text = parts.map((part) => cleaned(part.textContent ?? "")).find((each) => /\p{Nd}/u.test(each));
  return text ?? null;
}

/** "693 comments", "97 shares" beside the reactions or over the comments; the words tell which is which. */
function worded({ box }: Item, word: "comments" | "shares"): Found {
  const parts = outside(box, '[role="button"] span, a[role="button"], h3, span', [
    INNER,
    '[data-ad-preview="message"]',
  ]);
  const texts = parts
    .filter((part) => part.querySelector("a, span, div") === null)
    .map((part) => cleaned(part.textContent ?? ""))
    .filter((text) => text.length <= 40 && numbersIn(text).length === 1 && /^\p{Nd}|\p{Nd}$|\p{Nd}\s/u.test(text))
    .filter((text) => wordOf(text, ["comments", "shares"]) === word);
  return texts.length > 0 ? [...new Set(texts)] : null;
}

/** The exact number of the page's data, when it fits the shown one. */
function exact(item: Item, page: Page, field: "likes" | "comments" | "shares", shown: Found): Found {
  const count = feedbackOf(page, item.id)?.counts[field] ?? null;
  return count ? confirmed(count, shown, page, field) : null;
}

const counted = (field: "likes" | "comments" | "shares", read: (item: Item) => Found): ItemRule<Item>[] => [
  { name: `exact-${field}`, read: (item, page) => exact(item, page, field, read(item)) },
  { name: field, read },
];

function kind({ box, href }: Item): PostKind {
  if (/\/reel\//.test(href)) return "reel";
  if (/\/videos?\//.test(href) || outside(box, "video", [INNER]).length > 0) return "video";
  const picture = outside(box, 'a[href*="/photo"] img', [INNER]).length > 0;
  return picture ? "photo" : "text";
}

function time({ time: link }: Item, page: Page): number | { earliest: number; latest: number } | null {
  const seconds = Number(link?.getAttribute("data-utime") ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  for (const text of [link?.getAttribute("aria-label") ?? "", link?.textContent ?? ""]) {
    const read = parseAge(text, page.language, page.now);
    if (read.ok) return { earliest: read.earliest, latest: read.latest };
  }
  return null;
}

const caption = ({ box }: Item): string | null =>
  plainText(
    box,
    '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"], [data-testid="post_message"]',
  );

const drawn = {
  id: ({ id }: Item) => id,
  url: ({ href }: Item) => {
    const path = href.startsWith("/") ? `https://www.facebook.com${href}` : href;
    // Everything after the address is tracking, save the names of posts that stand in the query.
    return /[?&](?:story_fbid|fbid|v|id)=/.test(path) ? path.replace(/&__[^#]*$/, "") : path.replace(/[?#].*$/, "");
  },
  kind,
  time,
  caption,
  flags: ({ box }: Item) => ({ sponsored: hasPaidLabel(outside(box, "span", [INNER]).slice(0, 40)) }),
  counts: {
    likes: counted("likes", reactions),
    comments: counted("comments", (item) => worded(item, "comments")),
    shares: counted("shares", (item) => worded(item, "shares")),
  },
};

/** The first post is older than one below it: the page put it there. Dates are as coarse as the page writes them. */
function isPutFirst(item: Item, page: Page): boolean {
  const found = feed.open(page);
  const [first, ...rest] = found.state === "open" ? found.scope : [];
  if (first?.id !== item.id) return false;
  const own = spanOf(first, page);
  return own !== null && rest.some((each) => (spanOf(each, page)?.earliest ?? 0) > own.latest);
}

function spanOf(item: Item, page: Page): { earliest: number; latest: number } | null {
  const found = time(item, page);
  return typeof found === "number" ? { earliest: found, latest: found } : found;
}

/** Posts of a page, in the order of its feed. */
export const inFeed = postList<Item[], Item>({
  source: feed,
  name: "articles",
  items: (items) => items,
  ...drawn,
  flags: (item, page) => ({ ...drawn.flags(item), pinned: isPutFirst(item, page) }),
});

/** The one post of a post page. */
export const onPage = postList<Item, Item>({
  source: single,
  name: "article",
  items: (item) => [item],
  ...drawn,
  origin: () => "single",
});
