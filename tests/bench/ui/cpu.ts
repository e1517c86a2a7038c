import { setTimeout as sleep } from "node:timers/promises";
import type { Page, Protocol } from "puppeteer-core";

/** What the content script cost a page over a time. */
export interface Cost {
  /** Share of the time, 0..1, that its functions ran on the page's main thread. */
  share: number;
  /** The longest time that one turn of the page's loop spent in them, in milliseconds. */
  longest: number;
}

const INTERVAL_US = 500;

interface Node {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/** A turn of the page's loop, in microseconds of the browser's own clock. */
interface Turn {
  from: number;
  to: number;
}

/** Ids of the nodes that are the extension's own functions, or are called by them. */
function ownNodes(nodes: readonly Node[]): Set<number> {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (node: Node, inside: boolean): void => {
    const is = inside || node.callFrame.url.startsWith("chrome-extension:");
    if (is) own.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) mark(child, is);
    }
  };
  const [root] = nodes;
  if (root) mark(root, false);
  return own;
}

/** Adds up, for each turn of the loop, what ran of our own; turns are in order of time. */
function costOf(taken: Protocol.Profiler.Profile, turns: readonly Turn[], milliseconds: number): Cost {
  const own = ownNodes(taken.nodes);
  const spent = new Map<Turn, number>();
  let at = taken.startTime;
  let total = 0;
  let turn = 0;
  for (const [index, id] of (taken.samples ?? []).entries()) {
    at += taken.timeDeltas?.[index] ?? 0;
    if (!own.has(id)) continue;
    // How long the sample lasted.
    const lasted = taken.timeDeltas?.[index + 1] ?? INTERVAL_US;
    total += lasted;
    while ((turns[turn]?.to ?? Number.POSITIVE_INFINITY) < at) turn += 1;
    const now = turns[turn];
    if (now && now.from <= at) spent.set(now, (spent.get(now) ?? 0) + lasted);
  }
  if (total > 0 && spent.size === 0) throw new Error("The trace has no turn of the loop in which the samples lie.");
  return { share: total / 1_000 / milliseconds, longest: Math.max(0, ...spent.values()) / 1_000 };
}

/** What a trace tells of one thing; only what is asked for here. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** Turns of the main thread on which our own functions ran. */
function turnsOf(trace: Uint8Array | undefined, own: Turn): Turn[] {
  // The browser's own format; a trace that is none throws.
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.find(({ args }) => args?.data?.url?.startsWith("chrome-extension:"));
  return traceEvents
    .filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && pid === ours?.pid && tid === ours.tid)
    .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }))
    .filter(({ to, from }) => to >= own.from && from <= own.to)
    .toSorted((a, b) => a.from - b.from);
}

/** Profiles a page and adds up what runs of the extension's own files, and what those call. */
export async function profile(page: Page, milliseconds: number): Promise<Cost> {
  const session = await page.createCDPSession();
  await page.tracing.start({ categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: INTERVAL_US });
  await session.send("Profiler.start");
  await sleep(milliseconds);
  const { profile: taken } = await session.send("Profiler.stop");
  const trace = await page.tracing.stop();
  await session.detach();
  return costOf(taken, turnsOf(trace, { from: taken.startTime, to: taken.endTime }), milliseconds);
}
