import type { Page } from "puppeteer-core";

/** Features of a display that the driver's own call does not know are set through the browser's protocol. */
export async function display(page: Page, features: Readonly<Record<string, string>>): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** With forced colours: controls without a border, and marked parts that only their background told from the rest. */
export const colourFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector("scoutlens-overlay")?.shadowRoot ?? document;
    const name = (one: Element) =>
      `${one.localName}.${one.getAttribute("class") ?? ""} ${one.textContent?.slice(0, 30)}`;
    const bordered = (style: CSSStyleDeclaration) =>
      (["Top", "Bottom", "Left", "Right"] as const).some(
        (side) => style[`border${side}Style`] !== "none" && Number.parseFloat(style[`border${side}Width`]) > 0,
      );
    const faults: string[] = matchMedia("(forced-colors: active)").matches ? [] : ["colours are not forced"];
    for (const one of root.querySelectorAll("*")) {
      if (!one.checkVisibility()) continue;
      const style = getComputedStyle(one);
      // A head of a column is a word in any colours; the browser draws boxes to tick and to choose a file itself.
      const control =
        one.matches("button:not([data-look=link], .grow), select, textarea, input:not([type=checkbox], [type=file])") &&
        !one.closest("[role=columnheader]");
      const marked = one.matches("[aria-current], [aria-selected=true], [data-best], [data-tag], .unwell, .count");
      const own = style.fontWeight !== getComputedStyle(one.parentElement ?? one).fontWeight;
      if ((control && !bordered(style)) || (marked && !bordered(style) && !own)) faults.push(name(one));
      if (one.matches("svg text") && style.fill !== getComputedStyle(document.body).color) faults.push(name(one));
    }
    return faults;
  });

/** What still moves although the scout asked for less motion. */
export const motions = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector("scoutlens-overlay")?.shadowRoot ?? document;
    const still = (times: string) => times.split(",").every((time) => Number.parseFloat(time) === 0);
    const moving = [...root.querySelectorAll("*")].filter((one) => {
      const style = getComputedStyle(one);
      return style.animationName !== "none" || !still(style.transitionDuration) || style.scrollBehavior === "smooth";
    });
    return [...moving.map((one) => one.outerHTML.slice(0, 80)), ...root.getAnimations().map((one) => one.id || "runs")];
  });

/** What stands out of the window to a side, or is cut off, without a way to scroll to it. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector("scoutlens-overlay")?.shadowRoot ?? document;
    const { clientWidth, scrollWidth } = document.documentElement;
    const faults: string[] = root === document && scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    const scrolls = (one: Element | null): boolean =>
      one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    for (const one of root.querySelectorAll<HTMLElement>("*")) {
      const { left, right, width } = one.getBoundingClientRect();
      if (width < 2 || !one.checkVisibility() || one.closest(".hidden-text") || scrolls(one)) continue;
      const style = getComputedStyle(one);
      const cut = style.overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1;
      // Numbers break between words alone, and their words fit.
      const number = one.matches(".number") && style.display !== "inline";
      if (number && (style.overflowWrap !== "normal" || one.scrollWidth > one.clientWidth + 1)) {
        faults.push(`broken number: ${one.textContent}`);
      }
      if (left < -1 || right > clientWidth + 1 || cut) faults.push(`${one.outerHTML.slice(0, 90)} ${left} to ${right}`);
    }
    return faults.slice(0, 6);
  });
