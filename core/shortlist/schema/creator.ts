import * as z from "zod/mini";
import type { FormulaId, Passport } from "../../types/insight";
import type { Creator, Finding, Measures, Snapshot, Verdict } from "../types";
import { count, currency, kind, name, number, platform, share, text, texts, tier, time, whole } from "./basics";
import { membershipSchema } from "./membership";

export const formula: z.ZodMiniType<FormulaId | "followers"> = z.enum([
  "median-views",
  "view-rate",
  "engagement-rate-views",
  "engagement-rate-followers",
  "engagements-per-post",
  "viewers-live",
  "comments-per-like",
  "followers",
]);
const metric = z.nullable(
  z.object({ formula, kind: z.nullable(kind), value: number, low: number, high: z.nullable(number), n: whole }),
);
const money = z.nullable(z.object({ low: number, high: number, currency }));

const passport: z.ZodMiniType<Passport> = z.object({
  packId: text,
  packName: text,
  denominator: z.enum(["followers", "views", "not-stated", "none"]),
  statistic: text,
  sample: text,
  source: text,
  date: z.nullable(text),
  aged: z.boolean(),
});
const verdict: z.ZodMiniType<Verdict> = z.object({
  word: z.enum(["far-below", "below", "typical", "above", "far-above"]),
  passport,
});
const finding: z.ZodMiniType<Finding> = z.object({
  id: name,
  evidence: z.array(z.record(name, z.union([number, text]))),
  otherExplanations: texts,
  falsePositiveRate: z.nullable(share),
});

const snapshot = {
  at: time,
  followers: z.nullable(count),
  lead: metric,
  rate: metric,
  medianViews: z.nullable(number),
  signals: texts,
};
export const snapshotSchema: z.ZodMiniType<Snapshot> = z.object(snapshot);
export const measuresSchema: z.ZodMiniType<Measures> = z.object({
  ...snapshot,
  tiers: z.array(tier),
  following: z.nullable(count),
  posts: z.nullable(count),
  likes: z.nullable(count),
  viewRate: metric,
  rateByFollowers: metric,
  rateByViews: metric,
  engagementsPerPost: metric,
  postsPerWeek: z.nullable(number),
  lastPostAt: z.nullable(time),
  price: money,
  costPerEngagement: money,
  costPerThousandViews: money,
  confidence: z.enum(["low", "medium", "high"]),
  language: z.nullable(text),
  verdict: z.nullable(verdict),
  findings: z.array(finding),
});

export const creatorSchema: z.ZodMiniType<Creator> = z.object({
  id: name,
  platform,
  handle: name,
  formerHandles: texts,
  stableId: z.nullable(name),
  url: text,
  savedAt: time,
  updatedAt: time,
  profile: z.object({
    displayName: text,
    bio: text,
    category: text,
    verified: z.nullable(z.boolean()),
    links: texts,
    contact: z.nullable(z.object({ emails: texts, handles: texts, links: texts, behindButton: z.boolean() })),
  }),
  latest: z.nullable(measuresSchema),
  snapshots: z.array(snapshotSchema),
  tags: texts,
  doNotWorkWith: z.nullable(z.object({ at: time, reason: text })),
  exclusivity: z.nullable(z.object({ brand: text, until: z.nullable(time) })),
  stated: z.array(
    z.object({
      at: time,
      countries: z.record(name, share),
      ages: z.record(name, share),
      genders: z.record(name, share),
      storyReach: z.nullable(whole),
      source: text,
    }),
  ),
  hiddenSignals: z.record(name, time),
  personId: z.nullable(name),
  notSamePerson: texts,
  memberships: z.record(name, membershipSchema),
  removedAt: z.nullable(time),
});
