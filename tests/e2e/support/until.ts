import { setTimeout as sleep } from "node:timers/promises";
import type { ElementHandle, Page } from "puppeteer-core";

/** Looks again until the check holds; at the end its own complaint is what fails. */
export async function until<T>(look: () => Promise<T>, check: (found: T) => void, patience = 15_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    try {
      check(found);
      return found;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await sleep(80);
  }
}

/**
 * Waits for an element by looking again and again. The driver's own waiting is woken by changes of the page, and sees
 * neither those inside a shadow root nor the focus going somewhere.
 */
export async function foundOn(page: Page, selector: string, patience = 15_000): Promise<ElementHandle> {
  const end = Date.now() + patience;
  for (;;) {
    const element = await page.$(selector);
    if (element) return element;
    if (Date.now() > end) throw new Error(`There was never ${selector} on ${page.url()}.`);
    await sleep(60);
  }
}
