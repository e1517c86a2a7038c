import type { ProfileCount } from "../../types/reading";
import type { DomScope } from "../dom";
import type { Page } from "../page";
import type { Owner, ValueRules } from "../platform";
import { confirmed } from "../read/confirmed";
import { contactIn } from "../read/contact";
import { plainText } from "../read/number-text";
import { childOf, interaction, isA, type SchemaNode, schemaNodes, textOf } from "../read/schema-org";
import { type Found, type Rule, rule } from "../rule";
import { opened, STALE, source } from "../source";

const same = (a: string | null, b: string | null): boolean => a !== null && a.toLowerCase() === b?.toLowerCase();
const HEADER = '[data-testid="headerWrapper"]';

/** The person of the page's profile data; the server writes it for the first page of a session. */
const schema = source("schema", (page) => {
  const people = schemaNodes(page.root).flatMap((node) => {
    const person = isA(node, "ProfilePage") ? childOf(node, "mainEntity") : null;
    return person ? [person] : [];
  });
  const own = people.find((person) => same(textOf(person, "alternateName"), page.target.handle));
  return own ? opened(own) : people.length > 0 ? STALE : { state: "absent" };
});

/** The header names its creator in plain text beside the name. */
const header = source("header", (page) => {
  const card = page.target.kind === "profile" ? page.root.querySelector(HEADER) : null;
  if (!card) return { state: "absent" };
  const names = Array.from(card.querySelectorAll("span, div, h2, h3, h4, h5, p")).map((each) =>
    (each.textContent ?? "").trim(),
  );
  return names.some((name) => same(name.replace(/^@/, ""), page.target.handle)) ? opened(card) : STALE;
});

export function owner(page: Page): Owner {
  if (page.target.kind === "post") return { state: "absent" };
  const states = [header.open(page).state, schema.open(page).state];
  if (states[0] === "stale") return STALE;
  if (states.includes("open")) return { state: "known", handle: page.target.handle };
  return states.includes("stale") ? STALE : { state: "absent" };
}

const shown = (card: DomScope): Found => plainText(card, '[data-testid="subscribersCountText"]');
const inSchema = (person: SchemaNode) => interaction(person, "FollowAction");

export const counts: Record<ProfileCount, Rule<Found>[]> = {
  followers: [
    rule(schema, "followers-as-shown", (person, page) => {
      const card = header.open(page);
      return card.state === "open" ? confirmed(inSchema(person), shown(card.scope), page, "followers") : null;
    }),
    rule(header, "subscribers-count", shown),
    rule(schema, "followers", inSchema),
  ],
  following: [],
  posts: [],
  likes: [],
  viewers: [],
};

/** Links that lead out of the network, as addresses. */
function outward(card: DomScope): string[] | null {
  const found = Array.from(card.querySelectorAll('a[target="_blank"][href^="http"]'))
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => !/^https?:\/\/(?:[a-z]+\.)?snapchat\.com(?:\/|$)/i.test(href));
  return found.length > 0 ? [...new Set(found)] : null;
}

export const values: ValueRules = {
  displayName: [
    rule(header, "display-name", (card) => plainText(card, '[data-testid="publicProfileDisplayName"] h1')),
    rule(schema, "name", (person) => textOf(person, "name")),
  ],
  handle: [
    rule(header, "address", (_card, page) => page.target.handle),
    rule(schema, "alternate-name", (person) => textOf(person, "alternateName")),
  ],
  // The star beside the name has no name of its own in the page; it is not told from other signs there.
  verified: [],
  bio: [rule(schema, "description", (person) => textOf(person, "description"))],
  category: [rule(header, "sub-category", (card) => plainText(card, '[data-testid="subCategorySection"]'))],
  links: [rule(header, "links", outward)],
  contact: [
    rule(header, "links", (card, page) => {
      const person = schema.open(page);
      const bio = person.state === "open" ? textOf(person.scope, "description") : null;
      return contactIn(bio ?? "", outward(card) ?? []);
    }),
  ],
};
