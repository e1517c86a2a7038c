import type { Count } from "../../types/count";
import type { Page } from "../page";
import { jsonScript } from "../read/embedded";
import { at, type Json, type JsonObject, numberAt, objectAt, stringAt } from "../read/json";
import { roundedCount } from "../read/rounded-count";
import { exactCount } from "../read/schema-org";
import { opened, type SourceState, STALE, source } from "../source";
import { sameHandle } from "./address";

/** A creator as the page's data has it; `exact` where the numbers were not rounded first. */
export interface Person {
  user: JsonObject;
  stats: JsonObject | null;
  exact: JsonObject | null;
}

/** A post as the page's data has it. */
export interface Item {
  item: JsonObject;
  stats: JsonObject | null;
}

const scope = (page: Page): Json =>
  at(jsonScript(page.root, "script#__UNIVERSAL_DATA_FOR_REHYDRATION__"), "__DEFAULT_SCOPE__");
const sigi = (page: Page): Json => jsonScript(page.root, "script#SIGI_STATE");

function person(page: Page, user: JsonObject | null, rest: Omit<Person, "user">): SourceState<Person> {
  if (!user) return { state: "absent" };
  return sameHandle(stringAt(user, "uniqueId"), page.target.handle) ? opened({ user, ...rest }) : STALE;
}

/** The profile that this document was loaded for; after in-page navigation it is another creator's. */
export const userData = source("user-data", (page) => {
  const info = objectAt(scope(page), "webapp.user-detail", "userInfo");
  return person(page, objectAt(info, "user"), { stats: objectAt(info, "stats"), exact: objectAt(info, "statsV2") });
});

/** Until 2023: every creator and post of the page by handle and id. */
export const sigiUser = source("sigi-2023", (page) => {
  const users = objectAt(sigi(page), "UserModule", "users");
  if (!users) return { state: "absent" };
  const key = Object.keys(users).find((handle) => sameHandle(handle, page.target.handle));
  if (key === undefined) return STALE;
  return person(page, objectAt(users, key), { stats: objectAt(sigi(page), "UserModule", "stats", key), exact: null });
});

function itemStruct(page: Page): JsonObject | null {
  const scopes = ["webapp.video-detail", "webapp.reflow.video.detail"];
  for (const name of scopes) {
    const item = objectAt(scope(page), name, "itemInfo", "itemStruct");
    if (item) return item;
  }
  return null;
}

/** Author of an item: an object today, a handle beside `nickname` until 2023. */
function authorOf(item: JsonObject): string | null {
  return stringAt(item, "author", "uniqueId") ?? stringAt(item, "author");
}

/** The post that this document was loaded for. */
export const itemData = source("item-data", (page): SourceState<Item> => {
  const item = itemStruct(page);
  if (!item || page.target.kind !== "post") return { state: "absent" };
  const own = stringAt(item, "id") === page.target.postId && sameHandle(authorOf(item), page.target.handle);
  return own ? opened({ item, stats: objectAt(item, "stats") }) : STALE;
});

/** The author of the post that this document was loaded for, with rounded counts. */
export const authorData = source("author-data", (page) => {
  const item = itemStruct(page);
  const user = objectAt(item, "author");
  // The phone's page keeps the counts with the author.
  const stats = objectAt(item, "authorStats") ?? (user && "followerCount" in user ? user : null);
  return person(page, user, { stats, exact: null });
});

/** Posts by id, until 2023. */
export const sigiItems = source("sigi-items-2023", (page) => opened(objectAt(sigi(page), "ItemModule")));

/** A post of the 2023 data, if it is this creator's. */
export function sigiItem(items: JsonObject, id: string, page: Page): JsonObject | null {
  const item = objectAt(items, id);
  return item && stringAt(item, "id") === id && sameHandle(authorOf(item), page.target.handle) ? item : null;
}

/** Displayed counts and the data behind them are rounded from ten thousand on. */
const ROUNDED_FROM = 10_000;

/**
 * A count of a creator, exact where the page's data has it, else with the rounding of the display.
 *
 * @example personCount(person, "followerCount") // { value: 48127, low: 48127, high: 48127, … }
 * @example personCount({ ...person, exact: null }, "followerCount") // { value: 48100, low: 48050, high: 48149, … }
 */
export function personCount({ stats, exact }: Person, key: string): Count | null {
  return exactCount(at(exact, key)) ?? roundedCount(numberAt(stats, key), ROUNDED_FROM);
}

/** A count of a post: rounded as displayed, saves alone exact. */
export function itemCount(stats: JsonObject | null, key: string): Count | null {
  return roundedCount(numberAt(stats, key), ROUNDED_FROM);
}
