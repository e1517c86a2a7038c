import * as z from "zod/mini";
import type { AssessSettings, RateCardRow } from "../../types/assess-context";
import type { Deal, MarketValue, Queue, Settings, StoredPack } from "../types";
import { currency, kind, name, number, platform, text, texts, tier, time, whole } from "./basics";

const money = z.object({ amount: number, currency });
const days = z.nullable(z.int().check(z.gte(1)));

const assessSchema: z.ZodMiniType<AssessSettings> = z.object({
  sampleSize: z.literal([12, 30]),
  tierBorders: z
    .object({ nano: number, micro: number, mid: z.nullable(number), macro: number, mega: number })
    .check(
      z.refine((b) => b.nano < b.micro && b.micro < (b.mid ?? b.macro) && (b.mid ?? 0) < b.macro && b.macro < b.mega),
    ),
  currency,
  handlingCost: z.nullable(money),
  exchangeRates: z.array(z.object({ from: currency, to: currency, rate: number.check(z.gt(0)), at: time })),
});

const rateCardRow: z.ZodMiniType<RateCardRow> = z.object({
  platform,
  kind: z.union([kind, z.literal("any")]),
  tier: z.union([tier, z.literal("any")]),
  per: z.enum(["post", "1000-followers", "1000-views"]),
  low: number.check(z.gte(0)),
  high: number.check(z.gte(0)),
  currency,
});

const place = z.object({
  off: z.boolean(),
  collapsed: z.boolean(),
  position: z.nullable(z.object({ x: number, y: number })),
});

export const settingsSchema: z.ZodMiniType<Settings> = z.object({
  assess: assessSchema,
  rateCard: z.array(rateCardRow),
  packsOff: texts,
  networksOff: z.array(platform),
  listBadges: z.boolean(),
  forgetAfterDays: days,
  emptyTrashAfterDays: days,
  rememberSeen: z.boolean(),
  owner: text,
  overlay: z.partialRecord(platform, place),
  hiddenPages: z.optional(z.array(z.object({ platform, handle: text, post: text }))),
  welcomed: z.boolean(),
  views: z.array(z.object({ id: name, name: text, state: text })),
  topics: z.optional(z.array(z.object({ id: name, words: texts }))),
});

export const packSchema: z.ZodMiniType<StoredPack> = z.object({
  id: name,
  type: z.enum(["rate", "price"]),
  name: text,
  json: z.string().check(z.maxLength(2_000_000)),
  updatedAt: time,
});

export const queueSchema: z.ZodMiniType<Queue> = z.object({
  items: z.array(
    z.object({ platform, handle: name, url: text, addedAt: time, state: z.enum(["waiting", "opened", "decided"]) }),
  ),
  skipped: whole,
});

export const dealsSchema: z.ZodMiniType<Deal[]> = z.array(
  z.object({
    creatorId: name,
    listId: name,
    quoteId: name,
    platform,
    kind,
    tier,
    agreed: money,
    followers: z.nullable(number),
    medianViews: z.nullable(number),
    at: time,
  }),
);

export const marketSchema: z.ZodMiniType<MarketValue[]> = z.array(
  z.object({ creatorId: name, platform, kind: z.nullable(kind), tier, formula: name, value: number, at: time }),
);
