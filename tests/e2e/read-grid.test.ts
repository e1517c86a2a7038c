import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { SAMPLE_CREATORS } from "../../scripts/sample/creators";
import { sampleSite } from "../../scripts/sample/site";
import { ENGINES, ONE_ENGINE } from "./support/browsers";
import { press, textOf, waitForText } from "./support/overlay";
import { sharedBrowser } from "./support/shared";
import { command, openPanelFor } from "./support/tabs";
import { until } from "./support/until";

const NOOR = "https://www.instagram.com/noor.paints/";

/** What the page feels and asks for, noted in its own world. */
interface Noted {
  events: string[];
  main: string;
  active: string;
}

/** The rate by the rule itself: median of likes and comments of the latest 12, as printed, by followers. */
function expectedRate(): string {
  const creator = SAMPLE_CREATORS.find((each) => each.handle === "noor.paints");
  if (!creator) throw new Error("no sample creator");
  const latest = creator.posts.toSorted((a, b) => a.daysAgo - b.daysAgo).slice(0, 12);
  const rates = latest.map((post) => (post.likes + post.comments) / creator.followers).sort((a, b) => a - b);
  const median = ((rates[5] ?? 0) + (rates[6] ?? 0)) / 2;
  return `${(median * 100).toFixed(1)}%`;
}

/** Tall enough for the latest 12 tiles to be in sight at once. */
const WINDOW = { windowSize: { width: 1280, height: 1_600 } };

async function open(browser: LaunchedBrowser, html: (url: string) => string | null = sampleSite(Date.now())) {
  const page = await openServed(browser.browser, html);
  await page.goto(NOOR, { waitUntil: "domcontentloaded" });
  await page.bringToFront();
  await waitForText(page, "read-grid", /Read this grid/);
  const requests: string[] = [];
  page.on("request", (request) => {
    // A data address goes nowhere: Firefox draws a list's bullets, which the page makes, from a font kept in one.
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });
  await page.evaluate(() => {
    const notes = { events: [] as string[] };
    Object.assign(globalThis, { notes });
    for (const name of ["click", "auxclick", "mousedown", "mouseup", "pointerdown", "pointerup", "keydown", "submit"]) {
      const note = (event: Event) => {
        // The scout's own press on the overlay is no press on the page.
        if (event.target instanceof Element && event.target.localName !== "scoutlens-overlay") notes.events.push(name);
      };
      addEventListener(name, note, true);
    }
  });
  return { page, requests };
}

const look = (page: Page): Promise<Noted> =>
  page.evaluate(() => ({
    // Set above, in the page's own world.
    events: (globalThis as unknown as { notes: { events: string[] } }).notes.events,
    main: document.querySelector("main")?.innerHTML ?? "",
    active: document.activeElement?.localName ?? "",
  }));

const WAYS = {
  "the overlay's button": (_launched: LaunchedBrowser, page: Page) => press(page, "read-grid"),
  "the panel": async (launched: LaunchedBrowser, page: Page) => {
    const panel = await openPanelFor(launched, page);
    await panel.waitForSelector('[data-part="read-grid"]');
    await panel.click('[data-part="read-grid"]');
  },
  "the keyboard command": (launched: LaunchedBrowser, page: Page) => command(launched, page, "read-grid"),
} as const;

describe.each(ENGINES)("Read this grid in %s", (engine) => {
  const shared = sharedBrowser(engine, WINDOW);

  it.each(Object.entries(WAYS))(
    "started from %s reads what the page draws and leaves it as it was",
    async (_, begin) => {
      const { page, requests } = await open(shared());
      expect(await textOf(page, "lead")).not.toContain(expectedRate());
      const before = await look(page);
      await begin(shared(), page);
      // While tiles come in, the rate is that of the tiles read so far, and says so. Once the whole of the run was read
      // there is nothing left to ask for.
      await until(
        () => textOf(page, "grid-state"),
        (text) => expect(text).toBeNull(),
      );
      expect(await textOf(page, "lead")).toContain(expectedRate());
      expect(await look(page)).toEqual(before);
      expect(requests).toEqual([]);
    },
  );

  if (!ONE_ENGINE.includes(engine)) return;

  it("stops on any key or click of the scout", async () => {
    const { page } = await open(shared());
    await press(page, "read-grid");
    await waitForText(page, "grid-state", /Reading the grid: [1-9]/);
    await page.keyboard.press("j");
    const end = await waitForText(page, "grid-state", /Stopped/);
    const [read, total] = (end.match(/\d+/g) ?? []).map(Number);
    expect(read).toBeLessThan(total ?? 0);
    expect((await look(page)).main).not.toContain("<ul>");

    await press(page, "read-grid");
    await waitForText(page, "grid-state", /Reading the grid: [1-9]/);
    await page.mouse.click(10, 700);
    await waitForText(page, "grid-state", /Stopped/);
  });

  it("says so when nothing appears", async () => {
    const site = sampleSite(Date.now());
    // A layout that draws counts for nobody.
    const { page } = await open(shared(), (url) => site(url)?.replaceAll("data-likes", "data-nothing") ?? null);
    await press(page, "read-grid");
    await waitForText(page, "grid-state", /Nothing appeared/);
    expect(await textOf(page, "lead")).not.toMatch(/%/);
  });
});
