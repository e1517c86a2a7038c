import type { OwnPackIssue } from "../../core/benchmarks/own-pack";
import type { Settings } from "../../core/shortlist/types";
import type { PricePack, RatePack } from "../../core/types/pack";

/** What became of a pack's text: kept, or the places to mend. Not kept without issues: storage refused. */
export interface PackSaved {
  saved: boolean;
  issues: OwnPackIssue[];
}

/** What the options page can ask for. */
export interface OptionsActions {
  change(change: Partial<Settings>): void;
  undo(): void;
  /** Checks and keeps the text of a pack; `editing` is the id of the own pack that it replaces. */
  savePack(text: string, editing: string | null): Promise<PackSaved>;
  exportPack(pack: RatePack | PricePack): void;
  removePack(id: string, name: string): void;
  exportAll(): void;
  importBackup(text: string, withSettings: boolean): void;
  eraseOne(what: string): void;
  eraseEverything(): void;
}

/** A pack as the page lists it. */
export interface PackView {
  pack: RatePack | PricePack;
  /** The scout's own: can be edited and removed. */
  own: boolean;
}

/** A stored pack that is none: it is left out of every comparison. */
export interface BrokenPack {
  id: string;
  name: string;
  /** The first thing that is wrong with it. */
  issue: OwnPackIssue | null;
}

/** What happened last, in words. */
export interface OptionsMessage {
  text: string;
  /** It can be taken back. */
  undo: boolean;
}
