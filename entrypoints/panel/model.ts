import { signal } from "@preact/signals";
import type { CommandKeys } from "../../components/panel/help-sheet";
import type { QueueResult } from "../../components/panel/queue-form";
import type { ReportState } from "../../components/panel/report-part";
import type { Deed } from "../../components/view/profile-view";
import type { List, Queue, Row } from "../../core/shortlist/types";
import type { PanelReading } from "../overlay.content/tab-messages";
import type { TabState } from "./tab";

/** A creator the panel shows, with the tab it stands in. */
export type Shown = Extract<PanelReading, { state: "ready" }>;

/** What the panel shows. */
export function makeModel() {
  return {
    tabId: signal<number | null>(null),
    windowId: signal<number | null>(null),
    state: signal<Exclude<TabState, Shown> | Shown | { state: "loading" }>({ state: "loading" }),
    /** The network in the tab, where it is one that is not read yet and the browser tells its address. */
    unreadNetwork: signal<string | null>(null),
    lists: signal<List[]>([]),
    activeId: signal<string | null>(null),
    /** The browser's own commands with their keys. */
    commands: signal<CommandKeys[]>([]),
    deed: signal<Deed>({ state: "idle" }),
    note: signal<string | null>(null),
    quote: signal(""),
    copied: signal(false),
    /** The posts behind the number that is looked at are not on the page any more. */
    gone: signal(false),
    report: signal<ReportState>({ state: "idle" }),
    help: signal(false),
    recent: signal<Row[]>([]),
    queue: signal<Queue>({ items: [], skipped: 0 }),
    /** What became of the lines put into the queue. */
    queueResult: signal<QueueResult | null>(null),
    now: signal(Date.now()),
  };
}

export type Model = ReturnType<typeof makeModel>;

/** The creator shown, or null. */
export function shown(model: Model): Shown | null {
  const state = model.state.value;
  return state.state === "ready" ? state : null;
}
