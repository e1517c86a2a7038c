import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { aCreator, aMembership } from "../shortlist/factories";
import { ONE_ENGINE, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { ask, chooseList, seedShortlist } from "./support/seed-shortlist";
import { LIST, shortlistCreators } from "./support/shortlist-creators";
import { store, stored } from "./support/store";

const ADA = "tiktok:ada.bakes";
const TWIN = "instagram:ada.bakes";
const shown = (id: string) => `[data-creator-page="${id}"]`;
const goTo = (page: Page, hash: string) => page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
const openCreator = async (page: Page, id: string) => {
  await goTo(page, `#creator/${encodeURIComponent(id)}`);
  await page.waitForSelector(shown(id));
};
const scrollTop = (page: Page) => page.$eval(".creators", (table) => Math.round(table.scrollTop));
const text = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent ?? "");
const undo = (page: Page) => page.click('[data-action="undo"]');
const session = (page: Page) => page.evaluate("(globalThis.browser ?? chrome).storage.session.get(null)");

/** The five of the other tests, the first one's other account, and enough others to scroll. */
function seeded(now: number) {
  const five = shortlistCreators(now);
  const twin = { ...aCreator({ id: TWIN, handle: "ada.bakes", platform: "instagram" }), updatedAt: now };
  const others = Array.from({ length: 60 }, (_, at) => {
    const handle = `maker.${String(at).padStart(2, "0")}`;
    const creator = aCreator({ id: `tiktok:${handle}`, handle });
    return {
      ...creator,
      profile: { ...creator.profile, displayName: `Maker ${at}` },
      updatedAt: now,
      memberships: { [LIST.id]: aMembership() },
    };
  });
  return [...five, twin, ...others];
}

describe.each(ONE_ENGINE)("a creator's page in %s", (engine) => {
  let launched: LaunchedBrowser | null = null;
  let page: Page;
  const refused: string[] = [];

  beforeAll(async () => {
    launched = await start(engine, "e2e");
    page = await openExtensionPage(launched, "shortlist.html");
    page.on("console", (message) => {
      if (/content.security.policy/i.test(message.text())) refused.push(message.text());
    });
    await page.waitForSelector(".empty");
    await seedShortlist(page, seeded(Date.now()), [LIST]);
    await chooseList(page, LIST.id);
    await page.waitForSelector("[data-creator]");
  });
  afterAll(async () => {
    await launched?.close();
  });

  it("opens by Enter, double click and link, and the table is found again as it was left", async () => {
    await page.type('input[type="search"]', "maker");
    await page.waitForFunction(`!document.querySelector('[data-creator="${ADA}"]')`);
    await page.focus("[data-creator]");
    await page.keyboard.press("Home");
    await page.keyboard.press(" ");
    await page.waitForSelector(".bulk b");
    const row = () => page.evaluate(`document.activeElement.getAttribute("data-creator")`);
    const left = "tiktok:maker.59";
    await page.keyboard.press("End");
    await expect.poll(row, { timeout: 8_000 }).toBe(left);
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(500);
    const top = await scrollTop(page);
    await page.keyboard.press("Enter");
    await page.waitForSelector(shown(left));
    await page.click('[data-action="back"]');
    await page.waitForSelector(`[data-creator="${left}"]`);
    expect(await scrollTop(page)).toBe(top);
    await expect.poll(row).toBe(left);
    expect(await page.$eval('input[type="search"]', (field) => field.value)).toBe("maker");
    expect(await text(page, ".bulk b")).toBe("1 selected");

    // Where no control is, a double click opens; the name is a link.
    await page.click(`[data-creator="${left}"] [role=gridcell]:nth-child(3)`, { count: 2 });
    await page.waitForSelector(shown(left));
    await page.goBack({ waitUntil: [] });
    await page.waitForSelector(`[data-creator="${left}"]`);
    expect(await scrollTop(page)).toBe(top);
    expect(await text(page, ".bulk b")).toBe("1 selected");
    await page.click(`[data-creator="${left}"] .creator-name`);
    await page.waitForSelector(shown(left));
  });

  it("draws the history, with nothing refused by the content security policy", async () => {
    await openCreator(page, ADA);
    await page.waitForSelector(".chart canvas");
    expect(await page.$$eval(".chart canvas", (all) => all.length)).toBe(3);
    const drawn = `[...document.querySelectorAll(".chart canvas")].every((canvas) =>
      canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0))`;
    await page.waitForFunction(drawn);
    const place = "getComputedStyle(document.querySelector('.u-over')).position";
    expect(await page.evaluate(place)).toBe("absolute");
    expect(refused).toEqual([]);
  });

  it("keeps what is typed over a reload, stores it when the field is left, and takes it back", async () => {
    const note = 'textarea[name="note-spring"]';
    await page.type(note, "rings back");
    // Some browsers leave the field at a reload, which stores it; in others it is a draft. Nothing is lost in either.
    await page.reload({ waitUntil: [] });
    await page.waitForSelector(shown(ADA));
    expect(await page.$eval(note, (field) => field.value)).toBe("rings back");
    await page.type(note, " on Friday");
    await page.focus('input[name="owner-spring"]');
    const kept = async () => JSON.stringify((await stored(page))[`c:${ADA}`]).includes("rings back on Friday");
    await expect.poll(kept).toBe(true);
    await expect.poll(() => text(page, shown(ADA))).not.toContain("Not saved yet.");
    await page.waitForSelector('[data-action="undo"]');
    await undo(page);
    await expect.poll(kept).toBe(false);
    await expect.poll(() => page.$eval(note, (field) => field.value)).not.toContain("on Friday");
  });

  it("writes a package down with its check, and takes it back", async () => {
    await page.click('[data-action="add-quote"]');
    await page.type('input[name="amount"]', "900");
    await page.select('select[name="clientMode"]', "markup");
    await page.type('input[name="clientValue"]', "20");
    await page.click('[data-action="save-package"]');
    await page.waitForSelector("[data-quote]");
    expect(await text(page, '[data-part="client-price"]')).toContain("$1,080");
    expect(await text(page, '[data-part="quote-check"]')).toContain("$6.10, likely $5.00 – $7.80");
    await undo(page);
    await page.waitForFunction(`!document.querySelector("[data-quote]")`);
  });

  it("keeps what the creator told apart, with its date", async () => {
    await page.click('[data-action="add-stated"]');
    await page.type('textarea[name="countries"]', "Germany 40, Austria 90");
    await page.click('[data-action="save-stated"]');
    await page.waitForSelector('[data-part="stated-form"] [role=alert]');
    for (let at = 0; at < 2; at += 1) await page.keyboard.press("Tab");
    await page.$eval('textarea[name="countries"]', (field) => {
      field.value = "Germany 40, Austria 9";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.click('[data-action="save-stated"]');
    await page.waitForSelector(".stated-facts");
    expect(await text(page, ".stated-facts")).toContain("Austria 9%");
  });

  it("proposes one human, joins, takes back, joins again and takes apart", async () => {
    await goTo(page, "#people");
    const pair = `[data-proposal="${TWIN} ${ADA}"]`;
    await page.waitForSelector(pair);
    await page.click(`${pair} [data-action="confirm"]`);
    await page.waitForSelector("[data-person] [data-part=reach]");
    expect(await text(page, "[data-person]")).toContain("Reaches 30K to 38.2K people");
    await undo(page);
    await page.waitForSelector(pair);
    await page.click(`${pair} [data-action="dismiss"]`);
    await page.waitForFunction(`!document.querySelector('${pair}')`);
    await undo(page);
    await page.waitForSelector(pair);
    await page.click(`${pair} [data-action="confirm"]`);
    await page.waitForSelector("[data-person]");
    await page.click('[data-action="split"]');
    await page.waitForSelector(pair);
  });

  it("brings back from the trash, and empties it only after a question", async () => {
    await ask(page, "creator.remove", { ids: ["tiktok:maker.00", "tiktok:maker.01"] });
    await goTo(page, "#trash");
    await page.waitForSelector('[data-trashed="tiktok:maker.01"]');
    await page.click('[data-trashed="tiktok:maker.00"] [data-action="restore"]');
    await page.waitForFunction(`!document.querySelector('[data-trashed="tiktok:maker.00"]')`);
    await page.click('[data-action="empty-trash"]');
    await page.click('[data-action="empty-trash-yes"]');
    await page.waitForSelector('[data-part="trash-empty"]');
    const left = Object.keys(await stored(page));
    expect(left).toContain("c:tiktok:maker.00");
    expect(left).not.toContain("c:tiktok:maker.01");
  });

  it("shows what could not be read and what is newer, and makes the index again", async () => {
    await store(page, {
      "c:tiktok:future": { schema: 99, value: {} },
      "c:tiktok:maker.05": { schema: 1, value: { handle: "maker.05" } },
    });
    // A change of a damaged entry puts it into quarantine.
    await ask(page, "creator.update", { ids: ["tiktok:maker.05"], change: {} }).catch(() => undefined);
    await goTo(page, "#quarantine");
    await page.waitForSelector('[data-newer="tiktok:future"]');
    await page.waitForSelector('[data-held="c:tiktok:maker.05"]');
    await page.click('[data-action="rebuild"]');
    await expect.poll(() => text(page, ".undo-bar")).toContain("Index made again");
    expect(Object.keys(await stored(page)).some((key) => key.startsWith("q:"))).toBe(true);
  });

  it("erases a creator from every key of local and session storage", async () => {
    const handle = "maker.07";
    const id = `tiktok:${handle}`;
    const profile = { platform: "tiktok", handle, url: `https://www.tiktok.com/@${handle}` };
    await ask(page, "creator.update", { ids: [id, "tiktok:maker.08"], change: { addTags: ["clay"] } });
    await ask(page, "person.confirm", { creatorIds: [id, "tiktok:maker.09"], name: "One human" });
    await ask(page, "person.dismiss", { creatorIds: ["tiktok:maker.10", id] });
    await ask(page, "queue.add", { profiles: [profile] });
    await ask(page, "draft.set", { key: `note:${id}:${LIST.id}`, text: "typed in the panel" });
    await ask(page, "import.part", {
      creators: [{ ...aCreator({ id, handle }), tags: 3 }],
      lists: [],
      people: [],
      quarantine: [],
    });
    await openCreator(page, id);
    await page.type('textarea[name="note-spring"]', "typed and never stored");
    await page.click('[data-action="to-trash"]');
    await page.waitForSelector('[data-part="in-trash"]');
    const everything = async () => JSON.stringify([await stored(page), await session(page)]);
    expect((await everything()).split(handle).length).toBeGreaterThan(8);

    await page.click('[data-action="erase"]');
    expect((await everything()).includes(handle)).toBe(true);
    await page.click('[data-action="erase-yes"]');
    await page.waitForSelector("[data-creator]");
    expect((await everything()).includes(handle)).toBe(false);
    expect((await everything()).includes("maker.08")).toBe(true);
    expect(
      await page.evaluate("(globalThis.browser ?? chrome).storage.sync?.get(null) ?? {}").catch(() => ({})),
    ).toEqual({});
  });
});
