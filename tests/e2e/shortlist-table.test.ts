import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { ENGINES, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { chooseList, seedShortlist } from "./support/seed-shortlist";
import { LIST, shortlistCreators } from "./support/shortlist-creators";

/** Handles of the rows shown, from the top. */
const handles = (page: Page): Promise<string[]> =>
  page.$$eval("[data-creator]", (rows) =>
    rows
      .map((row) => ({ top: row.getBoundingClientRect().top, id: row.getAttribute("data-creator") ?? "" }))
      .sort((a, b) => a.top - b.top)
      .map(({ id }) => id.split(":")[1]?.split(".")[0] ?? ""),
  );
const until = (page: Page, wanted: readonly string[]) =>
  expect.poll(() => handles(page), { timeout: 8_000 }).toEqual(wanted);
const total = (page: Page, name: string) => page.$eval(`[data-total="${name}"] dd`, (one) => one.textContent ?? "");
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("[data-creator]")?.getAttribute("data-creator") ?? null);

describe.each(ENGINES)("the shortlist's table in %s", (engine) => {
  let launched: LaunchedBrowser | null = null;
  let page: Page;

  beforeAll(async () => {
    launched = await start(engine, "e2e");
    page = await openExtensionPage(launched, "shortlist.html");
    await page.waitForSelector(".empty");
    await seedShortlist(page, shortlistCreators(Date.now()), [LIST]);
    await chooseList(page, LIST.id);
    await page.waitForSelector("[data-creator]");
  });
  afterAll(async () => {
    await launched?.close();
  });

  it("searches without accents and case, and says when nobody matches", async () => {
    await page.focus('input[type="search"]');
    await page.keyboard.type("DORA");
    await until(page, ["dora"]);
    await page.keyboard.type("zz");
    await page.waitForSelector('[data-action="clear-filters"]');
    await page.click('[data-action="clear-filters"]');
    await until(page, ["ada", "bruno", "carla", "dora", "emil"]);
  });

  it("sorts by one head, and by several with Shift", async () => {
    await page.click("[data-sort=followers]");
    await until(page, ["ada", "emil", "bruno", "carla", "dora"]);
    await page.click("[data-sort=platform]");
    await until(page, ["bruno", "ada", "dora", "emil", "carla"]);
    await page.keyboard.down("Shift");
    await page.click("[data-sort=followers]");
    await page.click("[data-sort=followers]");
    await page.keyboard.up("Shift");
    await until(page, ["bruno", "dora", "emil", "ada", "carla"]);
  });

  it("chooses by keys, sums the chosen, and changes them all at once with one undo", async () => {
    await page.click("[data-sort=name]");
    await until(page, ["ada", "bruno", "carla", "dora", "emil"]);
    await page.focus("[data-creator]");
    await page.keyboard.press("Home");
    await expect.poll(() => focused(page)).toBe("tiktok:ada.bakes");
    await page.keyboard.press(" ");
    await page.keyboard.down("Shift");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.up("Shift");
    await expect.poll(() => total(page, "creators")).toContain("2 creators");
    expect(await total(page, "cost")).toContain("$620 – $1,200");
    await page.select('select[name="bulk-status"]', "booked");
    const booked = () =>
      page.$$eval("[data-creator] select", (all) => all.filter((one) => one.value === "booked").length);
    await expect.poll(booked).toBe(2);
    await page.keyboard.press("Escape");
    await page.click('[data-action="undo"]');
    await expect.poll(booked).toBe(0);
  });

  it("keeps columns, groups and filters as a view under a name", async () => {
    await page.select('select[name="group"]', "tier");
    await page.waitForSelector(".group-head");
    await page.click('[data-menu="views"] summary');
    await page.type('[data-menu="views"] input', "By tier");
    await page.click('[data-action="save-view"]');
    await page.waitForSelector('[data-view="By tier"]');
    await page.keyboard.press("Escape");
    await page.select('select[name="group"]', "");
    await page.waitForFunction(() => !document.querySelector(".group-head"));
    await page.click('[data-menu="views"] summary');
    await page.click('[data-view="By tier"]');
    await page.waitForSelector(".group-head");
  });

  it("loses no step of keys pressed faster than the table draws", async () => {
    const [first] = shortlistCreators(Date.now());
    if (!first) throw new Error("no creator");
    const handle = (at: number) => `many.${String(at).padStart(3, "0")}`;
    const creators = Array.from({ length: 120 }, (_, at) => ({
      ...first,
      id: `tiktok:${handle(at)}`,
      handle: handle(at),
      profile: { ...first.profile, displayName: handle(at) },
      memberships: {},
    }));
    await seedShortlist(page, creators, []);
    const many = await openExtensionPage(launched as LaunchedBrowser, "shortlist.html");
    await many.waitForSelector("[data-creator]");
    await many.select('select[name="list"]', "");
    await many.type('input[type="search"]', "many");
    await many.waitForSelector('[role="grid"][aria-rowcount="121"]');
    if (!(await many.$('[aria-sort="ascending"] [data-sort=name]'))) await many.click("[data-sort=name]");
    await many.waitForSelector(`[data-creator="tiktok:${handle(0)}"]`);
    await many.focus(`[data-creator="tiktok:${handle(0)}"]`);
    await many.keyboard.press("Home");
    for (let turn = 0; turn < 4; turn += 1) {
      await Promise.all(Array.from({ length: 9 }, () => many.keyboard.press("PageDown")));
      await expect.poll(() => focused(many)).toBe(`tiktok:${handle(90)}`);
      await Promise.all(Array.from({ length: 9 }, () => many.keyboard.press("PageUp")));
      await expect.poll(() => focused(many)).toBe(`tiktok:${handle(0)}`);
    }
    await many.close();
  });
});
