import type { Page } from "puppeteer-core";
import type { Creator, List } from "../../../core/shortlist/types";

/** Asks the background from a page of the extension. Scripts are texts: the bundler's helpers are missing there. */
export async function ask(page: Page, message: string, input: unknown): Promise<unknown> {
  const text = `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ message, input })})`;
  const reply: unknown = await page.evaluate(text);
  if (typeof reply === "object" && reply !== null && "ok" in reply && reply.ok === true && "value" in reply) {
    return reply.value;
  }
  throw new Error(`${message}: ${JSON.stringify(reply)}`);
}

/** Puts creators and lists into the store as a file would; the first list becomes the active one. */
export async function seedShortlist(page: Page, creators: Creator[], lists: List[]): Promise<void> {
  await ask(page, "import.part", { creators, lists, people: [], quarantine: [] });
}

/** Chooses a list in the shortlist page. The page learns of a new one by itself; one not offered yet chooses nothing. */
export async function chooseList(page: Page, id: string): Promise<void> {
  await page.waitForSelector(`select[name="list"] option[value="${id}"]`);
  await page.select('select[name="list"]', id);
}
