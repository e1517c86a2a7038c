import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import type { StorageFault } from "../../../entrypoints/background/store/faulty-area";
import type { InputOf, MessageName, OutputOf, Reply } from "../../../entrypoints/messages/map";

/**
 * Runs in an extension page: `api` is the browser's interface, which Firefox calls browser and Chromium chrome. The
 * answer travels as text: Firefox's driver cuts deep objects short.
 */
export async function inPage(page: Page, expression: string): Promise<unknown> {
  const api = "globalThis.browser?.runtime ? browser : chrome";
  const text = await page.evaluate(`(async (api) => JSON.stringify(await (${expression})))(${api})`);
  return typeof text === "string" ? JSON.parse(text) : undefined;
}

/** Asks the background and gives the reply as it is, errors too. */
export async function tell<N extends MessageName>(
  page: Page,
  message: N,
  input: InputOf<N>,
): Promise<Reply<OutputOf<N>>> {
  // The map promises each reply's form; the background is compiled against it.
  return (await inPage(page, `api.runtime.sendMessage(${JSON.stringify({ message, input })})`)) as Reply<OutputOf<N>>;
}

/** What lies in storage, all of it. */
export async function stored(page: Page): Promise<Record<string, unknown>> {
  // Storage gives an object of entries by key.
  return (await inPage(page, "api.storage.local.get(null)")) as Record<string, unknown>;
}

export const store = (page: Page, items: Record<string, unknown>): Promise<unknown> =>
  inPage(page, `api.storage.local.set(${JSON.stringify(items)})`);

/** Lets storage fail as told, in the e2e build; null mends it. */
export const setFault = (page: Page, fault: StorageFault | null): Promise<unknown> =>
  inPage(
    page,
    fault === null
      ? `api.storage.session.remove(["e2e-storage-fault", "e2e-storage-calls"])`
      : `api.storage.session.set(${JSON.stringify({ "e2e-storage-fault": fault })})`,
  );

/** How many calls were made under the fault, and whether the last one failed. */
export async function calls(page: Page): Promise<{ calls: number; name: string; failed: boolean } | null> {
  const found = await inPage(page, `api.storage.session.get("e2e-storage-calls")`);
  // The e2e build writes this key in this form.
  return (
    (found as { "e2e-storage-calls"?: { calls: number; name: string; failed: boolean } })["e2e-storage-calls"] ?? null
  );
}

/** Waits for a condition of the test's own. */
export async function waitUntil(holds: () => Promise<boolean>, what: string, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came to pass that ${what}.`);
    await sleep(20);
  }
}
