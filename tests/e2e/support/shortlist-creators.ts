import type { Creator, List, Measures, Status } from "../../../core/shortlist/types";
import type { PlatformId } from "../../../core/types/reading";
import { aCreator, aMembership, aQuote, DAY, exactly } from "../../shortlist/factories";

export const LIST: List = {
  id: "spring",
  name: "Spring launch",
  brief: { client: "Brot & Co" },
  currency: "USD",
  budget: 5_000,
  createdAt: Date.UTC(2026, 0, 1),
  updatedAt: Date.UTC(2026, 0, 1),
  archivedAt: null,
};

const NAMES: readonly [handle: string, name: string, followers: number, platform: PlatformId][] = [
  ["ada.bakes", "Ada Bakes", 8_200, "tiktok"],
  ["bruno.runs", "Bruno Runs", 54_000, "instagram"],
  ["carla.codes", "Carla Codes", 230_000, "youtube"],
  ["dora.draws", "Dóra Draws", 1_900_000, "tiktok"],
  ["emil.eats", "Emil Eats", 31_500, "tiktok"],
];
const STATUSES: readonly Status[] = ["shortlisted", "contacted", "negotiating", "shortlisted", "new"];

function measures(followers: number, at: number): Measures {
  const views = Math.round(followers * 0.2);
  const rate = { formula: "engagement-rate-views", kind: "short", n: 12 } as const;
  return {
    at,
    followers: exactly(followers),
    lead: { formula: "median-views", kind: "short", value: views, low: views * 0.8, high: views * 1.2, n: 12 },
    rate: { ...rate, value: 0.09, low: 0.07, high: 0.11 },
    medianViews: views,
    signals: followers > 1_000_000 ? ["one-hit"] : [],
    tiers: [followers < 10_000 ? "nano" : followers < 100_000 ? "micro" : followers < 1_000_000 ? "macro" : "mega"],
    following: exactly(320),
    posts: exactly(140),
    likes: null,
    viewRate: { formula: "view-rate", kind: "short", value: 0.2, low: 0.16, high: 0.24, n: 12 },
    rateByFollowers: null,
    rateByViews: { ...rate, value: 0.09, low: 0.07, high: 0.11 },
    engagementsPerPost: {
      formula: "engagements-per-post",
      kind: "short",
      value: views * 0.09,
      low: views * 0.07,
      high: views * 0.11,
      n: 12,
    },
    postsPerWeek: 2.5,
    lastPostAt: at - 2 * DAY,
    price: { low: followers * 0.01, high: followers * 0.02, currency: "USD" },
    costPerEngagement: { low: 0.5, high: 1.1, currency: "USD" },
    costPerThousandViews: { low: 50, high: 100, currency: "USD" },
    confidence: "medium",
    language: "en",
    verdict: null,
    findings: [],
  };
}

/** Five invented creators on one list, with a history of readings that has a gap. */
export function shortlistCreators(now: number): Creator[] {
  return NAMES.map(([handle, name, followers, platform], at) => {
    const latest = measures(followers, now - at * DAY);
    const id = `${platform}:${handle}`;
    const creator = aCreator({ id, handle, platform });
    return {
      ...creator,
      url: `https://example.test/${handle}`,
      profile: { ...creator.profile, displayName: name },
      savedAt: now - 100 * DAY,
      updatedAt: now - at * DAY,
      latest,
      snapshots: [90, 80, 70, 12, 4].map((days) => ({
        ...measures(Math.round(followers * (1 - days / 400)), latest.at - days * DAY),
      })),
      tags: at % 2 === 0 ? ["baking"] : [],
      memberships: {
        [LIST.id]: aMembership({
          addedAt: now - 100 * DAY,
          status: STATUSES[at] ?? "new",
          statusAt: now - 10 * DAY,
          followUpAt: at === 1 ? now - DAY : null,
          quotes: at === 2 ? [aQuote({ createdAt: now - 9 * DAY })] : [],
        }),
      },
    };
  });
}
