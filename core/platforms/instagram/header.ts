import type { DomElement } from "../dom";
import type { Page } from "../page";
import { confirmed } from "../read/confirmed";
import { all, outside } from "../read/elements";
import { numberText } from "../read/number-text";
import type { Found } from "../rule";
import { type SourceState, source } from "../source";
import { isHandle, linkedHandle } from "./address";

/** The drawn head of a profile: everything over the tabs. */
export interface Header {
  main: DomElement;
  header: DomElement;
  handle: string;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Handles that a profile's head names: in its tabs, its lists of people, its title. */
function namedBy(main: DomElement, header: DomElement): string[] {
  const links = [
    ...all(main, '[role="tablist"] a[href]'),
    ...all(header, 'a[href$="/followers/"]'),
    ...all(header, 'a[href$="/following/"]'),
  ];
  const named = links.flatMap((link) => linkedHandle(link.getAttribute("href")) ?? []);
  const title = (header.querySelector("h2")?.textContent ?? "").trim();
  return isHandle(title) && title === title.toLowerCase() ? [...named, title] : named;
}

function openHeader(page: Page): SourceState<Header> {
  if (page.target.kind !== "profile") return { state: "absent" };
  const wanted = page.target.handle;
  let others = false;
  for (const main of all(page.root, 'main, [role="main"]')) {
    const header = main.querySelector("header");
    if (!header) continue;
    const named = namedBy(main, header);
    // In-page navigation changes parts one after the other: all of them must agree.
    if (named.length > 0 && named.every((handle) => same(handle, wanted))) {
      return { state: "open", scope: { main, header, handle: named[0] ?? wanted } };
    }
    others ||= named.length > 0;
  }
  return { state: others ? "stale" : "absent" };
}

/** The profile's head, if it is drawn and belongs to the creator in the address. */
export const headerSource = source("header", openHeader);

/** Short lines of the head that may be the creator's name. */
export const namesIn = ({ header }: Header): string[] =>
  outside(header, 'span[dir="auto"], h1, h2', ["a", "button", "li"])
    .map((line) => (line.textContent ?? "").trim())
    .filter((text) => text !== "" && text.length <= 64);

/** The one titled number in the head is the exact number of followers; a list of people ends in its word. */
const MARKER = ["span[title]", 'a[href$="/followers/"]'] as const;
const CONTAINERS = "ul, div, section";

/** Highlights stand in the head too, and some are named "2024". */
const HIGHLIGHTS = ['[role="menu"]', 'a[href*="/stories/"]'];

const marked = (root: DomElement, marker: string): DomElement[] => outside(root, marker, HIGHLIGHTS);

const isNumber = (text: string | null): boolean =>
  /^[\p{Nd}.,'’\s\u066b\u066c]+$/u.test(text ?? "") && /\p{Nd}/u.test(text ?? "");

/** The row of counts: its cells that hold a number, and which of them is the followers'. */
interface Row {
  cells: DomElement[];
  at: number;
}

function rowAround({ header }: Header, marker: string): Row | null {
  const rows = outside(header, CONTAINERS, HIGHLIGHTS).filter((element) => marked(element, marker).length > 0);
  for (const row of rows.reverse()) {
    const cells = all(row, ":scope > *").filter((cell) => numberText(cell) !== "");
    const at = cells.findIndex((cell) => marked(cell, marker).length > 0);
    const one = cells.filter((cell) => marked(cell, marker).length > 0).length === 1;
    if (cells.length >= 2 && cells.length <= 3 && at >= 0 && one) return { cells, at };
  }
  return null;
}

function row(header: Header): Row | null {
  for (const marker of MARKER) {
    const found = rowAround(header, marker);
    if (found) return found;
  }
  return null;
}

const cellText = (cell: DomElement | undefined): Found => (cell ? numberText(cell) || null : null);

/** Exact number in the title of the shown one: "543,216,870" over "543M". */
export function titledFollowers({ header }: Header, page: Page): Found {
  return titledNumber(
    marked(header, "span[title]").filter((span) => isNumber(span.getAttribute("title"))),
    page,
  );
}

function titledNumber(titled: readonly DomElement[], page: Page): Found {
  const [first] = titled;
  if (!first) return null;
  const titles = titled.map((span) => span.getAttribute("title") ?? "");
  if (new Set(titles).size > 1) return titles;
  const shown = (first.textContent ?? "").trim();
  // A title that the shown number does not fit is of another moment, or of somebody else.
  return confirmed(titles[0] ?? "", shown === "" ? (titles[0] ?? "") : shown, page, "followers");
}

/** Links of the creator to a list of people, wherever they stand: in narrow windows below the head. */
const ownLists = ({ main, handle }: Header, list: "followers" | "following"): DomElement[] =>
  outside(main, `a[href$="/${list}/"]`, ["header", '[role="dialog"]']).filter((link) =>
    same(linkedHandle(link.getAttribute("href")) ?? "", handle),
  );

/** The same exact number in narrow windows, where the counts stand below the head. */
export function titledBelow(header: Header, page: Page): Found {
  const titled = ownLists(header, "followers").flatMap((link) =>
    all(link, "span[title]").filter((span) => isNumber(span.getAttribute("title"))),
  );
  return titledNumber(titled, page);
}

/** The shown number of such a list in narrow windows. */
export function listedBelow(header: Header, list: "followers" | "following"): Found {
  const texts = ownLists(header, list)
    .map((link) => numberText(link))
    .filter((text) => text !== "");
  return texts.length > 0 ? texts : null;
}

/** The number in the followers' cell of the row. */
export function shownFollowers(header: Header): Found {
  const found = row(header);
  return found ? cellText(found.cells[found.at]) : null;
}

/** The link to the list of followed people, where the page gives it an address. */
export function linkedFollowing({ header }: Header): Found {
  const link = header.querySelector('a[href$="/following/"]');
  return link ? numberText(link) || null : null;
}

/** In every language the row reads: posts, followers, following. */
export function followingAfter(header: Header): Found {
  const found = row(header);
  return found ? cellText(found.cells[found.at + 1]) : null;
}

/** What stands before the followers, unless it leads to a list of people. */
export function postsBefore(header: Header): Found {
  const found = row(header);
  const cell = found?.cells[found.at - 1];
  return cell && cell.querySelector('a[href*="/follow"]') === null ? cellText(cell) : null;
}
