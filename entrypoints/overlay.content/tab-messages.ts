import type { ListView } from "../../components/overlay/list-part";
import type { GridState } from "../../components/parts/grid-part";
import type { ReadingState } from "../../core/shortlist/types";
import type { Insight } from "../../core/types/insight";
import type { Reading } from "../../core/types/reading";

/** What the tab's content script tells the panel of the page it stands on. */
export type PanelReading =
  /** Nothing reliable yet; `reading` holds what rules were tried, for a report. */
  | { state: "reading"; reading: Reading | null }
  /** No profile; perhaps a page that lists creators. */
  | { state: "none"; list: ListView | null }
  | {
      state: "ready";
      now: ReadingState;
      insight: Insight;
      connected: boolean;
      grid: GridState | null;
      lineOff: boolean;
    };

/** A report that can be shown to anybody, as text. */
export interface PageReport {
  report: string;
}

/** How many of the posts that are looked at are on the page. */
export interface PageLight {
  lit: number;
}

/** Commands of the keyboard that are carried out on the page. */
export type OverlayCommand = "save" | "reject" | "undo" | "read-grid" | "queue-list" | "show-line";

/** What extension pages and the background ask of a tab's content script. */
export type TabMessage =
  | { tab: "panel.reading" }
  /** A report of how the page was read, without anything personal; the answer is a `PageReport`. */
  | { tab: "page.report"; withHandle: boolean }
  | { tab: "overlay.command"; command: OverlayCommand }
  /** The posts behind a number the scout looks at; none puts the light out. The answer is a `PageLight`. */
  | { tab: "overlay.highlight"; postIds: string[] }
  /** The sample was chosen anew or the creator changed: ask the background again. */
  | { tab: "overlay.renew" };

/** Whether a message is one for the content script. */
export function isTabMessage(message: unknown): message is TabMessage {
  return typeof message === "object" && message !== null && "tab" in message && typeof message.tab === "string";
}
