import type { Page } from "puppeteer-core";
import { foundOn } from "./until";

/** The overlay on a page of the e2e build, whose shadow root is open. */
const HOST = "scoutlens-overlay";

export type Part =
  | "known"
  | "lead"
  | "save"
  | "reject"
  | "undo"
  | "decided"
  | "nothing-read"
  | "details"
  | "list-add"
  | "list-result"
  | "read-grid"
  | "grid-state";

const part = (name: Part) => `${HOST} >>> [data-part="${name}"]`;

/** Text of a part as it is now; null when it is not there. */
export async function textOf(page: Page, name: Part): Promise<string | null> {
  const found = await page.$(part(name));
  return found ? found.evaluate((element) => element.textContent) : null;
}

/** Waits until a part's text fits, and gives it. Says what stood there when it never does. */
export async function waitForText(page: Page, name: Part, wanted: RegExp, patience = 15_000): Promise<string> {
  const end = Date.now() + patience;
  let last: string | null = null;
  while (Date.now() < end) {
    last = await textOf(page, name).catch(() => null);
    if (last !== null && wanted.test(last)) return last;
    await new Promise((done) => setTimeout(done, 60));
  }
  throw new Error(`The overlay's ${name} never fitted ${wanted}; it last said ${JSON.stringify(last)}.`);
}

/** Presses a part of the overlay as soon as it can be pressed. */
export async function press(page: Page, name: Part, patience = 15_000): Promise<void> {
  await (await foundOn(page, `${part(name)}:not(:disabled)`, patience)).click();
}

/** The overlay's whole text with the address it stood at, or null while it shows nothing. */
export async function snapshot(page: Page): Promise<{ url: string; text: string }> {
  return page.evaluate((host) => {
    const shadow = document.querySelector(host)?.shadowRoot;
    return { url: location.href, text: shadow?.querySelector(".overlay")?.textContent ?? "" };
  }, HOST);
}
