import { parseCount } from "../../counts";
import type { Count } from "../../types/count";
import { at, type JsonObject } from "../meta/json-objects";
import type { Page } from "../page";
import { confirmed } from "../read/confirmed";
import { all } from "../read/elements";
import { numbersIn } from "../read/number-text";
import { exactCount } from "../read/schema-org";
import { lineOf } from "../read/text";
import type { Found } from "../rule";
import { wordOf } from "./words";

type Field = "followers" | "likes";

/** Lines of the drawn page that say a count in words: "4,210 people like this". */
function drawnLines(page: Page, field: Field): string[] {
  return all(page.root, "span, div, a")
    .filter((part) => (part.textContent ?? "").length <= 200)
    .map(lineOf)
    .filter((line) => line.length <= 60 && numbersIn(line).length === 1)
    .filter((line) => wordOf(line, ["followers", "likes"]) === field);
}

/**
 * An exact count of data or tags, held against the drawn lines that say it in words: what every such line
 * contradicts is of another moment, and nothing is read.
 *
 * @example unlessContradicted(exactCount(4210), page, "likes") // the count, on a page that says "4,210 people like this"
 * @example unlessContradicted(exactCount(4210), pageSaying9000, "likes") // null
 */
export function unlessContradicted(exact: Count | null, page: Page, field: Field): Found {
  const lines = exact === null ? [] : drawnLines(page, field);
  if (lines.length === 0) return exact;
  return lines.map((line) => confirmed(exact, line, page, field)).find((each) => each !== null) ?? null;
}

/** A count of the card about a classic page. */
export function cardCount(card: JsonObject, page: Page, field: Field): Found {
  const value = field === "followers" ? card.follower_count : at(card, "page_likers", "global_likers_count");
  return unlessContradicted(exactCount(value), page, field);
}

/** A count that the page's tags state, as long as nothing drawn says another. */
export function taggedCount(stated: Found, page: Page, field: Field): Found {
  if (typeof stated !== "string") return stated;
  const read = parseCount(stated, {
    ...(page.language === null ? {} : { language: page.language }),
    platform: page.platform,
    field,
  });
  return read.ok && unlessContradicted(read.count, page, field) === null ? null : stated;
}
