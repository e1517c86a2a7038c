import { assessInSteps } from "../../core/insight";
import { isStillOf, readInSteps } from "../../core/platforms/registry";
import type { Steps } from "../../core/platforms/steps";
import type { ReadingState, StoredPack } from "../../core/shortlist/types";
import type { AssessContext } from "../../core/types/assess-context";
import type { Insight } from "../../core/types/insight";
import type { Reading } from "../../core/types/reading";
import { send } from "../messages/send";
import { contextOf } from "./assess-context";
import { detectLanguages } from "./languages";
import type { Stopwatch } from "./stopwatch";
import { inStretches, pageTurn } from "./stretches";
import { isReliable, type Subject } from "./subject";

/** What the page stands at, after a reading. */
export type Stand =
  | { state: "reading"; reading: Reading | null }
  | {
      state: "ready";
      now: ReadingState;
      insight: Insight;
      context: AssessContext;
      connected: boolean;
      /** The extension was updated or removed under this page. */
      orphaned: boolean;
    };

/** What stands for the background's answer while there is none. */
function alone(reading: Reading): ReadingState {
  return {
    reading,
    known: null,
    activeList: null,
    context: {
      settings: {},
      rateCard: [],
      ownDeals: [],
      brief: null,
      putBack: [],
      kind: null,
      history: [],
      market: [],
      creatorId: "",
      packsRevision: 0,
      packsOff: [],
      ownTopics: [],
    } as ReadingState["context"],
  };
}

/** Everything of a reading but its time, post by post: equal digests mean that the page says the same as before. */
function* digest({ posts, ...reading }: Reading): Steps<string> {
  const parts = [JSON.stringify({ ...reading, readAt: 0 })];
  for (const post of posts) {
    yield;
    parts.push(JSON.stringify(post));
  }
  return parts.join("\n");
}

/** Reads the page, reports it, and assesses what comes back. One for each page. */
export function makeReader(page: Document, stopwatch: Stopwatch) {
  let lastDigest = "";
  let latest: Reading | null = null;
  let lastStand: Extract<Stand, { state: "ready" }> | null = null;
  let packs: StoredPack[] = [];
  let packsRevision = 0;
  let reported = "";
  let before: Promise<unknown> = Promise.resolve();
  /** Counts the creators: what was asked for one is not kept for the next. */
  let visit = 0;

  async function freshPacks(revision: number): Promise<void> {
    if (revision === packsRevision) return;
    const reply = await send("packs.get", null);
    if (!reply.ok) return;
    packs = reply.value.packs;
    packsRevision = revision;
  }

  /** One after the other, in the order of the background's answers: the last one shown is the newest. */
  function assessed(now: ReadingState, connected: boolean, orphaned: boolean): Promise<Stand | null> {
    const about = visit;
    const next = before.then(() => (visit === about ? assessedNow(now, connected, orphaned) : null));
    before = next.catch(() => null);
    return next;
  }

  async function assessedNow(now: ReadingState, connected: boolean, orphaned: boolean): Promise<Stand | null> {
    const about = visit;
    await freshPacks(now.context.packsRevision);
    const languages = await detectLanguages(now.reading);
    await pageTurn();
    if (visit !== about) return null;
    const context = contextOf(now.context, packs, languages, Date.now());
    const insight = await inStretches(assessInSteps(now.reading, context), { stopwatch, goOn: () => visit === about });
    // What comes of it is drawn in a turn of its own.
    await pageTurn();
    if (visit !== about || !insight.done) return null;
    lastStand = { state: "ready", now, insight: insight.value, context, connected, orphaned };
    return lastStand;
  }

  return {
    /** Forgets what was read: another creator is on its way. */
    reset(): void {
      visit += 1;
      lastDigest = "";
      latest = null;
      lastStand = null;
    },

    /**
     * Reads the page as it is now, in short stretches. `goOn` says after each whether it is still about the subject.
     * Null when the page says the same as before, `moved-on` when it became another one meanwhile: nothing of such a
     * reading is kept, since it may be half of one creator and half of another.
     */
    async read(url: string, subject: Subject, goOn: () => boolean): Promise<Stand | "moved-on" | null> {
      const options = { root: page, url, language: page.documentElement.lang || null, now: Date.now() };
      const read = await inStretches(readInSteps(options), { stopwatch, goOn });
      if (!read.done) return "moved-on";
      const result = read.value;
      latest = result.ok ? result.reading : null;
      if (!result.ok || !isReliable(result.reading, subject)) {
        return { state: "reading", reading: result.ok ? result.reading : null };
      }
      const { reading } = result;
      if (read.paused && !stopwatch.timed(() => isStillOf(reading, options))) return "moved-on";
      await pageTurn();
      const mark = await inStretches(digest(reading), { stopwatch, goOn });
      if (!mark.done) return "moved-on";
      if (mark.value === lastDigest && lastStand?.connected) return null;
      await pageTurn();
      if (!goOn()) return "moved-on";
      lastDigest = mark.value;
      const reply = await stopwatch.timed(() => send("reading.report", { reading }));
      if (!goOn()) return "moved-on";
      return reply.ok
        ? assessed(reply.value, true, false)
        : assessed(alone(reading), false, reply.error === "refresh-page");
    },

    /** Asks the background again what it knows, without a new reading. */
    async renew(): Promise<Stand | null> {
      if (!lastStand) return null;
      const about = visit;
      const { platform, handle } = lastStand.now.reading;
      const reply = await send("reading.get", { platform, handle });
      return reply.ok && reply.value && visit === about ? assessed(reply.value, true, false) : null;
    },

    /** Tells the background, once for each state of the numbers, that the insight has settled. */
    async settled(): Promise<void> {
      if (!lastStand?.connected || reported === lastDigest) return;
      reported = lastDigest;
      await send("insight.report", { reading: lastStand.now.reading, insight: lastStand.insight });
    },

    stand: () => lastStand,
    /** The page as it was read last, reliable or not, without what the session knew of the creator. */
    latest: () => latest,
  };
}

export type Reader = ReturnType<typeof makeReader>;
