import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";

/** What the content script cost a page over a time. */
export interface Cost {
  /** Share of the time, 0..1, that its functions ran on the page's main thread. */
  share: number;
  /** The longest stretch without a pause, in milliseconds. */
  longest: number;
}

/** Samples closer together than this are one stretch. */
const GAP_US = 4_000;
const INTERVAL_US = 500;

interface Node {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/** Profiles a page and adds up what runs of the extension's own files, and what those call. */
export async function profile(page: Page, milliseconds: number): Promise<Cost> {
  const session = await page.createCDPSession();
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: INTERVAL_US });
  await session.send("Profiler.start");
  await sleep(milliseconds);
  const { profile: taken } = await session.send("Profiler.stop");
  await session.detach();

  const own = new Set<number>();
  const mark = (node: Node, inside: boolean): void => {
    const is = inside || node.callFrame.url.startsWith("chrome-extension:");
    if (is) own.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) mark(child, is);
    }
  };
  const byId = new Map<number, Node>(taken.nodes.map((node) => [node.id, node]));
  const [root] = taken.nodes;
  if (root) mark(root, false);

  let total = 0;
  let longest = 0;
  let stretch = 0;
  let quiet = 0;
  for (const [index, id] of (taken.samples ?? []).entries()) {
    // How long the sample before this one lasted.
    const lasted = taken.timeDeltas?.[index + 1] ?? INTERVAL_US;
    if (own.has(id)) {
      total += lasted;
      stretch += lasted;
      quiet = 0;
      longest = Math.max(longest, stretch);
    } else {
      quiet += lasted;
      if (quiet > GAP_US) stretch = 0;
    }
  }
  return { share: total / 1_000 / milliseconds, longest: longest / 1_000 };
}
