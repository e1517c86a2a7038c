import type { Count } from "../../types/count";
import type { ProfileCount } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import type { Owner, ValueRules } from "../platform";
import { confirmed } from "../read/confirmed";
import { contactIn } from "../read/contact";
import { cleaned, firstNumber, numberText, plainText } from "../read/number-text";
import { childOf, interaction, isA, type SchemaNode, schemaNodes, textOf } from "../read/schema-org";
import { severalTexts } from "../read/text";
import { type Found, NOT_SHOWN, type Rule, rule } from "../rule";
import { opened, STALE, source } from "../source";
import { focalItem } from "./thread";

const same = (a: string, b: string | null): boolean => a.toLowerCase() === b?.toLowerCase();
const bare = (handle: string): string => cleaned(handle).replace(/^@/, "");

/** The person of the server's profile data. It describes the first page of a session: compare before use. */
const schema = source("schema", (page) => {
  if (page.target.kind !== "profile") return { state: "absent" };
  const wanted = page.target.handle;
  let other = false;
  for (const node of schemaNodes(page.root)) {
    const person = isA(node, "ProfilePage") ? childOf(node, "mainEntity") : null;
    const handle = person ? textOf(person, "alternateName") : null;
    if (!person || handle === null) continue;
    if (same(bare(handle), wanted) || textOf(person, "identifier") === wanted) return opened(person);
    other = true;
  }
  return other ? STALE : { state: "absent" };
});

/** The handle that links carry: the one in the address, or the one that a DID in the address belongs to. */
function handleOf(page: Page): string | null {
  const wanted = page.target.handle;
  if (wanted === null || !wanted.startsWith("did:")) return wanted;
  const state = schema.open(page);
  return state.state === "open" ? bare(textOf(state.scope, "alternateName") ?? "") : null;
}

/** "/profile/mira.example/followers" and "/follows"; earlier screens may stay in the page, hidden. */
function countLink(root: DomScope, handle: string, list: "followers" | "follows"): DomElement | null {
  return (
    Array.from(root.querySelectorAll(`a[href$="/${list}"]`)).find((link) =>
      same(`/profile/${handle}/${list}`, link.getAttribute("href")),
    ) ?? null
  );
}

const header = source("header", (page) => {
  const handle = page.target.kind === "profile" ? handleOf(page) : null;
  if (handle === null) return { state: "absent" };
  const views = Array.from(page.root.querySelectorAll('[data-testid="profileView"]'));
  const own = views.find((view) => countLink(view, handle, "followers") ?? countLink(view, handle, "follows"));
  // A screen that holds the head of another as well is in the middle of a change.
  if (own) return severalTexts(own, '[data-testid="profileHeaderDisplayName"]') ? STALE : opened(own);
  return views.some((view) => view.querySelector('a[href$="/followers"]')) ? STALE : { state: "absent" };
});

/** The whole page, for the links whose address carries the very handle. */
const links = source("links", (page) => {
  const handle = page.target.kind === "profile" ? handleOf(page) : null;
  return handle !== null && countLink(page.root, handle, "followers") ? opened(page.root) : { state: "absent" };
});

export function owner(page: Page): Owner {
  if (page.target.kind === "post") {
    const item = focalItem(page);
    return item ? { state: "known", handle: item.author } : { state: "absent" };
  }
  const data = schema.open(page);
  const stableId = data.state === "open" ? textOf(data.scope, "identifier") : null;
  const id = stableId === null ? {} : { stableId };
  const handle = handleOf(page);
  const shown = header.open(page);
  if (shown.state === "stale") return STALE;
  if (handle !== null && (shown.state === "open" || links.open(page).state === "open" || stableId !== null)) {
    return { state: "known", handle, ...id };
  }
  return { state: "absent" };
}

function shown(root: DomScope, page: Page, list: "followers" | "follows"): string | null {
  const link = countLink(root, handleOf(page) ?? "", list);
  return link ? numberText(link) : null;
}

/** Since 2026 the label carries the full number, before it the short one; then the short one stays. */
function labelled(root: DomScope, page: Page, list: "followers" | "follows"): Count | null {
  const label = countLink(root, handleOf(page) ?? "", list)?.getAttribute("aria-label") ?? null;
  return confirmed(firstNumber(label), shown(root, page, list), page, list === "followers" ? "followers" : "following");
}

/** "412 posts" stands after the two links, without a mark of its own. */
function postsText(root: DomScope): Found {
  const after = Array.from(root.querySelectorAll('a[href$="/follows"] ~ *'));
  // A link there is another of the lists: the row is in an order that nobody has seen.
  const plain = after.filter((part) => part.getAttribute("href") === null && part.querySelector("a[href]") === null);
  return after.length === 1 && plain[0] ? numberText(plain[0]) : null;
}

const linkRules = (field: "followers" | "following", list: "followers" | "follows"): Rule<Found>[] => [
  rule(links, `${field}-label`, (root, page) => labelled(root, page, list)),
  rule(links, `${field}-text`, (root, page) => shown(root, page, list)),
];

export const counts: Record<ProfileCount, Rule<Found>[]> = {
  followers: [
    ...linkRules("followers", "followers"),
    rule(schema, "followers", (person) => interaction(person, "FollowAction")),
  ],
  following: [
    ...linkRules("following", "follows"),
    rule(schema, "following", (person) => interaction(person, "FollowAction", "agentInteractionStatistic")),
  ],
  posts: [
    rule(schema, "posts-as-shown", (person: SchemaNode, page) => {
      const view = header.open(page);
      const exact = interaction(person, "WriteAction", "agentInteractionStatistic");
      return view.state === "open" ? confirmed(exact, postsText(view.scope), page, "posts") : null;
    }),
    rule(header, "posts-text", postsText),
    rule(schema, "posts", (person) => interaction(person, "WriteAction", "agentInteractionStatistic")),
  ],
  // How many likes a creator got is not shown anywhere; a post's own likes are.
  likes: [rule(links, "likes-not-shown", () => NOT_SHOWN)],
  viewers: [],
};

const BIO = '[data-testid="profileHeaderDescription"]';

function bioLinks(root: DomScope): string[] | null {
  const found = Array.from(root.querySelectorAll(`${BIO} a[href]`))
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => /^(?:https?:|mailto:)/.test(href));
  return found.length > 0 ? [...new Set(found)] : null;
}

/** The author's block of the post that a post page is about. */
const author = source("author", (page) => opened(focalItem(page)));

export const values: ValueRules = {
  displayName: [
    rule(header, "display-name", (root) => plainText(root, '[data-testid="profileHeaderDisplayName"]')),
    rule(schema, "name", (person) => textOf(person, "name")),
    rule(author, "name", (item) => {
      const link = Array.from(item.element.querySelectorAll('a[href^="/profile/"]')).find(
        (each) => cleaned(each.textContent ?? "") !== "",
      );
      const text = cleaned(link?.textContent ?? "");
      const at = text.toLowerCase().lastIndexOf(`@${item.author.toLowerCase()}`);
      return (at > 0 ? text.slice(0, at).trim() : text) || null;
    }),
  ],
  handle: [
    rule(links, "handle", (_root, page) => handleOf(page)),
    rule(schema, "alternate-name", (person) => bare(textOf(person, "alternateName") ?? "") || null),
    rule(author, "handle", (item) => item.author),
  ],
  // The badge is a button inside the name; its label is translated, its place is not.
  verified: [
    rule(header, "badge", (root) => root.querySelector('[data-testid="profileHeaderDisplayName"] button') !== null),
  ],
  bio: [
    rule(header, "description", (root) => plainText(root, BIO)),
    rule(schema, "description", (person) => textOf(person, "description")),
  ],
  category: [],
  links: [rule(header, "description", bioLinks)],
  contact: [rule(header, "description", (root) => contactIn(plainText(root, BIO) ?? "", bioLinks(root) ?? []))],
};
