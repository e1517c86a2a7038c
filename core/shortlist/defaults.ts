import type { Queue, Settings } from "./types";

/** House settings before the scout changed any. Tier borders are those of the table the product starts from. */
export const DEFAULT_SETTINGS: Settings = {
  assess: {
    sampleSize: 12,
    tierBorders: { nano: 1_000, micro: 10_000, mid: null, macro: 100_000, mega: 1_000_000 },
    currency: "USD",
    handlingCost: null,
    exchangeRates: [],
  },
  rateCard: [],
  packsOff: [],
  networksOff: [],
  listBadges: true,
  forgetAfterDays: null,
  emptyTrashAfterDays: 30,
  rememberSeen: true,
  owner: "",
  overlay: {},
  welcomed: false,
  views: [],
};

export const EMPTY_QUEUE: Queue = { items: [], skipped: 0 };
