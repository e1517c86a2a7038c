import type { Known, List } from "../../core/shortlist/types";
import type { AssessContext } from "../../core/types/assess-context";
import type { Insight } from "../../core/types/insight";
import type { Reading } from "../../core/types/reading";

/** All that a surface shows of one creator. */
export interface ProfileView {
  reading: Reading;
  insight: Insight;
  /** Null when never saved, and when the background did not answer. */
  known: Known | null;
  activeList: List | null;
  /** What the quote check needs besides the insight. */
  context: Pick<AssessContext, "brief" | "settings">;
  /** The background answered: saving is possible. */
  connected: boolean;
}

/** Name of a sentence that says what went wrong: `error_<name>`. */
export type Trouble = string;

/** What became of the last thing the scout did here. */
export type Deed =
  | { state: "idle" }
  | { state: "busy" }
  | { state: "saved" | "rejected"; undo: string }
  | { state: "trouble"; trouble: Trouble };
