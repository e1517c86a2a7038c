import cpm2025 from "../../assets/benchmarks/cpm-2025.json";
import creatorTiers2025 from "../../assets/benchmarks/creator-tiers-2025.json";
import modashInstagram from "../../assets/benchmarks/modash-instagram.json";
import modashTiktok2025 from "../../assets/benchmarks/modash-tiktok-2025.json";
import perFollowers2023 from "../../assets/benchmarks/price-per-followers-2023.json";
import tiktokSeries2020 from "../../assets/benchmarks/tiktok-series-2020.json";
import type { PricePack, RatePack } from "../types/pack";

// TypeScript widens the strings of a JSON file; tests/benchmarks checks each shipped file against the schema.
/** The default table: the labelled reference beside every comparison. */
export const REFERENCE_PACK = creatorTiers2025 as RatePack;

/** Rate packs in order of trust; the first with a row for what was measured leads. */
export const RATE_PACKS: readonly RatePack[] = [
  modashInstagram as RatePack,
  modashTiktok2025 as RatePack,
  tiktokSeries2020 as RatePack,
  REFERENCE_PACK,
];

/** Price packs in order of trust: by views where the platform is bought on views, then by followers. */
export const PRICE_PACKS: readonly PricePack[] = [cpm2025 as PricePack, perFollowers2023 as PricePack];
