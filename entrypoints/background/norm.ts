import { ratesFor } from "../../core/benchmarks/lookup";
import { RATE_PACKS } from "../../core/benchmarks/shipped";
import type { Creator } from "../../core/shortlist/types";

/** What is typical for a creator's lead metric by the shipped packs; null where no row covers it. */
export function normOf({ platform, latest }: Creator): number | null {
  if (!latest?.lead || !latest.followers || latest.lead.formula === "followers") return null;
  const { formula, kind } = latest.lead;
  const followers = latest.followers.value;
  const place = { platform, kind, followers, now: latest.at };
  // Median views are judged by the view rate, which is what packs state.
  const rate = ratesFor(RATE_PACKS, formula === "median-views" ? "view-rate" : formula, place)?.typical ?? null;
  return rate === null || formula !== "median-views" ? rate : rate * followers;
}
