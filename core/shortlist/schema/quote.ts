import * as z from "zod/mini";
import type { Quote } from "../types";
import { currency, kind, name, number, text, time, whole } from "./basics";

const stage = z.enum(["asked", "offered", "agreed"]);
const money = number.check(z.gte(0));

export const quoteSchema: z.ZodMiniType<Quote> = z.object({
  id: name,
  createdAt: time,
  currency,
  deliverables: z.array(
    z.object({ format: z.union([kind, z.literal(["story", "other"])]), count: whole.check(z.gte(1)), label: text }),
  ),
  usageDays: z.nullable(whole),
  exclusivityDays: z.nullable(whole),
  paidBoosting: z.nullable(z.boolean()),
  productValue: money,
  tax: z.enum(["net", "gross", "not-stated"]),
  amounts: z.array(z.object({ stage, amount: money, at: time })),
  clientPrice: z.nullable(
    z.discriminatedUnion("mode", [
      z.object({ mode: z.literal("markup"), percent: number }),
      z.object({ mode: z.literal("fixed"), amount: money }),
    ]),
  ),
  note: text,
});
