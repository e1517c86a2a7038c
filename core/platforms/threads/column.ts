import type { Contact } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import { textAt } from "../meta/json-objects";
import { nameInTitle } from "../meta/name-in-title";
import { outbound } from "../meta/outbound";
import { isUndrawn, pageTag } from "../meta/page-tags";
import type { Page } from "../page";
import type { ValueRules } from "../platform";
import { confirmed } from "../read/confirmed";
import { contactIn } from "../read/contact";
import { all, outside } from "../read/elements";
import { cleaned } from "../read/number-text";
import { type Found, rule } from "../rule";
import { opened, type SourceState, source } from "../source";
import { tabHandle } from "./address";
import { user } from "./embedded";

/** A post's own box; the profile's head is what lies outside of all of them. */
export const POST_BOX = '[data-pressable-container="true"]';
/** Layouts of earlier pages are kept in the document, hidden. */
const HIDDEN = "[hidden]";
const CONTROLS = ["a", '[role="button"]', "button", "h1", POST_BOX];

/** The column of a profile, which the page names by its tabs and in a line of its own. */
export interface Column {
  root: DomScope;
  handle: string;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The handles of the tabs in a column; links in posts are none. */
const tabs = (root: DomScope): string[] =>
  outside(root, "a[href]", [POST_BOX]).flatMap((link) => tabHandle(link.getAttribute("href")) ?? []);

/** Names in the column's body; its title is a link. */
const headings = (root: DomScope): DomElement[] => outside(root, "h1", [POST_BOX, "a"]);

/** The line under the name repeats the handle: tabs and line change one after the other. */
const saysHandle = (root: DomScope, handle: string): boolean =>
  outside(root, "span", [POST_BOX, "a"]).some((line) => same(cleaned(line.textContent ?? ""), handle));

/** Two names in one column: the head of the profile before is not gone yet. */
const twoHeadings = (root: DomScope): boolean =>
  new Set(headings(root).map((each) => cleaned(each.textContent ?? ""))).size > 1;

function openColumn(page: Page): SourceState<Column> {
  if (page.target.kind !== "profile") return { state: "absent" };
  const { handle } = page.target;
  const regions = outside(page.root, '[role="region"]', [HIDDEN]);
  let others = false;
  // A page may show several columns side by side, each of them a region.
  for (const root of regions.length > 0 ? regions : [page.root]) {
    const named = tabs(root);
    const own = named.length > 0 && named.every((each) => same(each, handle));
    if (own && saysHandle(root, handle) && !twoHeadings(root)) return { state: "open", scope: { root, handle } };
    others ||= named.length > 0;
  }
  return { state: others ? "stale" : "absent" };
}

/** The profile's column, if it is drawn and belongs to the creator in the address. */
export const column = source("column", openColumn);

const isNumber = (text: string): boolean => /^[\p{Nd}.,'’\s\u066b\u066c]+$/u.test(text) && /\p{Nd}/u.test(text);

const titled = ({ root }: Column): DomElement[] =>
  outside(root, "span[title]", [POST_BOX]).filter((span) => isNumber(span.getAttribute("title") ?? ""));

/** The exact number is the title of the shown one, and the only titled number of the column. */
export function titledFollowers(scope: Column, page: Page): Found {
  const spans = titled(scope);
  const texts = spans.map((span) => span.getAttribute("title") ?? "");
  if (new Set(texts).size > 1) return texts;
  const title = texts[0] ?? "";
  // A title that the shown number does not fit is of another moment, or of somebody else.
  return confirmed(title, cleaned(spans[0]?.textContent ?? "") || title, page, "followers");
}

/** What stands in the place of the titled number, where its title does not fit it. */
export function shownFollowers(scope: Column): Found {
  const texts = titled(scope).map((span) => cleaned(span.textContent ?? ""));
  return texts.length > 0 && texts.every((text) => text !== "") ? texts : null;
}

/** Meta tags before the page is drawn: "3.8M Followers • 47 Threads • …"; the number of posts there is often 0. */
export const tags = source<DomScope>("tags", (page) => {
  if (page.target.kind !== "profile" || !isUndrawn(page.root)) return { state: "absent" };
  const title = pageTag(page.root, "og:title");
  if (title === null) return { state: "absent" };
  const named = /(?:^|[(（])@([\w.]+)/.exec(title)?.[1];
  return named !== undefined && same(named, page.target.handle) ? opened(page.root) : { state: "stale" };
});

export function taggedFollowers(root: DomScope): Found {
  const [head, ...rest] = (pageTag(root, "og:description") ?? "").split(" • ");
  return head && rest.length > 0 && head.length <= 40 ? head : null;
}

const title = source("title", (page) => {
  const name = nameInTitle(pageTag(page.root, "og:title"), page.target.handle ?? "");
  return name === null ? { state: "absent" } : opened(name);
});

/** The first line of own words between the handle and the number of followers. */
function bioOf(scope: Column): string | null {
  const spans = all(scope.root, "span");
  const marker = titled(scope)[0];
  const end = marker ? spans.indexOf(marker) : -1;
  const lines = outside(scope.root, 'span[dir="auto"]', CONTROLS).filter((line) => {
    const text = cleaned(line.textContent ?? "");
    return (
      spans.indexOf(line) < end &&
      line.querySelector("span[title]") === null &&
      /\p{L}{2}/u.test(text) &&
      !same(text, scope.handle)
    );
  });
  return lines[0] ? cleaned(lines[0].textContent ?? "") : null;
}

function linksOf({ root }: Column): string[] | null {
  const found = outside(root, 'a[href^="https://l.threads."]', [POST_BOX, "footer"]).flatMap(
    (link) => outbound(link.getAttribute("href")) ?? [],
  );
  const own = found.filter((link) => !/^https:\/\/(?:help\.instagram|about\.|privacycenter\.)/.test(link));
  return own.length > 0 ? [...new Set(own)] : null;
}

const contactOf = (scope: Column, page: Page): Contact | null => {
  const known = user.open(page);
  const bio = known.state === "open" ? textAt(known.scope, "biography") : bioOf(scope);
  return contactIn(bio ?? "", linksOf(scope) ?? []);
};

/** The mark hangs on the picture, which is a control. */
const verifiedMark = ({ root }: Column): boolean | null => {
  const pictures = outside(root, '[role="button"]', [POST_BOX]).filter((each) => each.querySelector("img") !== null);
  return pictures.length === 0 ? null : pictures.some((each) => each.querySelector("svg[aria-label]") !== null);
};

export const values: ValueRules = {
  displayName: [
    rule(column, "heading", ({ root }) => cleaned(headings(root)[0]?.textContent ?? "") || null),
    rule(user, "full-name", (found) => textAt(found, "full_name")),
    rule(title, "name", (name) => name),
  ],
  handle: [
    rule(column, "tabs", ({ handle }) => handle.toLowerCase()),
    rule(user, "username", (found) => textAt(found, "username")),
    rule(tags, "title", (_root, page) => page.target.handle),
  ],
  verified: [
    rule(column, "mark", verifiedMark),
    rule(user, "is-verified", (found) => (typeof found.is_verified === "boolean" ? found.is_verified : null)),
  ],
  bio: [rule(user, "biography", (found) => textAt(found, "biography")), rule(column, "line", bioOf)],
  category: [],
  links: [rule(column, "links", linksOf)],
  contact: [rule(column, "bio", contactOf)],
};
