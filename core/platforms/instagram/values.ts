import type { Contact } from "../../types/reading";
import { at, jsonObjects, textAt } from "../meta/json-objects";
import { nameInTitle } from "../meta/name-in-title";
import { outbound } from "../meta/outbound";
import { pageTag } from "../meta/page-tags";
import type { Page } from "../page";
import type { ValueRules } from "../platform";
import { contactIn } from "../read/contact";
import { all, outside } from "../read/elements";
import { cleaned } from "../read/number-text";
import { rule } from "../rule";
import { opened, source } from "../source";
import { media, mediaOwner, user } from "./embedded";
import { type Header, headerSource } from "./header";
import { article, isVerifiedAuthor } from "./post-page";
import { codeInTags, postTags } from "./tags";

/** Controls of the head, and what stands in it besides the creator's own words. */
const CONTROLS = ["a", "button", '[role="button"]', "li", '[role="menu"]', "h2"];

/** The title and its twin, which name "Mira Bakes (@mira.bakes)" in every language; checked by handle. */
const titles = source("title", (page) => {
  const texts = ["og:title", "twitter:title"].map((name) => pageTag(page.root, name));
  return opened([...texts, page.root.querySelector("title")?.textContent ?? null].filter((text) => text !== null));
});

const namedIn = (texts: readonly string[], handle: string): string | null => {
  for (const text of texts) {
    const name = nameInTitle(text, handle);
    if (name !== null) return name;
  }
  return null;
};

/** Lines of the head in the creator's own words: name first, then the bio. */
function ownLines({ header }: Header): string[] {
  return outside(header, 'span[dir="auto"]', CONTROLS)
    .filter((line) => line.querySelector("span[title]") === null && line.querySelector('[role="button"], br') === null)
    .map((line) => cleaned(line.textContent ?? ""))
    .filter((text) => text !== "" && text.length <= 64 && !/\p{Nd}/u.test(text));
}

/** The bio as the page description quotes it, with its line breaks: `… on Instagram: "…"`. */
function quotedBio(page: Page, handle: string): string | null {
  const text = pageTag(page.root, "description") ?? "";
  if (nameInTitle(text.slice(text.search(/\s[-–—]\s/) + 2), handle) === null) return null;
  return /[:：]\s?["“«„]([\s\S]+?)["”»“]\.?$/.exec(text)?.[1]?.trim() ?? null;
}

/** Line breaks are lost in drawn text: "me@mira.exampleBerlin". A capital after a small letter starts a line. */
const unglued = (text: string): string => text.replace(/(\p{Ll})(\p{Lu})/gu, "$1\n$2");

/** Bios that are more than one line stand in a control that opens them. */
function drawnBio({ header }: Header): string | null {
  const longer = header.querySelector('span[dir="auto"] > [role="button"] span[dir="auto"]');
  const text = cleaned(longer?.textContent ?? "");
  return text === "" ? null : longer?.querySelector("br") ? unglued(text) : text;
}

function linksOf({ header }: Header): string[] | null {
  const found = new Set<string>();
  for (const link of all(header, 'a[href^="http"][rel~="nofollow"], a[href^="https://l.instagram.com/"]')) {
    const where = outbound(link.getAttribute("href"));
    if (where !== null && !/^https:\/\/(?:www\.)?(?:instagram|threads)\./.test(where)) found.add(where);
  }
  // Several links stand behind a control that names the first: "linktr.ee/mira + 2".
  for (const control of all(header, "button")) {
    const shown = /^([\w-]+(?:\.[\w-]+)+(?:\/[\w\-./?=&%@]*)?)(?:\s.*)?$/.exec(
      cleaned(control.querySelector('div[dir="auto"]')?.textContent ?? ""),
    )?.[1];
    if (shown !== undefined && control.querySelector("svg") !== null) found.add(`https://${shown}`);
  }
  return found.size > 0 ? [...found] : null;
}

function contactOf(header: Header, page: Page): Contact | null {
  const quoted = quotedBio(page, header.handle);
  const bio = quoted ?? drawnBio(header) ?? "";
  return contactIn(bio, linksOf(header) ?? []);
}

/** The mark beside the handle; other icons of the head are controls. */
function verifiedMark({ header }: Header): boolean | null {
  const around = all(header, "div").filter((each) => each.querySelector("h2") !== null);
  const nearest = around.slice(-2);
  if (nearest.length === 0) return null;
  return nearest.some((each) => outside(each, "svg[aria-label]", ["button", '[role="button"]', "a"]).length > 0);
}

const category = ({ header }: Header): string | null => {
  const lines = outside(header, 'div[dir="auto"]', CONTROLS).map((line) => cleaned(line.textContent ?? ""));
  return lines.find((text) => text !== "" && text.length <= 48 && !/[\p{Nd}@\n]/u.test(text)) ?? null;
};

export const values: ValueRules = {
  displayName: [
    rule(titles, "name", (texts, page) => {
      const handle = page.target.handle ?? authorOf(page);
      return handle === null ? null : namedIn(texts, handle);
    }),
    rule(headerSource, "name-2025", (header, page) => {
      // An account without a name has a title without brackets; what stands first is then the bio.
      const nameless = new RegExp(`^@${header.handle}\\b`, "i").test(pageTag(page.root, "og:title") ?? "");
      return nameless ? null : (ownLines(header)[0] ?? null);
    }),
    rule(user, "full-name", (found) => textAt(found, "full_name")),
    rule(media, "author-name", (found) => textAt(found, "user", "full_name")),
    rule(postTags, "name", ({ title }) => /^(.+?)\s*[(（]@/.exec(title ?? "")?.[1] ?? null),
    rule(titles, "post-2025", (texts, page) => {
      // This title names nobody's handle: the tags must be of the very post.
      if (page.target.kind !== "post" || codeInTags(page.root) !== page.target.postId) return null;
      const post = texts.find((text) => /\sInstagram(?::|$)/.test(text));
      return /^(.{1,60}?) \S{1,12} Instagram(?::|$)/.exec(post ?? "")?.[1] ?? null;
    }),
  ],
  handle: [
    rule(headerSource, "handle", ({ handle }) => handle.toLowerCase()),
    rule(article, "author-link", ({ author: handle }) => handle),
    rule(media, "username", (_found, page) => mediaOwner(page)?.handle ?? null),
    rule(user, "username", (found) => textAt(found, "username")),
    rule(postTags, "owner", ({ owner }) => owner),
    rule(titles, "handle", (texts, page) =>
      page.target.handle !== null && namedIn(texts, page.target.handle) ? page.target.handle.toLowerCase() : null,
    ),
  ],
  verified: [
    rule(headerSource, "mark", verifiedMark),
    rule(media, "is-verified", (found) => {
      const flag = at(found, "user", "is_verified");
      return typeof flag === "boolean" ? flag : null;
    }),
    rule(article, "mark", isVerifiedAuthor),
    rule(user, "is-verified", (found) => (typeof found.is_verified === "boolean" ? found.is_verified : null)),
  ],
  bio: [
    rule(user, "biography", (found) => textAt(found, "biography")),
    rule(headerSource, "quoted", ({ handle }, page) => quotedBio(page, handle)),
    rule(headerSource, "drawn-2025", drawnBio),
    rule(titles, "quoted", (_texts, page) => (page.target.handle ? quotedBio(page, page.target.handle) : null)),
  ],
  category: [
    rule(headerSource, "line-2025", category),
    rule(user, "category", (found) => textAt(found, "category_name") ?? textAt(found, "category")),
  ],
  links: [
    rule(headerSource, "links", linksOf),
    rule(user, "external-url", (found) => {
      const link = outbound(textAt(found, "external_url"));
      return link === null ? null : [link];
    }),
  ],
  contact: [
    rule(headerSource, "bio", contactOf),
    rule(user, "biography", (found) => {
      const link = outbound(textAt(found, "external_url"));
      const mail = textAt(found, "business_email") ?? textAt(found, "public_email");
      const text = [textAt(found, "biography"), mail].filter((part) => part !== null).join("\n");
      return contactIn(text, link === null ? [] : [link]);
    }),
  ],
};

/** Who made the post of an address that does not say it. */
function authorOf(page: Page): string | null {
  const drawn = article.open(page);
  return mediaOwner(page)?.handle ?? (drawn.state === "open" ? drawn.scope.author : null);
}

/** The network's own id of the creator, from data that names the handle with it. */
export function stableIdOf(page: Page, handle: string): string | null {
  for (const each of jsonObjects(page.root, `"${handle.toLowerCase()}"`)) {
    if (textAt(each, "username")?.toLowerCase() !== handle.toLowerCase()) continue;
    const id = textAt(each, "pk");
    if (id !== null && /^\d+$/.test(id)) return id;
  }
  return null;
}
