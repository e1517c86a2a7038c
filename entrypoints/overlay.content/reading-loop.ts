import { t } from "../../components/words";
import type { Badge } from "../messages/map";
import { send } from "../messages/send";
import { anchorElement } from "./anchor";
import { badgeOf } from "./badge-of";
import type { Lists } from "./lists/lists";
import { clearModel, type Model } from "./model";
import { networkSettings } from "./network-settings";
import type { Reader, Stand } from "./reader";
import type { Stopwatch } from "./stopwatch";
import { engineReady, pageTurn } from "./stretches";
import { missingOf, type Subject, subjectOf } from "./subject";
import { pageTheme } from "./theme";

/** After this time without a reliable reading the overlay says what it could not read. */
const PATIENCE = 4_000;

/** After this time without a new reading the numbers have settled. */
const SETTLED = 1_500;

export interface LoopParts {
  page: Document;
  signal: AbortSignal;
  model: Model;
  reader: Reader;
  lists: Lists;
  stopwatch: Stopwatch;
  /** Puts the line where it belongs, now. */
  place(): void;
  /** The page has changed: its place may be another. */
  changed(): void;
  /** Another page: the line's place is chosen anew, and what was going on for the last one ends. */
  leave(): void;
  /** The network was switched off: what is going on ends. */
  stop(): void;
  /** Read again soon. */
  soon(): void;
}

const badge = (value: Badge | null) => void send("badge.set", { badge: value });

/**
 * What the page is about, and what is shown of it:
 *
 *   address ──arrive──▶ nothing shown ──readNow──▶ line ──readNow, renew──▶ line, in place
 */
export function makeLoop({ page, signal, model, reader, lists, stopwatch, ...parts }: LoopParts) {
  let subject: Subject | null = null;
  let arrived = Date.now();
  /** The scout switched this network off, or was not asked yet: nothing is read here. */
  let switchedOff = true;
  let asked = false;
  let settle: ReturnType<typeof setTimeout> | undefined;

  function show(stand: Stand): void {
    if (switchedOff) return;
    model.now.value = Date.now();
    if (stand.state === "ready") {
      const { now, insight, context, connected } = stand;
      model.orphaned.value = stand.orphaned;
      const { reading, known, activeList } = now;
      if (connected) badge(badgeOf(insight, known));
      const view = { reading, insight, known, activeList, context, connected };
      model.content.value = { state: "ready", view, list: lists.view.value };
      clearTimeout(settle);
      settle = setTimeout(() => void reader.settled(), SETTLED);
    } else if (Date.now() - arrived < PATIENCE) {
      model.content.value = null;
      setTimeout(parts.soon, PATIENCE);
    } else {
      const what = stand.reading ? missingOf(stand.reading).map((name) => t(`name_${name}`)) : [];
      model.content.value = { state: "nothing-read", what };
    }
  }

  /** Takes the address as it is now; on another page nothing of the last one stays. */
  function arrive(url: string): void {
    const next = subjectOf(url);
    if (next?.key === subject?.key) return;
    subject = next;
    arrived = Date.now();
    reader.reset();
    clearTimeout(settle);
    clearModel(model);
    model.page.value = next && { platform: next.platform, handle: next.handle ?? "", post: next.post };
    parts.leave();
    lists.clear();
    badge(null);
  }

  /** Reads the page as it is now; gives the milliseconds that it took of the page's own time. */
  async function readNow(): Promise<number> {
    if (switchedOff) return 0;
    if (subjectOf(location.href)) await engineReady(stopwatch);
    const url = location.href;
    arrive(url);
    const about = subject;
    await stopwatch.timed(() => lists.update(url));
    if (about) {
      // The address can be another one before the event that says so.
      const goOn = () => subject === about && !signal.aborted && subjectOf(location.href)?.key === about.key;
      const stand = await reader.read(url, about, goOn);
      // The page may have moved on while it was read or the background answered.
      if (stand === "moved-on") parts.soon();
      else if (stand && goOn()) show(stand);
    } else {
      const list = lists.view.value;
      model.content.value = list && subject === null ? { state: "list", list } : null;
    }
    await pageTurn();
    if (signal.aborted) return stopwatch.take();
    stopwatch.timed(() => {
      model.theme.value = pageTheme(page, about && anchorElement(page, about.platform));
      parts.changed();
      parts.place();
    });
    return stopwatch.take();
  }

  /** Asks the background again and shows the answer; true when there was one for the creator on the page. */
  async function renew(): Promise<boolean> {
    if (switchedOff) return false;
    const about = subject;
    await lists.renew();
    const stand = await reader.renew();
    if (!stand || subject !== about) return false;
    show(stand);
    return true;
  }

  /** Takes over what the scout set for this network. */
  async function applySettings(): Promise<void> {
    const { begun } = model.storing;
    const network = await networkSettings(location.hostname);
    // Without any answer nobody has switched anything off: then the numbers do not wait for storage.
    switchedOff = network?.off ?? (asked && switchedOff);
    asked = true;
    if (switchedOff) {
      parts.stop();
      clearTimeout(settle);
      reader.reset();
      badge(null);
    }
    if (!network) return;
    lists.configure(network.lists);
    if (switchedOff) {
      clearModel(model);
      lists.clear();
    }
    if (model.storing.open > 0 || model.storing.begun !== begun) return;
    model.place.value = network.place ?? model.place.value;
    model.hiddenPages.value = network.hiddenPages;
  }

  return { subject: () => subject, switchedOff: () => switchedOff, arrive, readNow, renew, applySettings };
}

export type Loop = ReturnType<typeof makeLoop>;
