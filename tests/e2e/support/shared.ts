import { afterAll, afterEach, beforeAll } from "vitest";
import type { Engine } from "../../../scripts/browsers/find";
import type { LaunchedBrowser, LaunchOptions } from "../../../scripts/browsers/launch";
import { ask } from "./ask";
import { start } from "./browsers";
import { helperOf } from "./tabs";

/** As new for the next test: no tab but the helper's, and nothing stored. */
async function emptied(launched: LaunchedBrowser): Promise<void> {
  const helper = await helperOf(launched);
  for (const page of await launched.browser.pages()) if (page !== helper) await page.close();
  await ask(helper, "store.erase", { everything: true });
}

/**
 * One browser with the e2e build for the tests of a block, for a browser takes seconds to start. Each test finds it
 * with no tab open and nothing stored.
 */
export function sharedBrowser(engine: Engine, options: Partial<LaunchOptions> = {}): () => LaunchedBrowser {
  let launched: LaunchedBrowser | null = null;
  beforeAll(async () => {
    launched = await start(engine, "e2e", options);
  });
  afterEach(async () => {
    if (launched) await emptied(launched);
  });
  afterAll(async () => {
    await launched?.close();
    launched = null;
  });
  return () => {
    if (!launched) throw new Error("the browser did not start");
    return launched;
  };
}
