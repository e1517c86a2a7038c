import type { PostCount } from "../../types/reading";
import type { DomScope } from "../dom";
import { jsonObjects, textAt } from "../meta/json-objects";
import { isUndrawn, pageTag } from "../meta/page-tags";
import type { Page } from "../page";
import { all } from "../read/elements";
import { cleaned } from "../read/number-text";
import type { Found } from "../rule";
import { opened, source } from "../source";
import { linkTarget, sameHandle } from "./address";
import { type Word, wordOf } from "./words";

const canonical = (page: Page): string[] =>
  [pageTag(page.root, "og:url"), page.root.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null].filter(
    (href) => href !== null,
  );

/** Walls and notices lead nowhere on the page; a page of the creator has links to its own tabs. */
const isCreatorsPage = (page: Page): boolean =>
  isUndrawn(page.root) ||
  all(page.root, "a[href]").filter((link) => {
    const { handle } = page.target;
    const found = linkTarget(link.getAttribute("href"));
    return handle !== null && found?.handle != null && sameHandle(found.handle, handle);
  }).length >= 2;

/** Meta tags of a profile, if they name the page in the address. */
export const profileTags = source<DomScope>("tags", (page) => {
  const { target } = page;
  if (target.kind !== "profile") return { state: "absent" };
  const named = canonical(page).flatMap((href) => linkTarget(href)?.handle ?? []);
  if (named.length === 0) return { state: "absent" };
  if (!named.some((handle) => sameHandle(handle, target.handle) || endsAlike(handle, target.handle))) {
    return { state: "stale" };
  }
  return isCreatorsPage(page) ? opened(page.root) : { state: "absent" };
});

/** "Mira-Bakes-1595456215888338" and "1595456215888338" are one page. */
function endsAlike(a: string, b: string): boolean {
  const number = (handle: string): string | undefined => /(?:^|-)(\d{8,20})$/.exec(handle)?.[1];
  return number(a) !== undefined && number(a) === number(b);
}

/**
 * A count as the network states it: exact, with a word or three and nothing else, "31,428 likes",
 * "1873 osoby lubią to", "Отметки "Нравится": 1 294". Creators write "We just hit 100K followers".
 */
const STATED = /^(?:\p{Nd}[\p{Nd}.,'’٬٫\s]*(?:\s\P{Nd}\S*){1,5}|[^\p{Nd}:：]{3,40}[:：]\s?\p{Nd}[\p{Nd}.,'’٬٫\s]*)$/u;

/**
 * The count in "Mira Bakes, Lisbon. 31,428 likes · 1,316 talking about this · …". The name and the town
 * come first, the creator's own words last: only the part between them is looked at.
 */
export function descriptionCount(root: DomScope, field: "likes" | "followers"): Found {
  const name = cleaned(pageTag(root, "og:title") ?? "").replace(/\s\|\s.*$/, "");
  for (const tag of ["og:description", "description"]) {
    const text = cleaned(pageTag(root, tag) ?? "");
    if (name === "" || !text.startsWith(name)) continue;
    const [first = "", ...others] = text.slice(name.length).split(" · ");
    // Without a second number the creator's own words follow at once.
    const part = others.length > 0 ? first : (/^[^.]*\. [^.]*(?=\.\s|$)/.exec(first)?.[0] ?? "");
    const last = part.split(". ").pop() ?? "";
    if (STATED.test(last) && wordOf(last, ["likes", "followers"]) === field) return last;
  }
  return null;
}

/** Counts that lead the title of a video: "5K views · 6 comments | …". */
export const videoTags = source<string[]>("tags", (page) => {
  const { target } = page;
  if (target.kind !== "post" || !isUndrawn(page.root)) return { state: "absent" };
  if (canonical(page).length === 0) return { state: "absent" };
  if (!isTagged(page)) return { state: "stale" };
  const title = pageTag(page.root, "og:title") ?? "";
  const [head = "", ...rest] = title.split(" | ");
  return { state: "open", scope: rest.length === 0 ? [] : head.split(/\s[·۔]\s/) };
});

const WORD: Partial<Record<PostCount, Word>> = {
  views: "views",
  likes: "reactions",
  comments: "comments",
  shares: "shares",
};

/** The part of a video's title with this count; its words are all that tells. */
export function titleCount(parts: readonly string[], field: PostCount): Found {
  const word = WORD[field];
  const found = parts.filter(
    (part) => part.length <= 60 && wordOf(part, ["views", "reactions", "comments", "shares"]) === word,
  );
  return word !== undefined && found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether the tags of the page are of the post in the address. */
export function isTagged(page: Page): boolean {
  const { target } = page;
  if (target.kind !== "post") return false;
  return canonical(page).some((href) => {
    const found = linkTarget(href);
    return found?.kind === "post" && found.postId === target.postId;
  });
}

/** The number of the page that owns a video, from the data that opens the player. */
function videoOwner(page: Page, id: string): string | null {
  for (const each of jsonObjects(page.root, '"pageID"')) {
    const owner = textAt(each, "pageID");
    if (owner !== null && /^\d{5,20}$/.test(owner) && textAt(each, "v") === id) return owner;
  }
  return null;
}

/** Owner of a post as its canonical address names it. */
export function taggedOwner(page: Page): string | null {
  const { target } = page;
  if (target.kind !== "post") return null;
  for (const href of canonical(page)) {
    const found = linkTarget(href);
    if (found?.kind === "post" && found.postId === target.postId && found.handle !== null) return found.handle;
  }
  return videoOwner(page, target.postId);
}
