import * as z from "zod/mini";
import { CHANNELS, type Membership, REJECT_REASONS, STATUSES } from "../types";
import { name, number, text } from "./basics";
import { quoteSchema } from "./quote";

const status = z.enum(STATUSES);
const reason = z.nullable(z.enum(REJECT_REASONS));

export const membershipSchema: z.ZodMiniType<Membership> = z.object({
  addedAt: number,
  status,
  statusAt: number,
  reason,
  words: text,
  history: z.array(z.object({ status, at: number, reason, words: text })),
  owner: text,
  note: text,
  custom: z.record(name, text),
  channel: z.nullable(z.enum(CHANNELS)),
  lastContactAt: z.nullable(number),
  followUpAt: z.nullable(number),
  quotes: z.array(quoteSchema),
  delivered: z.array(
    z.object({
      url: text,
      publishedAt: z.nullable(number),
      readAt: number,
      views: z.nullable(number),
      engagements: z.nullable(number),
    }),
  ),
});
