import type { VisibleComment } from "../../types/reading";
import type { DomElement } from "../dom";
import { type Action, actionOf } from "../meta/action-words";
import { hasPaidLabel } from "../meta/paid-partnership";
import type { Page } from "../page";
import { type ItemRule, postList } from "../post-list";
import { all, outside } from "../read/elements";
import { cleaned } from "../read/number-text";
import { type Found, NOT_SHOWN } from "../rule";
import { type SourceState, source } from "../source";
import { linkedHandle, permalink } from "./address";
import { media } from "./embedded";
import { kindOf } from "./media";

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
    // Without the post's own line the first link may be a commenter's.
    const author = own?.post.owner ?? handle ?? (own ? firstAuthor(root, links) : null);
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

/** A control of the row: what its label says that it does, and the number beside it. */
interface Control {
  action: Action | null;
  number: string;
}

function controlsOf(bar: DomElement | null): Control[] | null {
  const group = bar ? all(bar, ":scope > div").find((each) => all(each, "svg[aria-label]").length > 0) : undefined;
  if (!group) return null;
  const controls: Control[] = [];
  for (const part of all(group, 'svg[aria-label], span, div[role="button"]')) {
    const label = part.getAttribute("aria-label");
    const last = controls[controls.length - 1];
    if (part.getAttribute("role") === "button" && part.querySelector("svg") === null) {
      // A control that lost its icon: what follows is not the number of the one before.
      if ((part.textContent ?? "").trim() === "") controls.push({ action: null, number: "" });
    }
    if (label !== null) controls.push({ action: actionOf(label), number: "" });
    else if (last?.number === "") {
      const text = cleaned(part.textContent ?? "");
      if (/\p{Nd}/u.test(text)) last.number = text;
    }
  }
  return controls;
}

/** Left of Save the row reads so in every language; before August 2025 it had no Repost. */
const ORDERS: Readonly<Record<number, readonly Action[]>> = {
  3: ["likes", "comments", "shares"],
  4: ["likes", "comments", "reposts", "shares"],
};

/**
 * The control for an action. A row of three may lack Repost (an older layout) or Comment (switched off by
 * the creator), so labels decide where they are known. Where they are not, only a row of four and the
 * first place of any other are told by order.
 */
function controlFor(controls: readonly Control[], action: Action): Control | "missing" | null {
  const labelled = controls.filter((each) => each.action === action);
  if (labelled.length > 0) return labelled.length === 1 ? (labelled[0] ?? null) : null;
  if (controls.length >= 2 && controls.every((each) => each.action !== null)) return "missing";
  const order = ORDERS[controls.length] ?? ["likes"];
  const fits = controls.every((each, place) => each.action === null || each.action === order[place]);
  const place = order.indexOf(action);
  if (!fits || place < 0 || (place > 0 && controls.length !== 4)) return null;
  return controls[place] ?? null;
}

/** The number beside the icon of an action. */
function besideIcon({ bar }: Article, action: Action): Found {
  const controls = controlsOf(bar);
  if (!controls) return null;
  const control = controlFor(controls, action);
  if (control === "missing") return NOT_SHOWN;
  if (control === null) return null;
  // A post with comments and no number of likes: its creator hid it. Without either it may be new.
  const comments = controlFor(controls, "comments");
  const commented = comments !== null && comments !== "missing" && comments.number !== "";
  return control.number === "" && action === "likes" && commented ? NOT_SHOWN : control.number;
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
const bar = (action: Action): ItemRule<Article> => item("beside-icon-2025", (post) => besideIcon(post, action));

/** The one post of a post page. */
export const shownPost = postList<Article, Article>({
  source: article,
  name: "bar",
  items: (post) => [post],
  id: ({ code }) => code,
  url: ({ author, word, code }) => `https://www.instagram.com/${author === null ? "" : `${author}/`}${word}/${code}/`,
  kind: ({ word, root }, page) => {
    // The network's own word, where the data is of this post: a carousel may hold a video and is none.
    const known = media.open(page);
    if (known.state === "open") return kindOf(known.scope);
    return word === "reel" ? "reel" : word === "tv" || root.querySelector("video") !== null ? "video" : "photo";
  },
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
