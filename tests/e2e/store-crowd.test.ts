import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import { PREFIX, undoKey } from "../../core/shortlist/store/keys";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleAddresses, sampleSite } from "../../scripts/sample/site";
import { aCreator, aMembership } from "../shortlist/factories";
import { ENGINES, start } from "./support/browsers";
import { changesOf, isHeld, SHARED, seededRandom, sendAll } from "./support/crowd";
import { openExtensionPage } from "./support/extension-page";
import { press, waitForText } from "./support/overlay";
import { sized } from "./support/saves";
import { seedShortlist } from "./support/seed-shortlist";
import { LIST } from "./support/shortlist-creators";
import { tell } from "./support/store";
import { until } from "./support/until";
import { watch } from "./support/watch";
import { wholeOf } from "./support/whole";

/** The specification's 20 tabs and 1 000 changes in the long run: pages of the extension, and profiles on networks. */
const TABS = sized(16, 4);
const PROFILES = sized(4, 2);
const CHANGES = sized(1_000, 40);
const PAIR = ["tiktok:pair.a", "tiktok:pair.b"] as const;
const PAIR_CHANGES = sized(60, 8);

let launched: LaunchedBrowser | null = null;

afterEach(async () => {
  await launched?.close();
  launched = null;
});

/** Tabs of networks, each with a creator read. A tab behind another reads nothing, so each was in front once. */
async function openProfiles({ browser }: LaunchedBrowser): Promise<Page[]> {
  const site = sampleSite(Date.now());
  const pages: Page[] = [];
  for (const url of sampleAddresses().slice(0, PROFILES)) {
    const page = await openServed(browser, site);
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await waitForText(page, "save", /./);
    pages.push(page);
  }
  return pages;
}

/** One after the other comes to the front and is saved from, as a scout does, while all other tabs write. */
async function saveOnPages(pages: Page[]): Promise<void> {
  for (const page of pages) {
    await page.bringToFront();
    await press(page, "save");
    await waitForText(page, "decided", /Saved/, 60_000);
  }
}

/** Changes two creators together again and again; gives how each was answered. */
async function changePair(page: Page): Promise<string[]> {
  const said: string[] = [];
  for (let at = 0; at < PAIR_CHANGES; at += 1) {
    const reply = await tell(page, "creator.update", { ids: [...PAIR], change: { addTags: [`pair${at}`] } });
    said.push(reply.ok ? "ok" : reply.error);
  }
  return said;
}

describe.each(ENGINES)("many tabs of %s at once", (engine) => {
  it("lose nothing, and nobody who looks sees a change half done", { timeout: 500_000 }, async () => {
    launched = await start(engine, "e2e");
    const first = await openExtensionPage(launched, "options.html");
    const seeds = [...SHARED, "pair.a", "pair.b"].map((handle) =>
      aCreator({ handle, memberships: { [LIST.id]: aMembership() } }),
    );
    await seedShortlist(first, seeds, [LIST]);
    const profiles = await openProfiles(launched);
    const tabs: Page[] = [];
    for (let tab = 0; tab < TABS; tab += 1) tabs.push(await openExtensionPage(launched, "welcome.html"));
    const watcher = await openExtensionPage(launched, "welcome.html");

    const random = seededRandom(20_261_127);
    const plans = tabs.map((_, tab) => changesOf(tab, Math.ceil(CHANGES / TABS), random));
    const watching = watch(watcher, PAIR);
    const [answers, pair] = await Promise.all([
      Promise.all(tabs.map((page, tab) => sendAll(page, plans[tab] ?? []))),
      changePair(first),
      saveOnPages(profiles),
    ]);
    const { halves, moves } = await watching.stop();
    expect(halves).toEqual([]);
    // Somebody who looked at the end alone would have seen no change under way.
    expect(moves).toBeGreaterThan(1);
    const said = [...answers.flat().map((answer) => answer.said), ...pair];
    expect(said).toHaveLength(plans.flat().length + PAIR_CHANGES);
    // On a busy machine a change that waits long in line is called slow, and then arrives all the same.
    expect(said.filter((one) => one !== "ok" && one !== "slow")).toEqual([]);
    expect(said.filter((one) => one === "ok").length).toBeGreaterThan(said.length / 2);
    await until(
      async () => {
        const { creators } = await wholeOf(first);
        return plans.flat().filter((change) => !isHeld(change, creators.get(change.id)));
      },
      (lost) => expect(lost.map(({ kind, id, mark }) => `${kind} ${id} ${mark}`)).toEqual([]),
    );

    const { creators, faults, raw } = await wholeOf(first);
    expect(faults).toEqual([]);
    // And nothing besides: no creator twice, no tag, note or quote that nobody made.
    const of = (kind: string) => plans.flat().filter((change) => change.kind === kind).length;
    expect(creators.size).toBe(seeds.length + of("save") + PROFILES);
    const shared = SHARED.map((handle) => creators.get(`tiktok:${handle}`));
    const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(sum(shared.map((one) => one?.tags.length ?? 0))).toBe(of("tag"));
    expect(sum(shared.map((one) => one?.memberships[LIST.id]?.quotes.length ?? 0))).toBe(of("quote"));
    for (const id of PAIR) expect(creators.get(id)?.tags).toHaveLength(PAIR_CHANGES);
    // Each change that can be undone has its record, and no record is left behind.
    const undo = await tell(first, "undo.list", null);
    const records = Object.keys(raw).filter((key) => key.startsWith(PREFIX.undo));
    expect(records.toSorted()).toEqual(undo.ok ? undo.value.map(({ id }) => undoKey(id)).toSorted() : undo);
  });
});
