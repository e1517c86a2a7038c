import type { Page } from "puppeteer-core";

interface Step {
  /** Place of the control in the document; -1 outside of what is walked. */
  place: number;
  name: string;
  /** The focus can be seen: outlined, within the window, with nothing before it. */
  seen: boolean;
}

export interface Walk {
  /** Controls in the order in which Tab came to them. */
  order: number[];
  /** Controls that Tab never came to. */
  missed: string[];
  /** Controls whose focus could not be seen. */
  unseen: string[];
}

const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Numbers what Tab must come to; the names of the controls, by number. */
const number = (page: Page): Promise<string[]> =>
  page.evaluate((controls) => {
    const root = document.querySelector("scoutlens-overlay")?.shadowRoot ?? document;
    const all = [...root.querySelectorAll<HTMLElement>(controls)].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches(":disabled"),
    );
    return all.map((one, place) => {
      one.dataset.walk = String(place);
      return `${one.localName} ${one.getAttribute("aria-label") ?? one.getAttribute("name") ?? one.textContent?.slice(0, 30)}`;
    });
  }, CONTROLS);

const step = (page: Page): Promise<Step> =>
  page.evaluate(() => {
    const root = document.querySelector("scoutlens-overlay")?.shadowRoot ?? document;
    const one = root.activeElement;
    if (!(one instanceof HTMLElement) || one.dataset.walk === undefined) return { place: -1, name: "", seen: true };
    const style = getComputedStyle(one);
    const { left, top, width, height } = one.getBoundingClientRect();
    // A row that is wider than the window stands out of it to a side.
    const x = Math.min(Math.max(left + Math.min(width / 2, 20), 30), innerWidth - 10);
    const above = root.elementFromPoint(x, top + Math.min(height / 2, 10));
    const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
    const clear = above !== null && (one.contains(above) || above.contains(one) || above.closest("label") !== null);
    return { place: Number(one.dataset.walk), name: one.outerHTML.slice(0, 100), seen: outlined && clear };
  });

/** Walks with Tab alone, from the page's start until the focus has left what is walked, or come round. */
export async function walk(page: Page): Promise<Walk> {
  const names = await number(page);
  await page.evaluate(() => {
    // Where the focus is taken from the page, the next Tab goes on from there.
    const start = document.createElement("span");
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
  });
  const order: number[] = [];
  const unseen: string[] = [];
  // Days are typed into fields of several parts; a page of the network has controls of its own before.
  for (let keys = 0; keys < names.length * 4 + 60; keys += 1) {
    await page.keyboard.press("Tab");
    const { place, name, seen } = await step(page);
    if (place === -1 && order.length > 0) break;
    if (place === -1 || place === order.at(-1)) continue;
    if (order.includes(place)) break;
    order.push(place);
    if (!seen) unseen.push(name);
  }
  return { order, missed: names.filter((_, place) => !order.includes(place)), unseen };
}
