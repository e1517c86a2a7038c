import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { ENGINES, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { ask, chooseList, seedShortlist } from "./support/seed-shortlist";
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

  it("fits the first columns into 1280 px, and orders columns by dragging and by keys, kept in a view", async () => {
    await page.click('[data-menu="views"] summary');
    await page.click('[data-menu="views"] li:first-child button');
    await page.waitForFunction(() => !document.querySelector(".group-head"));
    await page.setViewport({ width: 1280, height: 800 });
    const sideways = () => page.$eval(".creators", (grid) => grid.scrollWidth - grid.clientWidth);
    await expect.poll(sideways).toBe(0);
    const heads = () =>
      page.$$eval('[role="columnheader"]', (all) => all.slice(1, 5).map((one) => one.textContent?.trim() ?? ""));
    expect(await heads()).toEqual(["Creator", "Network", "Status", "Followers"]);
    await page.click('[data-menu="columns"] summary');
    await page.focus('[aria-label="Move Followers earlier"]');
    await page.keyboard.press("Enter");
    await expect.poll(heads).toEqual(["Creator", "Network", "Followers", "Status"]);
    const line = async (column: string) => {
      const box = await (await page.$(`[data-column="${column}"] label`))?.boundingBox();
      return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 8 };
    };
    if (engine === "chromium") {
      const [from, to] = [await line("status"), await line("name")];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y + 6, { steps: 4 });
      await page.mouse.move(to.x, to.y);
      await page.mouse.up();
    } else {
      // A driven Firefox begins no drag.
      for (let turn = 0; turn < 3; turn += 1) await page.click('[aria-label="Move Status earlier"]');
    }
    await expect.poll(heads).toEqual(["Status", "Creator", "Network", "Followers"]);
    await page.keyboard.press("Escape");
    await page.click('[data-menu="views"] summary');
    await page.type('[data-menu="views"] input', "Status first");
    await page.click('[data-action="save-view"]');
    await page.waitForSelector('[data-view="Status first"]');
    await page.click('[data-menu="views"] li:first-child button');
    await expect.poll(async () => (await heads())[0]).toBe("Creator");
    await page.click('[data-menu="views"] summary');
    await page.click('[data-view="Status first"]');
    await expect.poll(heads).toEqual(["Status", "Creator", "Network", "Followers"]);
  });

  it("moves a column by its head, with the pointer and with keys, and a press still sorts", async () => {
    await page.keyboard.press("Escape");
    const heads = () =>
      page.$$eval("[data-head]", (all) => all.slice(0, 4).map((one) => one.textContent?.trim() ?? ""));
    const middle = async (at: number) => {
      const box = await (await page.$(`[data-head="${at}"]`))?.boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const sorted = () =>
      page.$$eval("[aria-sort]", (all) => all.map((one) => one.getAttribute("aria-sort")).toSorted());
    const before = await sorted();
    const [from, to] = [await middle(0), await middle(2)];
    await page.mouse.move(from.x - 20, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.waitForSelector('[data-head="2"][data-over="after"]');
    await page.mouse.up();
    await expect.poll(heads).toEqual(["Creator", "Network", "Status", "Followers"]);
    expect(await sorted()).toEqual(before);
    await page.focus('[data-head="2"] button');
    await page.keyboard.down("Alt");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.up("Alt");
    await expect.poll(heads).toEqual(["Creator", "Status", "Network", "Followers"]);
    // The focus stays on the head that moved.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Status");
    await page.click("[data-sort=followers]");
    await page.waitForSelector('[aria-sort]:not([aria-sort="none"]) [data-sort=followers]');
  });

  it("rejects the chosen with a reason and own words, and opens the comparison by a key", async () => {
    await page.focus("[data-creator]");
    await page.keyboard.press("Home");
    await page.keyboard.press(" ");
    await page.keyboard.down("Shift");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.up("Shift");
    const chosen = await page.$$eval('[aria-selected="true"]', (rows) =>
      rows.map((one) => one.getAttribute("data-creator") ?? ""),
    );
    await page.select('select[name="bulk-status"]', "rejected");
    await page.waitForSelector('select[name="bulk-reason"]');
    await page.select('select[name="bulk-reason"]', "too-expensive");
    await page.type('input[name="bulk-words"]', "twice the ceiling");
    await page.click('[data-action="bulk-reject"]');
    await expect.poll(() => total(page, "cost")).toContain("2 rejected left out");
    const kept = async () => {
      const reply = (await ask(page, "creator.get", { id: chosen[0] })) as { memberships: Record<string, unknown> };
      return reply.memberships[LIST.id];
    };
    expect(await kept()).toMatchObject({ status: "rejected", reason: "too-expensive", words: "twice the ceiling" });
    // The newest change is offered again after a reload.
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('[data-action="undo"]');
    await page.click('[data-action="undo"]');
    await expect.poll(kept).toMatchObject({ status: expect.not.stringMatching("rejected"), words: "" });
    await chooseList(page, LIST.id);
    await page.waitForSelector("[data-creator]");
    await page.focus("[data-creator]");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.waitForSelector('[data-action="compare"]');
    await page.keyboard.press("c");
    await page.waitForSelector("[data-compared]");
    await page.evaluate("history.back()");
    await page.waitForSelector("[data-creator]");
    await page.keyboard.press("Escape");
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
