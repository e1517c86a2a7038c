import type { Settings } from "../../core/shortlist/types";

/** What the options page can ask for. */
export interface OptionsActions {
  change(change: Partial<Settings>): void;
  exportAll(): void;
  eraseOne(what: string): void;
  eraseEverything(): void;
}

/** A pack as the switches show it. */
export interface PackChoice {
  id: string;
  name: string;
  date: string | null;
  /** The reference table always stands; it has no switch. */
  fixed: boolean;
}
