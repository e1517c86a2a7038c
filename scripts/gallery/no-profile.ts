import type { CommandKeys } from "../../components/panel/help-sheet";
import type { RecentRow } from "../../components/panel/no-profile";
import type { Queue, QueueItem } from "../../core/shortlist/types";
import { NOW } from "./readings";

const item = (handle: string, state: QueueItem["state"]): QueueItem => ({
  platform: "tiktok",
  handle,
  url: `https://www.tiktok.com/@${handle}`,
  addedAt: NOW,
  state,
});

/** A queue under way. */
export const QUEUE: Queue = {
  items: [item("a", "opened"), item("b", "decided"), item("c", "waiting"), item("d", "waiting")],
  skipped: 2,
};

const row = (handle: string, name: string, followers: number | null): RecentRow => ({
  id: `tiktok:${handle}`,
  platform: "tiktok",
  handle,
  name,
  url: `https://www.tiktok.com/@${handle}`,
  followers,
});

export const RECENT: readonly RecentRow[] = [
  row("mira.bakes", "Mira Bakes", 48_200),
  row("layla", "مطبخ ليلى وأصدقاء", 1_240_000),
  row("long", "A display name that is far longer than anybody should ever need, and then some", 6_418),
  row("hidden", "", null),
];

export const COMMANDS: readonly CommandKeys[] = [
  { name: "_execute_action", keys: "Alt+Shift+L" },
  { name: "save", keys: "Alt+Shift+S" },
  { name: "reject", keys: "Alt+Shift+D" },
  { name: "next", keys: "Alt+Shift+F" },
  { name: "undo", keys: "" },
  { name: "side-panel", keys: "" },
];
