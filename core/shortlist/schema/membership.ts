import * as z from "zod/mini";
import { CHANNELS, CLIENT_CHOICES, type ClientAnswer, type Membership, REJECT_REASONS, STATUSES } from "../types";
import { name, number, text, time } from "./basics";
import { quoteSchema } from "./quote";

const status = z.enum(STATUSES);
const reason = z.nullable(z.enum(REJECT_REASONS));

export const clientAnswerSchema: z.ZodMiniType<ClientAnswer> = z.object({
  choice: z.enum(CLIENT_CHOICES),
  reason: text,
  by: text,
  at: time,
});

export const membershipSchema: z.ZodMiniType<Membership> = z.object({
  addedAt: time,
  status,
  statusAt: time,
  reason,
  words: text,
  history: z.array(z.object({ status, at: time, reason, words: text })),
  owner: text,
  note: text,
  forClient: text,
  clientAnswers: z.array(clientAnswerSchema),
  custom: z.record(name, text),
  channel: z.nullable(z.enum(CHANNELS)),
  lastContactAt: z.nullable(time),
  followUpAt: z.nullable(time),
  quotes: z.array(quoteSchema),
  delivered: z.array(
    z.object({
      url: text,
      publishedAt: z.nullable(time),
      readAt: time,
      views: z.nullable(number),
      engagements: z.nullable(number),
    }),
  ),
});
