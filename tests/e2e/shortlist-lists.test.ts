import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { ask } from "./support/ask";
import { ONE_ENGINE, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { chooseList, seedShortlist } from "./support/seed-shortlist";
import { LIST, shortlistCreators } from "./support/shortlist-creators";

const text = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent ?? "");
const card = (id: string) => `[data-list="${id}"]`;
const names = (page: Page) => page.$$eval("[data-list] h3 a", (all) => all.map((one) => one.textContent ?? ""));

describe.each(ONE_ENGINE)("lists and follow-ups in %s", (engine) => {
  let launched: LaunchedBrowser | null = null;
  let page: Page;

  beforeAll(async () => {
    launched = await start(engine, "e2e");
    page = await openExtensionPage(launched, "shortlist.html");
    await page.waitForSelector(".empty");
    await seedShortlist(page, shortlistCreators(Date.now()), [LIST]);
    await page.waitForSelector("[data-creator]");
  });
  afterAll(async () => {
    await launched?.close();
  });

  it("puts an import on offer before Control+Z takes it back, and shows the first list at once", async () => {
    expect(await page.$eval('select[name="list"]', (one) => one.value)).toBe(LIST.id);
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
    await expect.poll(() => text(page, ".undo-bar")).toContain("5 creators changed · Last change");
    expect((await page.$$("[data-creator]")).length).toBe(5);
  });

  it("counts a list by status and makes, duplicates and activates others, each with an undo", async () => {
    await page.click('[data-nav="lists"]');
    await page.waitForSelector(card(LIST.id));
    expect(await text(page, `${card(LIST.id)} [data-count="creators"]`)).toBe("5 creators");
    expect(await text(page, `${card(LIST.id)} [data-count="shortlisted"]`)).toContain("2");
    await page.type(".lists form input", "Summer");
    await page.keyboard.press("Enter");
    await expect.poll(() => names(page)).toEqual(["Spring launch", "Summer"]);
    await page.click(`${card(LIST.id)} [data-action="duplicate"]`);
    await expect.poll(() => names(page)).toEqual(["Spring launch", "Summer", "Spring launch (copy)"]);
    await page.click('[data-action="undo"]');
    await expect.poll(() => names(page)).toEqual(["Spring launch", "Summer"]);
    await page.click('[data-list]:nth-child(2) [data-action="activate"]');
    await page.waitForSelector('[data-list]:nth-child(2)[aria-current="true"]');
    expect(await text(page, 'select[name="list"]')).toContain("Summer (active)");
  });

  it("renames by keys, puts a full list away, removes an empty one and takes that back", async () => {
    await page.click('[data-list]:nth-child(2) [data-action="rename"]');
    await page.waitForSelector("[data-list]:nth-child(2) input");
    await page.keyboard.type("Autumn");
    await page.keyboard.press("Enter");
    await expect.poll(() => names(page)).toEqual(["Spring launch", "Autumn"]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-action"))).toBe("rename");
    await page.click('[data-list]:nth-child(2) [data-action="remove-list"]');
    await expect.poll(() => names(page)).toEqual(["Spring launch"]);
    await page.click('[data-action="undo"]');
    await expect.poll(() => names(page)).toEqual(["Spring launch", "Autumn"]);
    await page.waitForSelector('[data-list]:nth-child(2)[aria-current="true"]');
    await page.click(`${card(LIST.id)} [data-action="put-away"]`);
    await page.waitForSelector(`${card(LIST.id)} [data-action="take-back"]`);
    await page.click(`${card(LIST.id)} [data-action="take-back"]`);
    await page.waitForSelector(`${card(LIST.id)} [data-action="put-away"]`);
  });

  it("shows a list's creators from its card", async () => {
    await page.click("[data-list]:nth-child(2) h3 a");
    await page.waitForSelector(".empty");
    expect(await page.$eval('select[name="list"] option:checked', (one) => one.textContent)).toContain("Autumn");
    await chooseList(page, LIST.id);
    await page.waitForSelector("[data-creator]");
  });

  it("names who is overdue, and a follow-up is put off or done with undo", async () => {
    await expect.poll(() => text(page, '[data-nav="followups"]')).toBe("Follow-ups1");
    await page.click('[data-nav="followups"]');
    await page.waitForSelector('[data-due="overdue"]');
    expect(await text(page, '[data-due="overdue"]')).toContain("Bruno Runs");
    await page.select('[data-action="snooze"]', "3");
    await page.waitForSelector('[data-due="later"]');
    expect(await text(page, '[data-nav="followups"]')).toBe("Follow-ups");
    await page.click('[data-action="undo"]');
    await page.waitForSelector('[data-due="overdue"]');
    await page.click('[data-action="done"]');
    await page.waitForFunction(() => !document.querySelector("[data-follow-up]"));
    await page.click('[data-action="undo"]');
    await page.waitForSelector('[data-due="overdue"]');
  });

  it("sets owner and follow-up of all chosen at once", async () => {
    await page.click('[data-nav="creators"]');
    await page.waitForSelector("[data-creator]");
    await page.click('[aria-colindex="1"] input, [role="columnheader"] input');
    await page.click('[data-menu="bulk-follow-up"] summary');
    await page.$eval('input[name="bulk-follow-up"]', (field) => {
      field.value = "2020-05-04";
    });
    await page.click('[data-menu="bulk-follow-up"] [type="submit"]');
    await expect.poll(() => text(page, '[data-nav="followups"]')).toBe("Follow-ups5");
    await page.click('[data-menu="bulk-owner"] summary');
    await page.type('input[name="bulk-owner"]', "Nadia");
    await page.keyboard.press("Enter");
    await page.click('[data-nav="followups"]');
    await expect.poll(() => text(page, "[data-follow-up]")).toContain("Nadia");
  });

  // One engine is enough: nothing here depends on the browser.
  if (engine === "chromium") {
    it("counts in the navigation what cannot be read, as it comes", async () => {
      expect(await text(page, '[data-nav="quarantine"]')).not.toMatch(/\d/);
      await ask(page, "import.part", { creators: ["nonsense", 7], lists: [], people: [], quarantine: [] });
      await expect.poll(() => text(page, '[data-nav="quarantine"]')).toMatch(/2$/);
    });

    it("takes one account out of a person and leaves the others together", async () => {
      const ids = ["tiktok:ada.bakes", "instagram:bruno.runs", "tiktok:emil.eats"];
      await ask(page, "person.confirm", { creatorIds: ids, name: "One human" });
      await page.click('[data-nav="people"]');
      const accounts = () =>
        page.$$eval("[data-person] [data-account]", (all) => all.map((one) => one.getAttribute("data-account")));
      await expect.poll(accounts).toEqual(ids);
      await page.click('[data-account="instagram:bruno.runs"] [data-action="split-one"]');
      await expect.poll(accounts).toEqual(["tiktok:ada.bakes", "tiktok:emil.eats"]);
      await page.click('[data-action="undo"]');
      await expect.poll(accounts).toEqual(ids);
    });

    it("asks before a full list is removed, keeps its creators, and gives all of it back", async () => {
      await page.click('[data-nav="lists"]');
      await page.waitForSelector(card(LIST.id));
      await page.click(`${card(LIST.id)} [data-action="remove-list"]`);
      await page.waitForSelector(`${card(LIST.id)} [role="alertdialog"]`);
      // The way out has the focus: Enter removes nothing.
      await page.keyboard.press("Enter");
      await page.waitForSelector(`${card(LIST.id)} [data-action="remove-list"]`);
      await page.click(`${card(LIST.id)} [data-action="remove-list"]`);
      await page.click(`${card(LIST.id)} [data-action="remove-list-yes"]`);
      await expect.poll(() => names(page)).toEqual(["Autumn"]);
      const { rows } = await ask(page, "shortlist.rows", { from: 0 });
      expect(rows.map((row) => [row.removedAt, Object.keys(row.lists)])).toEqual(rows.map(() => [null, []]));
      await page.click('[data-action="undo"]');
      await page.waitForSelector(card(LIST.id));
      await expect.poll(() => text(page, `${card(LIST.id)} [data-count="creators"]`)).toBe("5 creators");
    });

    it("brings a removed list back from the trash, under a name that is free, with its creators", async () => {
      const restore = `[data-removed-list="${LIST.id}"] [data-action="restore-list"]`;
      await page.click(`${card(LIST.id)} [data-action="remove-list"]`);
      await page.click(`${card(LIST.id)} [data-action="remove-list-yes"]`);
      await expect.poll(() => names(page)).toEqual(["Autumn"]);
      await page.type(".lists form input", LIST.name);
      await page.keyboard.press("Enter");
      await expect.poll(() => names(page)).toEqual(["Autumn", LIST.name]);
      await page.click('[data-nav="trash"]');
      await page.waitForSelector(restore);
      await page.click(restore);
      await page.waitForFunction(() => !document.querySelector("[data-removed-list]"));
      await expect.poll(() => text(page, ".undo-bar")).toContain(`${LIST.name} (2)`);
      await page.click('[data-nav="lists"]');
      await expect.poll(() => names(page)).toEqual(["Autumn", LIST.name, `${LIST.name} (2)`]);
      await expect.poll(() => text(page, `${card(LIST.id)} [data-count="creators"]`)).toBe("5 creators");
    });
  }
});
