import type { Page } from "puppeteer-core";

/** Texts of the badges in a network's list by handle, as they are shown now. */
export function badgesOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const marks = document.querySelector("scoutlens-badges")?.shadowRoot?.querySelectorAll<HTMLElement>("span") ?? [];
    const shown = [...marks].filter((mark) => !mark.hidden);
    return Object.fromEntries(shown.map((mark) => [mark.dataset.handle ?? "", mark.textContent ?? ""]));
  });
}
