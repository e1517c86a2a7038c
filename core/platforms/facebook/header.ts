import type { DomElement } from "../dom";
import { outbound } from "../meta/outbound";
import { pageTag } from "../meta/page-tags";
import type { Page } from "../page";
import type { ValueRules } from "../platform";
import { contactIn } from "../read/contact";
import { all, outside } from "../read/elements";
import { cleaned, numberText, plainText } from "../read/number-text";
import { type Found, rule } from "../rule";
import { opened, type SourceState, source } from "../source";
import { linkTarget, sameHandle } from "./address";
import { isTagged, profileTags, taggedOwner } from "./tags";

/** The drawn page of a creator. */
export interface Head {
  main: DomElement;
  handle: string;
}

const LISTS = ["followers", "friends_likes", "following"] as const;
const POST_BOXES = ['[role="article"]', '[role="dialog"]'];

/** Links of the head to lists of people, or of the row of tabs: they name whose page it is. */
function headLinks(main: DomElement): { handle: string; tab: string; link: DomElement }[] {
  return outside(main, "a[href]", POST_BOXES).flatMap((link) => {
    const found = linkTarget(link.getAttribute("href"));
    const known = found?.kind === "profile" && found.tab !== "" && found.tab !== "posts";
    return known ? [{ handle: found.handle, tab: found.tab, link }] : [];
  });
}

function openHead(page: Page): SourceState<Head> {
  if (page.target.kind !== "profile") return { state: "absent" };
  const { handle } = page.target;
  let others = false;
  for (const main of all(page.root, '[role="main"]')) {
    const named = headLinks(main).filter(({ tab }) => (LISTS as readonly string[]).includes(tab));
    const links = named.length > 0 ? named : outsideTabs(main);
    const own = links.filter((each) => sameHandle(each.handle, handle));
    const names = outside(main, "h1", POST_BOXES).map((each) => cleaned(each.textContent ?? ""));
    // Two names: the head of the page before is not gone yet.
    const one = new Set(names.filter((name) => name !== "")).size < 2;
    if (one && own.length > 0 && own.length === links.length) return { state: "open", scope: { main, handle } };
    others ||= links.length > 0;
  }
  return { state: others ? "stale" : "absent" };
}

/** Pages without lists of people are named by their tabs alone. */
const outsideTabs = (main: DomElement): { handle: string }[] =>
  all(main, '[role="tablist"] a[href]').flatMap((link) => {
    const found = linkTarget(link.getAttribute("href"));
    return found?.kind === "profile" ? [{ handle: found.handle }] : [];
  });

/** The creator's page, if it is drawn and belongs to the address. */
export const head = source("header", openHead);

/** The number of the links to one list of people. The address tells which; words mix languages. */
export function linkedCount({ main }: Head, tab: (typeof LISTS)[number]): Found {
  const texts = headLinks(main)
    .filter((each) => each.tab === tab)
    .map(({ link }) => numberText(link))
    .filter((text) => text !== "");
  return texts.length > 0 ? [...new Set(texts)] : null;
}

const intro = ({ main }: Head): DomElement | null => main.querySelector('[data-pagelet="ProfileTilesFeed_0"]');

function bioOf(scope: Head): string | null {
  const tile = intro(scope);
  if (!tile) return null;
  const lines = outside(tile, 'span[dir="auto"]', ["ul", "a", "h2", '[role="button"]']).filter(
    (line) => line.querySelector("h2") === null,
  );
  const own = lines.map((line) => cleaned(line.textContent ?? "")).find((text) => text !== "");
  return own ?? null;
}

/** "Page · Media": the first part says what kind of account it is. */
function categoryOf(scope: Head): string | null {
  for (const line of all(intro(scope) ?? scope.main, "li, ul > div, ul span")) {
    const mark = line.querySelector("b, strong");
    const text = cleaned(line.textContent ?? "");
    const word = cleaned(mark?.textContent ?? "");
    if (word === "" || !text.includes("·") || text.length > 80) continue;
    const rest = text
      .split("·")
      .map((part) => cleaned(part))
      .filter((part) => part !== "" && part !== word);
    if (rest.length === 1 && rest[0]) return rest[0];
  }
  return null;
}

function linksOf(scope: Head): string[] | null {
  const found = outside(scope.main, 'a[href^="https://l.facebook.com/l.php"]', POST_BOXES).flatMap(
    (link) => outbound(link.getAttribute("href")) ?? [],
  );
  // The way to a shop on the map is no link that the creator gave.
  const own = found.filter((link) => !/^https:\/\/(?:www\.)?(?:google\.[a-z.]+|bing\.com)\/maps/.test(link));
  return own.length > 0 ? [...new Set(own)] : null;
}

const lines = ({ main }: Head): string =>
  outside(main, 'ul span[dir="auto"], [data-pagelet="ProfileTilesFeed_0"] span[dir="auto"]', POST_BOXES)
    .map((line) => cleaned(line.textContent ?? ""))
    .join("\n");

const title = source("tags", (page) => {
  const tags = profileTags.open(page);
  if (tags.state !== "open") return tags;
  const name = cleaned(pageTag(page.root, "og:title") ?? "").replace(/\s\|\s.*$/, "");
  return name === "" ? { state: "absent" } : opened(name);
});

const owner = source("tags-owner", (page) => opened(taggedOwner(page)));

/** Name of who owns a video or a post, drawn beside it. */
const author = source("author", (page) =>
  page.target.kind === "post"
    ? opened(
        page.root.querySelector('[role="main"] h2 a[href]') ?? page.root.querySelector('[role="article"] h5 a[href]'),
      )
    : { state: "absent" },
);

/** The end of a post's title: "… | Jon Runs", "Mira Bakes - Fresh bread…". */
const postTitle = source("title", (page) => {
  return isTagged(page) ? opened(pageTag(page.root, "og:title")) : { state: "absent" };
});

export const values: ValueRules = {
  displayName: [
    rule(title, "name", (name) => name),
    rule(head, "heading", ({ main }) => plainText(main, "h1") || null),
    rule(author, "name", (link) => cleaned(link.textContent ?? "") || null),
    rule(postTitle, "owner", (text) => {
      const parts = text.split(" | ").filter((part) => part !== "Facebook");
      const last = cleaned(parts[parts.length - 1] ?? "").replace(/^By\s+/, "");
      return parts.length >= 3 && last.length <= 75 ? last : null;
    }),
    rule(postTitle, "dash", (text) => /^(.{2,60}?) - /.exec(text)?.[1] ?? null),
  ],
  handle: [
    rule(head, "links", ({ handle }) => handle),
    rule(profileTags, "address", (_root, page) => page.target.handle),
    rule(owner, "address", (handle) => handle),
    rule(author, "link", (link) => linkTarget(link.getAttribute("href"))?.handle ?? null),
  ],
  verified: [
    rule(head, "mark", ({ main }) => {
      const heading = main.querySelector("h1");
      return heading ? heading.querySelector("svg") !== null : null;
    }),
  ],
  bio: [rule(head, "intro", bioOf)],
  category: [rule(head, "intro", categoryOf)],
  links: [rule(head, "links", linksOf)],
  contact: [rule(head, "intro", (scope) => contactIn(lines(scope), linksOf(scope) ?? []))],
};
