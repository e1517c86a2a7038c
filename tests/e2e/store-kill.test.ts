import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, replyOf } from "../../entrypoints/messages/answer";
import type { Reply } from "../../entrypoints/messages/map";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { ENGINES, start } from "./support/browsers";
import { bundle } from "./support/bundle";
import { openExtensionPage } from "./support/extension-page";
import { killBackground } from "./support/kill";
import { save, sized } from "./support/saves";
import { calls, inPage, setFault, tell, waitUntil } from "./support/store";
import { wholeOf } from "./support/whole";

let launched: LaunchedBrowser | null = null;

const NEVER = 1_000_000;

/** So often a change may go by unharmed at one step, because a page that heard of it asked something: it has ended. */
const MISSES = 4;

/** Tags that each of the writers adds. */
const TAGS = sized(60, 15);

function browser(): LaunchedBrowser {
  if (launched === null) throw new Error("no browser");
  return launched;
}

type Ask = (handle: string, fault: () => Promise<unknown>) => Promise<Reply<unknown>>;

/** Kills the background at each storage call of a change, one after the other; gives what was there afterwards. */
async function eachStep(page: Page, name: string, ask: Ask): Promise<string[]> {
  const outcomes: string[] = [];
  let misses = 0;
  for (let step = 1; ; step += 1) {
    const handle = `${name}${step}-${misses}`;
    const fault = () => setFault(page, { id: handle, kind: "hang", from: step, every: NEVER });
    // A change that prepares something hangs only once that is done.
    if (ask.length === 1) await fault();
    let told: string | null = null;
    const asked = ask(handle, fault)
      // What the product's own `send` makes of it.
      .then(replyOf, (error: unknown) => failureOf(error))
      .then((reply) => {
        told = reply.ok ? "ok" : reply.error;
      });
    const isMet = async () => ((await calls(page))?.calls ?? 0) >= step;
    await waitUntil(async () => told !== null || (await isMet()), `the change hangs at call ${step}`);
    // Past the last call of a change there is no step left.
    if (told === "ok" && !(await isMet())) break;
    await killBackground(browser());
    await setFault(page, null);
    await asked;
    if (told === "ok") {
      // Somebody else's call met the fault, and the change went by: this step once more, unless it is always so.
      misses += 1;
      if (misses === MISSES) break;
      step -= 1;
      continue;
    }
    misses = 0;
    expect(told, `step ${step}`).toBe("interrupted");
    // The next message starts a fresh background, which finishes or undoes what was cut short.
    expect(await tell(page, "lists.get", null)).toMatchObject({ ok: true });
    await waitUntil(async () => !("journal" in (await wholeOf(page)).raw), "the journal is gone");
    const whole = await wholeOf(page);
    expect(whole.faults, `step ${step}`).toEqual([]);
    const found = whole.creators.get(`tiktok:${handle}`);
    // A creator that is there is there with its place in the list.
    if (found) expect(Object.keys(found.memberships), `step ${step}`).toHaveLength(1);
    outcomes.push(found ? "whole" : "not there");
  }
  await setFault(page, null);
  return outcomes;
}

describe.each(ENGINES)("the background of %s killed", (engine) => {
  beforeAll(async () => {
    launched = await start(engine, "e2e");
  });
  afterAll(async () => {
    await launched?.close();
    launched = null;
  });

  it("at each step of a change: it is whole or not made, and the scout is told", async () => {
    // A page that asks nothing when it hears of a change: its calls would be counted among those of the change.
    const page = await openExtensionPage(browser(), "welcome.html");
    expect(await save(page, "first")).toMatchObject({ ok: true });
    // A save is one write: cut short before it, it is not there. Killed between it and the answer, it is.
    const saves = await eachStep(page, "saved", (handle) => save(page, handle));
    expect(saves.length).toBeGreaterThan(5);
    expect(saves.filter((one) => one === "not there").length).toBeGreaterThan(saves.length / 2);
    // Taking it back takes something away as well: cut short after its first write, it is finished.
    const undone = await eachStep(page, "undone", async (handle, fault) => {
      expect(await save(page, handle)).toMatchObject({ ok: true });
      await fault();
      return tell(page, "undo.apply", { id: null });
    });
    expect(new Set(undone)).toEqual(new Set(["whole", "not there"]));
    expect((await wholeOf(page)).creators.has("tiktok:first")).toBe(true);
  });

  it("and started anew while other contexts write with the same lock: nobody's change is lost", async () => {
    const asking = await openExtensionPage(browser(), "options.html");
    expect(await save(asking, "shared")).toMatchObject({ ok: true });
    const id = "tiktok:shared";
    const tagsOf = (who: string) => Array.from({ length: TAGS }, (_, at) => `${who}${at}`);
    const code = await bundle("tests/e2e/support/second-writer.ts", "writer");
    const writing = ["a", "b"].map(async (who) => {
      const page = await openExtensionPage(browser(), "welcome.html");
      await page.evaluate(`${code}; globalThis.writer = writer;`);
      const input = [id, tagsOf(who)].map((each) => JSON.stringify(each)).join(", ");
      // The module gives how each tag was answered.
      return (await inPage(page, `globalThis.writer.tagMany(api.storage.local, ${input})`)) as Record<string, string>;
    });
    const said: Record<string, string> = {};
    for (const [at, tag] of tagsOf("c").entries()) {
      const change = { ids: [id], change: { addTags: [tag] } };
      const asked = tell(asking, "creator.update", change).then(replyOf, (error: unknown) => failureOf(error));
      // Again and again the background dies over its work, and the next question starts another.
      if (at % 5 === 2) await killBackground(browser());
      const reply = await asked;
      said[tag] = reply.ok ? "ok" : reply.error;
    }
    for (const others of await Promise.all(writing)) {
      expect(new Set(Object.values(others))).toEqual(new Set(["ok"]));
      Object.assign(said, others);
    }
    expect(await tell(asking, "lists.get", null)).toMatchObject({ ok: true });
    await waitUntil(async () => !("journal" in (await wholeOf(asking)).raw), "the journal is gone");
    const { creators, faults } = await wholeOf(asking);
    expect(faults).toEqual([]);
    const tags = new Set(creators.get(id)?.tags);
    expect(Object.keys(said).filter((tag) => said[tag] === "ok" && !tags.has(tag))).toEqual([]);
    // What was cut short may be made or not; what was refused, as storage does to a dying background, is not.
    expect([...tags].filter((tag) => said[tag] !== "ok" && said[tag] !== "interrupted")).toEqual([]);
    expect(Object.values(said).filter((one) => !["ok", "interrupted", "disk"].includes(one))).toEqual([]);
  });
});
