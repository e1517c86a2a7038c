import { afterEach, describe, expect, it } from "vitest";
import { failureOf, replyOf } from "../../entrypoints/messages/answer";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { ENGINES, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { killBackground } from "./support/kill";
import { save } from "./support/saves";
import { calls, setFault, tell, waitUntil } from "./support/store";
import { wholeOf } from "./support/whole";

let launched: LaunchedBrowser | null = null;

afterEach(async () => {
  await launched?.close();
  launched = null;
});

const NEVER = 1_000_000;

describe.each(ENGINES)("the background of %s killed", (engine) => {
  it("at each step of a save: the save is whole or not there, and the scout is told", async () => {
    launched = await start(engine, "e2e");
    const page = await openExtensionPage(launched, "options.html");
    expect(await save(page, "first")).toMatchObject({ ok: true });

    const outcomes: string[] = [];
    for (let step = 1; ; step += 1) {
      const handle = `killed${step}`;
      await setFault(page, { id: handle, kind: "hang", from: step, every: NEVER });
      let told: string | null = null;
      const asked = save(page, handle)
        // What the product's own `send` makes of it.
        .then(replyOf, (error: unknown) => failureOf(error))
        .then((reply) => {
          told = reply.ok ? "ok" : reply.error;
        });
      const isFailed = async () => (await calls(page))?.failed === true;
      await waitUntil(async () => told !== null || (await isFailed()), `the save hangs at call ${step}`);
      if (told === "ok") {
        // Past the last call of a save there is no step left.
        if (!(await isFailed())) break;
        // The page's own question met the fault: once more.
        await killBackground(launched);
        await setFault(page, null);
        step -= 1;
        continue;
      }
      await killBackground(launched);
      await setFault(page, null);
      await asked;
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
    // Early steps leave nothing, late ones everything: both were met.
    expect(outcomes.length).toBeGreaterThan(8);
    expect(outcomes[0]).toBe("not there");
    expect(outcomes.at(-1)).toBe("whole");
    const kept = (await wholeOf(page)).creators;
    expect(kept.has("tiktok:first")).toBe(true);
    expect(kept.size).toBeGreaterThan(outcomes.filter((one) => one === "whole").length);
  });
});
