import { parseAge } from "../../counts";
import type { Page } from "../page";

/** The first of some texts that says an age ("2 days ago"), as the times it can mean. */
export function ageOf(texts: readonly string[], page: Page): { earliest: number; latest: number } | null {
  for (const text of texts) {
    const age = parseAge(text.trim(), page.language, page.now);
    if (age.ok) return { earliest: age.earliest, latest: age.latest };
  }
  return null;
}
