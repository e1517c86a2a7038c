import type { Thresholds } from "./threshold";

const source = "Small genuine accounts, 12 latest posts each (published series of 2018)";

/** Instagram: measured on 545 genuine accounts of a few hundred followers; nothing was fitted on them. */
export const instagram: Thresholds = {
  "likes-evenness-low": { notice: 0.1, strong: 0.08, falsePositiveRate: 0.033, source, year: 2018 },
  "comments-per-like-high": { notice: 0.1, strong: 0.2, falsePositiveRate: 0.009, source, year: 2018 },
  "comments-per-like-low": { notice: 0.003, strong: 0.001, falsePositiveRate: 0.029, source, year: 2018 },
};
