import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "puppeteer-core";
import { openServed } from "../../../scripts/browsers/serve";
import { GROWN, site } from "./pages";

const WATCHED = 10_000;
/** What one frame of a screen lasts. */
const FRAME = 16;

/** How long the page's loop was kept from its next turn, in milliseconds, whoever kept it. */
export interface Gaps {
  longest: number;
  /** How often for longer than a frame. */
  overFrame: number;
}

/** Seen by the page itself, so that it can be asked in every browser: a message to itself comes with the next turn. */
const WATCH = `{
  const gaps = { longest: 0, overFrame: 0 };
  globalThis.gaps = gaps;
  const { port1, port2 } = new MessageChannel();
  let last = 0;
  port1.onmessage = () => {
    const now = performance.now();
    const gap = now - last;
    if (last > 0 && gap > ${FRAME}) gaps.overFrame += 1;
    if (last > 0) gaps.longest = Math.max(gaps.longest, gap);
    last = now;
    port2.postMessage(0);
  };
  addEventListener("DOMContentLoaded", () => port2.postMessage(0));
}`;

async function gapsOf(page: Page): Promise<Gaps> {
  await page.evaluateOnNewDocument(WATCH);
  await page.bringToFront();
  await page.goto(GROWN, { waitUntil: "domcontentloaded" });
  await sleep(WATCHED);
  const { longest, overFrame } = JSON.parse(String(await page.evaluate("JSON.stringify(globalThis.gaps)")));
  return { longest: Number(longest), overFrame: Number(overFrame) };
}

/** The first page of a browser that has just started, and the one after it. */
export interface Visits {
  first: Gaps;
  later: Gaps;
}

/** Visits the profile that grows to four hundred posts twice: a browser's start is felt in the first one. */
export async function growingGaps(browser: Browser): Promise<Visits> {
  const visit = async () => {
    const page = await openServed(browser, site);
    const gaps = await gapsOf(page);
    await page.close();
    return gaps;
  };
  return { first: await visit(), later: await visit() };
}
