import { parseCount } from "../../counts";
import type { PostCount } from "../../types/reading";
import type { DomScope } from "../dom";
import { namesHandle } from "../meta/name-in-title";
import { isUndrawn, pageTag } from "../meta/page-tags";
import type { Page } from "../page";
import type { Found } from "../rule";
import { source } from "../source";
import { permalink } from "./address";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What the meta tags of a profile say, if they are this creator's and the page is not drawn yet. */
export const profileTags = source<DomScope>("tags", (page) => {
  if (page.target.kind !== "profile" || !isUndrawn(page.root)) return { state: "absent" };
  const title = pageTag(page.root, "og:title") ?? page.root.querySelector("title")?.textContent ?? null;
  if (title === null) return { state: "absent" };
  return namesHandle(title, page.target.handle) ? { state: "open", scope: page.root } : { state: "stale" };
});

/** The three numbers before the dash, in this order in every language seen. */
const ORDER = ["followers", "following", "posts"] as const;

/**
 * A count out of "543M Followers, 287 Following, 7,615 Posts - See Instagram photos…" in any language:
 * the part before the dash has three parts with a number each.
 */
export function tagCount(root: DomScope, field: (typeof ORDER)[number]): Found {
  for (const name of ["og:description", "description"]) {
    const head = /^(.*?)\s[-–—]\s/s.exec(pageTag(root, name) ?? "")?.[1];
    const parts = head?.split(/,\s+|[،、，;؛]\s*|\s[·•]\s/u) ?? [];
    if (parts.length === 3 && parts.every((part) => /\p{Nd}/u.test(part))) return parts[ORDER.indexOf(field)] ?? null;
  }
  return null;
}

/** A post named by its tags: "387 likes, 4 comments - mira.bakes on January 13, 2025: …". */
export interface TaggedPost {
  owner: string | null;
  likes: string | null;
  comments: string | null;
  /** "Mira (@mira.bakes) • Instagram reel", also in other languages. */
  title: string | null;
  caption: string | null;
}

const POST_FORM =
  /^(?:([\d.,]+[KMB]?) likes?, ([\d.,]+[KMB]?) comments? - )?([\w.]+) \S+ [^:]{4,40}?(?:: ["“«„](.*)["”»“]\.?\s*)?$/s;

function taggedPost(page: Page): TaggedPost {
  const match = POST_FORM.exec(pageTag(page.root, "description") ?? "");
  const title = pageTag(page.root, "twitter:title");
  const owner = match?.[1] === undefined ? null : (match[3] ?? null);
  return {
    owner: owner ?? /[(（]@([\w.]+)[)）]/.exec(title ?? "")?.[1] ?? null,
    likes: match?.[1] ?? null,
    comments: match?.[2] ?? null,
    title,
    caption: match?.[4]?.trim() ?? null,
  };
}

const codeOf = (href: string | null): string | null => {
  const plain = (href ?? "").replace("/reels/", "/reel/");
  return permalink(plain)?.code ?? null;
};

/** The post that the page's tags are of; they stay behind when a single-page session goes on. */
export const codeInTags = (root: DomScope): string | null =>
  codeOf(pageTag(root, "og:url")) ?? codeOf(pageTag(root, "al:android:url"));

/** Meta tags of a post page, if they are of the post in the address and the page is not drawn yet. */
export const postTags = source<TaggedPost>("tags", (page) => {
  if (page.target.kind !== "post" || !isUndrawn(page.root)) return { state: "absent" };
  const code = codeInTags(page.root);
  if (code === null) return { state: "absent" };
  if (code !== page.target.postId) return { state: "stale" };
  const post = taggedPost(page);
  const wanted = page.target.handle;
  if (wanted !== null && post.owner !== null && !same(wanted, post.owner)) return { state: "stale" };
  return { state: "open", scope: post };
});

/** A count in these tags, which are written the English way on pages of every language. */
export function taggedCount(text: string | null, field: PostCount): Found {
  if (text === null) return null;
  const read = parseCount(text, { language: "en", platform: "instagram", field });
  return read.ok ? read.count : text;
}
