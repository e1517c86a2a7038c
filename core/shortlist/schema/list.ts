import * as z from "zod/mini";
import type { Brief } from "../../types/brief";
import type { List, ListId, Person, RemovedList } from "../types";
import { currency, kind, name, number, platform, share, text, texts, tier, time } from "./basics";
import { membershipSchema } from "./membership";

const money = z.exactOptional(z.object({ amount: number.check(z.gte(0)), currency }));
const some = z.exactOptional(number);
const words = z.exactOptional(texts);

export const briefSchema: z.ZodMiniType<Brief> = z.object({
  client: z.exactOptional(text),
  markets: words,
  languages: words,
  platforms: z.exactOptional(z.array(platform)),
  formats: z.exactOptional(z.array(kind)),
  tiers: z.exactOptional(z.array(tier)),
  followersMin: some,
  followersMax: some,
  medianViewsMin: some,
  viewRateMin: some,
  engagementRateMin: some,
  postsPerWeekMin: some,
  lastPostMaxDays: some,
  sponsoredShareMax: z.exactOptional(share),
  cpmMax: money,
  costPerEngagementMax: money,
  priceMax: money,
  mustWords: words,
  neverWords: words,
  competitors: words,
  niches: words,
  contactNeeded: z.exactOptional(z.boolean()),
});

export const listSchema: z.ZodMiniType<List> = z.object({
  id: name,
  name,
  brief: briefSchema,
  currency,
  budget: z.nullable(number.check(z.gte(0))),
  createdAt: time,
  updatedAt: time,
  archivedAt: z.nullable(time),
});

/** Places of creators as they are in the entries of creators: a step there that changes them needs one here. */
export const removedListSchema: z.ZodMiniType<RemovedList> = z.object({
  list: listSchema,
  removedAt: time,
  members: z.record(name, membershipSchema),
});

/** Order of the lists and which one is active. */
export interface ListOrder {
  order: ListId[];
  activeId: ListId | null;
}
export const listOrderSchema: z.ZodMiniType<ListOrder> = z.object({ order: z.array(name), activeId: z.nullable(name) });

export const personSchema: z.ZodMiniType<Person> = z.object({
  id: name,
  name: text,
  creatorIds: z.array(name),
  confirmedAt: time,
});
