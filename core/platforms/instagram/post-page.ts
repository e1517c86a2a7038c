import type { VisibleComment } from "../../types/reading";
import type { DomElement } from "../dom";
import { hasPaidLabel } from "../meta/paid-partnership";
import type { Page } from "../page";
import { type ItemRule, postList } from "../post-list";
import { all, outside } from "../read/elements";
import { cleaned } from "../read/number-text";
import { type Found, NOT_SHOWN } from "../rule";
import { type SourceState, source } from "../source";
import { linkedHandle, permalink } from "./address";

/** The drawn post of a post page, or of the dialog over a profile. */
export interface Article {
  root: DomElement;
  author: string | null;
  code: string;
  /** "p", "reel" or "tv". */
  word: string;
  /** ISO time. */
  time: string | null;
  bar: DomElement | null;
}

/** The dialog with a post in it lies over the profile. Other dialogs ask to sign up. */
const ROOTS = ['[role="dialog"] article', "main", '[role="main"]'];

/** The row of controls: it has an icon for each and no field to write in. */
function barOf(root: DomElement): DomElement | null {
  const bars = all(root, "section").filter(
    (section) =>
      all(section, "svg[aria-label]").length >= 2 &&
      section.querySelector("textarea, form, a[href], img, section") === null,
  );
  return bars.length === 1 ? (bars[0] ?? null) : null;
}

function openArticle(page: Page): SourceState<Article> {
  if (page.target.kind !== "post") return { state: "absent" };
  const { postId, handle } = page.target;
  let others = false;
  for (const root of ROOTS.flatMap((selector) => all(page.root, selector))) {
    const timed = all(root, "a[href]").flatMap((link) => {
      const post = link.querySelector("time") ? permalink(link.getAttribute("href")) : null;
      return post ? [{ link, post }] : [];
    });
    const own = timed.find(({ post }) => post.code === postId && post.word !== "comment");
    // Comments name the post that they stand below, too.
    const named = own ?? timed.find(({ post }) => post.code === postId);
    others ||= timed.length > 0;
    if (!named) continue;
    const links = outside(root, "a[href]", ["[role='dialog'] [role='dialog']"]);
    const author = own?.post.owner ?? handle ?? firstAuthor(root, links);
    if (handle !== null && author !== null && author.toLowerCase() !== handle.toLowerCase()) return { state: "stale" };
    const time = (own?.link ?? root).querySelector("time[datetime]")?.getAttribute("datetime") ?? null;
    const word = own?.post.word ?? (page.address.path.includes("p") ? "p" : "reel");
    return { state: "open", scope: { root, author, code: postId, word, time, bar: barOf(root) } };
  }
  return { state: others ? "stale" : "absent" };
}

function firstAuthor(root: DomElement, links: readonly DomElement[]): string | null {
  const dialog = new Set(root.querySelector("article") ? [] : all(root, '[role="dialog"] a[href]'));
  for (const link of links) {
    const handle = dialog.has(link) ? null : linkedHandle(link.getAttribute("href"));
    if (handle !== null && link.getAttribute("href")?.split("/").filter(Boolean).length === 1) return handle;
  }
  return null;
}

/** The drawn post, if it is the one in the address: its own time links to that address. */
export const article = source("post", openArticle);

/**
 * Numbers beside the icons of the row, in order of the icons. The row reads Like, Comment, (Repost,)
 * Share in every language; Save stands apart from them. With two icons left of Save nothing tells
 * which one is missing, so only the first is read.
 */
function besideIcon({ bar }: Article, place: "likes" | "comments" | "reposts" | "shares"): Found {
  const group = bar ? all(bar, ":scope > div").find((each) => all(each, "svg[aria-label]").length > 0) : undefined;
  if (!group) return null;
  const numbers: string[] = [];
  for (const part of all(group, "svg[aria-label], span")) {
    if (part.getAttribute("aria-label") !== null) numbers.push("");
    else if (numbers.length > 0 && numbers[numbers.length - 1] === "") {
      const text = cleaned(part.textContent ?? "");
      if (/\p{Nd}/u.test(text)) numbers[numbers.length - 1] = text;
    }
  }
  const order =
    numbers.length === 3
      ? ["likes", "comments", "shares"]
      : numbers.length === 4
        ? ["likes", "comments", "reposts", "shares"]
        : ["likes"];
  const text = numbers[order.indexOf(place)];
  if (text === undefined) return numbers.length >= 3 ? NOT_SHOWN : null;
  // A post with comments and no number of likes: its creator hid it. Without either it may be new.
  return text === "" && place === "likes" && (numbers[1] ?? "") !== "" ? NOT_SHOWN : text;
}

/** The head is what stands before the first time: author, label of a partnership. */
export function isVerifiedAuthor({ root, author }: Article): boolean | null {
  if (author === null) return null;
  const around = all(root, "div").filter((each) => {
    const links = all(each, "a[href]").map((link) => linkedHandle(link.getAttribute("href")));
    return links.length === 1 && links[0]?.toLowerCase() === author.toLowerCase();
  });
  if (around.length === 0) return null;
  return around.some((each) => outside(each, "svg[aria-label]", ["button", '[role="button"]']).length > 0);
}

function captionOf({ root, author }: Article): string | null {
  if (author === null) return null;
  const headings = all(root, "h1[dir]").map((each) => cleaned(each.textContent ?? ""));
  if (headings[0]) return headings[0];
  for (const line of all(root, 'span[dir="auto"]')) {
    const first = line.querySelector("a[href]");
    if (linkedHandle(first?.getAttribute("href") ?? null)?.toLowerCase() !== author.toLowerCase()) continue;
    const text = line.querySelector(":scope > span");
    if (line.querySelector("time") !== null && text) return cleaned(text.textContent ?? "") || null;
  }
  return null;
}

/** Comments are named by their own addresses; the smallest box with one has its author and its text. */
function commentsOf({ root, author, code }: Article): VisibleComment[] {
  const marker = `a[href*="/${code}/c/"]`;
  const boxes = all(root, "div").filter((box) => {
    if (all(box, marker).length !== 1) return false;
    return words(box).length > 0;
  });
  const seen = new Set<string>();
  return boxes.flatMap((box) => {
    const link = box.querySelector(marker)?.getAttribute("href") ?? "";
    const by = all(box, "a[href]").flatMap((each) => linkedHandle(each.getAttribute("href")) ?? [])[0];
    if (by === undefined || seen.has(link)) return [];
    const [text] = words(box);
    seen.add(link);
    const byCreator = author !== null && by.toLowerCase() === author.toLowerCase();
    return [{ author: by, text: cleaned(text?.textContent ?? ""), byCreator, creatorReplied: false }];
  });
}

/** Lines of a comment's own words: not its author's link, its time or a control. */
const words = (box: DomElement): DomElement[] =>
  outside(box, 'span[dir="auto"]', ["a", "button", '[role="button"]']).filter(
    (line) =>
      line.querySelector('time, [role="button"], span[dir="auto"]') === null && cleaned(line.textContent ?? "") !== "",
  );

const item = (name: string, read: (post: Article) => Found): ItemRule<Article> => ({ name, read });
const bar = (place: Parameters<typeof besideIcon>[1]): ItemRule<Article> =>
  item("beside-icon-2025", (post) => besideIcon(post, place));

/** The one post of a post page. */
export const shownPost = postList<Article, Article>({
  source: article,
  name: "bar",
  items: (post) => [post],
  id: ({ code }) => code,
  url: ({ author, word, code }) => `https://www.instagram.com/${author === null ? "" : `${author}/`}${word}/${code}/`,
  kind: ({ word, root }) =>
    word === "reel" ? "reel" : word === "tv" || root.querySelector("video") !== null ? "video" : "photo",
  time: ({ time }) => (time === null || Number.isNaN(Date.parse(time)) ? null : Date.parse(time)),
  flags: ({ root }) => ({ sponsored: hasPaidLabel(outside(root, "span", ["h1"]).slice(0, 40)) }),
  caption: captionOf,
  origin: () => "single",
  comments: commentsOf,
  counts: {
    likes: [bar("likes")],
    comments: [bar("comments")],
    reposts: [bar("reposts")],
    shares: [bar("shares")],
    views: [item("not-drawn", () => NOT_SHOWN)],
  },
});
