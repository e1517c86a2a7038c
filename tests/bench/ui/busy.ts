import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "puppeteer-core";
import { openServed } from "../../../scripts/browsers/serve";
import { type Cost, profile } from "./cpu";
import { BUSY, GROWN, site } from "./pages";

const WATCHED = 10_000;
/** Until the numbers have settled and the page's own start is over. */
const SETTLE = 3_000;

/** Shares of the time, 0..1, that the page's main thread was busy. */
interface Load {
  script: number;
  all: number;
}

export interface Busy {
  /** The content script alone, by samples of what ran. */
  inFront: Cost;
  hidden: Cost;
  /** While the profile grows to four hundred posts, from its first reading on. */
  grown: Cost;
  /** The whole page with the extension and without it, by the browser's own sums. */
  load: { with: Load; without: Load };
}

async function loadOf(page: Page): Promise<Load> {
  const before = await page.metrics();
  await sleep(WATCHED);
  const after = await page.metrics();
  const share = (name: "ScriptDuration" | "TaskDuration") =>
    (((after[name] ?? Number.NaN) - (before[name] ?? Number.NaN)) * 1_000) / WATCHED;
  return { script: share("ScriptDuration"), all: share("TaskDuration") };
}

async function openBusy(browser: Browser, url = BUSY): Promise<Page> {
  const page = await openServed(browser, site);
  await page.bringToFront();
  await page.goto(url, { waitUntil: "domcontentloaded" });
  return page;
}

/** What a page that never rests pays for the extension, in front and hidden. */
export async function busy(extended: Browser, plain: Browser): Promise<Busy> {
  const bare = await openBusy(plain);
  await sleep(SETTLE);
  const without = await loadOf(bare);
  await bare.close();

  const page = await openBusy(extended);
  await page.waitForSelector('scoutlens-overlay >>> [data-part="lead"]', { visible: true });
  await sleep(SETTLE);
  const load = { with: await loadOf(page), without };
  const inFront = await profile(page, WATCHED);
  const other = await extended.newPage();
  await other.bringToFront();
  await page.waitForFunction("document.hidden", { polling: 100 });
  await sleep(SETTLE);
  const rounds = () => page.evaluate("globalThis.rounds").then(Number);
  const before = await rounds();
  const hidden = await profile(page, WATCHED);
  // A page that rests by itself would prove nothing about us.
  if ((await rounds()) - before < WATCHED / 100) throw new Error("The hidden page stopped changing by itself.");
  await other.close();
  await page.close();

  const growing = await openBusy(extended, GROWN);
  const grown = await profile(growing, WATCHED);
  const posts = Number(await growing.evaluate("globalThis.posts"));
  if (posts < 400) throw new Error(`The growing page has only ${posts} posts.`);
  await growing.close();
  return { inFront, hidden, grown, load };
}
