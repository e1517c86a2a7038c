import type { ProfileCount } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import type { Owner, ValueRules } from "../platform";
import { confirmed } from "../read/confirmed";
import { contactIn } from "../read/contact";
import { cleaned, numberText, plainText } from "../read/number-text";
import { childOf, interaction, isA, type SchemaNode, schemaNodes, textOf } from "../read/schema-org";
import { severalTexts } from "../read/text";
import { type Found, NOT_SHOWN, type Rule, rule } from "../rule";
import { opened, STALE, source } from "../source";
import { focalItem } from "./timeline";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Links of the header: "/mira/following", "/mira/verified_followers", before 2023-09 "/mira/followers". */
function countLinks(root: DomScope, ending: RegExp): { handle: string; link: DomElement }[] {
  const found: { handle: string; link: DomElement }[] = [];
  for (const link of Array.from(root.querySelectorAll('a[href$="/following"], a[href$="followers"]'))) {
    const match = /^(?:https:\/\/(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,20})\/([a-z_]+)$/.exec(
      link.getAttribute("href") ?? "",
    );
    if (match?.[1] && match[2] && ending.test(match[2])) found.push({ handle: match[1], link });
  }
  return found;
}

/** The main column; beside it stand other people. Without its test id the whole page is searched by exact handle. */
const column = (page: Page): DomScope => page.root.querySelector('[data-testid="primaryColumn"]') ?? page.root;

/** Whose header stands in the main column. Hover cards repeat the links for others, outside the column. */
export function owner(page: Page): Owner {
  if (page.target.kind === "post") {
    const item = focalItem(page);
    return item ? { state: "known", handle: item.author } : { state: "absent" };
  }
  const wanted = page.target.handle;
  const shown = countLinks(column(page), /^(following|verified_followers|followers)$/);
  const own = shown.find(({ handle }) => same(handle, wanted));
  // The header of the profile before is still there beside the new one.
  if (severalTexts(column(page), '[data-testid="UserName"]')) return STALE;
  if (own) {
    const state = schema.open(page);
    const stableId = state.state === "open" ? textOf(state.scope, "identifier") : null;
    return { state: "known", handle: own.handle, ...(stableId === null ? {} : { stableId }) };
  }
  return shown.length > 0 ? { state: "stale" } : { state: "absent" };
}

/** The person of the profile schema, if it is this creator: 2025 under `mainEntity`, 2022 under `author`. */
function schemaPerson(page: Page): SchemaNode | null {
  for (const node of schemaNodes(page.root)) {
    if (!isA(node, "ProfilePage")) continue;
    const person = childOf(node, "mainEntity") ?? childOf(node, "author");
    if (person) return person;
  }
  return null;
}

const schema = source("schema", (page) => {
  const person = page.target.kind === "profile" ? schemaPerson(page) : null;
  const handle = person ? textOf(person, "additionalName") : null;
  if (!person || handle === null) return { state: "absent" };
  return page.target.handle !== null && same(handle, page.target.handle) ? opened(person) : STALE;
});

const header = source("header", (page) => {
  const name = page.target.kind === "profile" ? column(page).querySelector('[data-testid="UserName"]') : null;
  if (!name) return { state: "absent" };
  const text = cleaned(name.textContent ?? "").toLowerCase();
  return page.target.handle !== null && text.includes(`@${page.target.handle.toLowerCase()}`)
    ? opened(column(page))
    : STALE;
});

/** The author's block of the post that a post page is about. A quoted post has a block of its own, further down. */
const author = source("author", (page) => {
  const item = focalItem(page);
  return opened(item?.article.querySelector('[data-testid="User-Name"], [data-testid="User-Names"]'));
});

const links = source("links", (page) => (page.target.kind === "profile" ? opened(column(page)) : { state: "absent" }));

function linkText(root: DomScope, page: Page, ending: RegExp): Found {
  const own = countLinks(root, ending).filter(({ handle }) => same(handle, page.target.handle ?? ""));
  return own.length === 0 ? null : own.map(({ link }) => numberText(link));
}

/** "31.8K posts" under the name in the column's top bar. Media and likes tabs count other things there. */
function barText(root: DomScope, page: Page): Found {
  if (page.target.kind !== "profile" || !["", "with_replies"].includes(page.target.tab)) return null;
  const bar = root.querySelector("h2 + div");
  const title = plainText(root, "h2") ?? "";
  const shown = cleaned(root.querySelector('[data-testid="UserName"]')?.textContent ?? "");
  return bar && title !== "" && shown.startsWith(title) ? bar.textContent : null;
}

const visible: Record<"followers" | "following" | "posts", (root: DomScope, page: Page) => Found> = {
  followers: (root, page) => linkText(root, page, /^(verified_followers|followers)$/),
  following: (root, page) => linkText(root, page, /^following$/),
  posts: barText,
};

const exact: Record<"followers" | "following" | "posts", string> = {
  followers: "FollowAction",
  following: "SubscribeAction",
  posts: "WriteAction",
};

function countRules(field: "followers" | "following" | "posts"): Rule<Found>[] {
  const inSchema = (person: SchemaNode) => interaction(person, exact[field]);
  return [
    // The page's own exact number, as long as it lies within what the header shows rounded.
    rule(schema, `${field}-as-shown`, (person, page) =>
      confirmed(inSchema(person), visible[field](column(page), page), page, field),
    ),
    rule(links, field, visible[field]),
    rule(schema, field, inSchema),
  ];
}

export const counts: Record<ProfileCount, Rule<Found>[]> = {
  followers: countRules("followers"),
  following: countRules("following"),
  posts: countRules("posts"),
  // How many likes a creator got is not shown anywhere; a post's own likes are.
  likes: [rule(links, "likes-not-shown", () => NOT_SHOWN)],
  viewers: [],
};

/** Shown text of the profile's own link; its address is a redirect of the network. */
function shownLinks(root: DomScope): string[] | null {
  const shown = Array.from(
    root.querySelectorAll('a[data-testid="UserUrl"], [data-testid="UserDescription"] a[href^="https://t.co/"]'),
  );
  const texts = shown
    .map((link) => cleaned(link.textContent ?? "").replace(/…$/, ""))
    .filter((text) => text.includes("."));
  return texts.length > 0 ? [...new Set(texts)] : null;
}

export const values: ValueRules = {
  displayName: [
    rule(schema, "name", (person) => textOf(person, "name") ?? textOf(person, "givenName")),
    rule(header, "user-name", (root, page) => {
      const text = plainText(root, '[data-testid="UserName"]') ?? "";
      const at = text.toLowerCase().lastIndexOf(`@${page.target.handle?.toLowerCase()}`);
      return at > 0 ? text.slice(0, at).trim() : null;
    }),
    rule(author, "user-name", (block) => plainText(block, "a[href]")),
  ],
  handle: [
    rule(links, "handle", (root, page) => {
      const own = countLinks(root, /^following$/).find(({ handle }) => same(handle, page.target.handle ?? ""));
      return own?.handle ?? null;
    }),
    rule(author, "handle", (_block, page) => focalItem(page)?.author ?? null),
    rule(schema, "additional-name", (person) => textOf(person, "additionalName")),
  ],
  verified: [
    rule(
      header,
      "icon-verified",
      (root) => root.querySelector('[data-testid="UserName"] [data-testid="icon-verified"]') !== null,
    ),
    rule(author, "icon-verified", (block) => block.querySelector('[data-testid="icon-verified"]') !== null),
  ],
  bio: [
    rule(header, "user-description", (root) => plainText(root, '[data-testid="UserDescription"]')),
    rule(schema, "description", (person) => textOf(person, "description")),
  ],
  category: [
    rule(header, "professional-category", (root) => plainText(root, '[data-testid="UserProfessionalCategory"]')),
  ],
  links: [rule(header, "user-url", shownLinks)],
  contact: [
    rule(header, "bio", (root) =>
      contactIn(plainText(root, '[data-testid="UserDescription"]') ?? "", shownLinks(root) ?? []),
    ),
  ],
};
