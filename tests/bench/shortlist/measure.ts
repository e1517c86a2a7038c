import type { Page } from "puppeteer-core";
import { quantile } from "../../../core/metrics/statistics";
import { findBrowser } from "../../../scripts/browsers/find";
import { howToGet } from "../../../scripts/browsers/install";
import { type LaunchedBrowser, launchWithExtension } from "../../../scripts/browsers/launch";
import { anInsight, aReading } from "../../shortlist/factories";
import { seedStorage } from "./seed";

/** Times in milliseconds, medians of several runs. */
export interface Measured {
  creators: number;
  rebuild: number;
  open: number;
  firstRows: number;
  allRows: number;
  keystroke: number;
  keystrokeLongestTask: number;
  sort: number;
  save: number;
  /** The browser's own share: one tiny key written, and nothing else, between the saves. */
  bareWrite: number;
  heapMegabytes: number;
  nodes: number;
}

const RUNS = 5;
const SAVES = 15;
const ROW = ".creator-row:not(.creator-heads)";
const median = (times: number[]): number =>
  quantile(
    times.toSorted((a, b) => a - b),
    0.5,
  ) ?? Number.NaN;

/** Scripts are texts, so that the bundler's helpers are not missing inside the page. */
async function ask(page: Page, message: string, input: unknown): Promise<unknown> {
  const text = `chrome.runtime.sendMessage(${JSON.stringify({ message, input })})`;
  const reply: unknown = await page.evaluate(text);
  if (typeof reply !== "object" || reply === null || !("ok" in reply) || reply.ok !== true || !("value" in reply)) {
    throw new Error(`${message}: ${JSON.stringify(reply)}`);
  }
  return reply.value;
}

/** Where the extension's pages are: read off the worker while it runs, since Node gives no origin for such addresses. */
function baseOf(launched: LaunchedBrowser): string {
  const worker = launched.browser.targets().find((target) => target.type() === "service_worker");
  const base = /^[a-z-]+:\/\/[^/]+\//.exec(worker?.url() ?? "")?.[0];
  if (base === undefined) throw new Error("The extension's worker did not start.");
  return base;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function seed(page: Page, creators: number): Promise<void> {
  const made = await ask(page, "list.create", { name: "Spring" });
  // The map of messages says what a made list looks like.
  const { list } = made as { list: { id: string } };
  for (const items of await seedStorage(creators, list.id)) {
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  }
}

/** Mends a lost index. It can outlast the background's patience with its caller; its head is written last. */
async function rebuilt(page: Page, creators: number): Promise<void> {
  await page.evaluate(`chrome.storage.local.remove("index")`);
  await page.evaluate(`chrome.runtime.sendMessage({ message: "store.rebuild", input: null })`);
  const head = `chrome.storage.local.get("index").then(({ index }) => index?.count === ${creators})`;
  while ((await page.evaluate(head)) !== true) await new Promise((done) => setTimeout(done, 50));
}

/** Counts long tasks from the first script on. */
const OBSERVE = `window.tasks = []; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.tasks.push(entry.duration); }).observe({ type: "longtask", buffered: true });`;

/** Time since the page began until a condition held. */
async function since(page: Page, condition: string): Promise<number> {
  const handle = await page.waitForFunction(`(${condition}) && performance.now()`, {
    polling: "raf",
    timeout: 120_000,
  });
  return Number(await handle.jsonValue());
}

/** From an event to the second frame after it, with the longest task in between. */
async function reaction(page: Page, event: string): Promise<{ time: number; task: number }> {
  const text = `new Promise((done) => { window.tasks.length = 0; const start = performance.now(); ${event};
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { const time = performance.now() - start;
    setTimeout(() => done({ time, task: Math.max(0, ...window.tasks) }), 60); }))); })`;
  // The text above says what comes back.
  return (await page.evaluate(text)) as { time: number; task: number };
}

async function measurePage(launched: LaunchedBrowser, base: string, creators: number) {
  const times = { open: [] as number[], first: [] as number[], all: [] as number[] };
  let page: Page | null = null;
  for (let run = 0; run < RUNS; run += 1) {
    await page?.close();
    page = await launched.browser.newPage();
    await page.evaluateOnNewDocument(OBSERVE);
    await page.goto(`${base}shortlist.html`, { waitUntil: [] });
    times.open.push(await since(page, `document.querySelector("main")`));
    times.first.push(await since(page, `document.querySelector("${ROW}")`));
    times.all.push(await since(page, `document.querySelector("[aria-rowcount]")?.ariaRowCount === "${creators + 1}"`));
  }
  if (page === null) throw new Error("no run");
  const type = (text: string) =>
    `const box = document.querySelector("input[type=search]"); box.value = "${text}"; box.dispatchEvent(new InputEvent("input", { bubbles: true }))`;
  const keys = [];
  for (const text of ["c", "cl", "cla", "clay", "clay ", "clay r", "clay ri", "zz", ""])
    keys.push(await reaction(page, type(text)));
  const sorts = [];
  for (let run = 0; run < RUNS; run += 1) {
    sorts.push(await reaction(page, `document.querySelector("[data-sort=followers], [data-sort]").click()`));
  }
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  const nodes = Number(await page.evaluate(`document.querySelectorAll("*").length`));
  await page.close();
  return {
    open: median(times.open),
    firstRows: median(times.first),
    allRows: median(times.all),
    keystroke: median(keys.map(({ time }) => time)),
    keystrokeLongestTask: Math.max(...keys.map(({ task }) => task)),
    sort: median(sorts.map(({ time }) => time)),
    heapMegabytes: JSHeapUsedSize / 1_000_000,
    nodes,
  };
}

async function measureSaves(page: Page): Promise<{ save: number; bareWrite: number }> {
  const times: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < SAVES; run += 1) {
    const reading = aReading({ handle: `saved.${run}` });
    times.push(await timed(() => ask(page, "creator.save", { reading, insight: anInsight(reading) })));
    bare.push(await timed(() => page.evaluate(`chrome.storage.local.set({ probe: ${run} })`)));
  }
  return { save: median(times), bareWrite: median(bare) };
}

/** One size, in a browser of its own with the store build. */
export async function measure(creators: number, extension: string): Promise<Measured> {
  const found = findBrowser("chromium");
  if (!found) throw new Error(howToGet("chromium"));
  const launched = await launchWithExtension(found, { extension, headless: true });
  try {
    const base = baseOf(launched);
    const page = await launched.browser.newPage();
    await page.goto(`${base}icons/16.png`, { waitUntil: [] });
    await page.waitForSelector("main, body");
    await seed(page, creators);
    const onPage = await measurePage(launched, base, creators);
    const saves = await measureSaves(page);
    return { creators, ...onPage, ...saves, rebuild: await timed(() => rebuilt(page, creators + SAVES)) };
  } finally {
    await launched.close();
  }
}
