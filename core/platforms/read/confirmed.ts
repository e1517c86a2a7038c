import { parseCount } from "../../counts";
import type { Count } from "../../types/count";
import type { PostCount, ProfileCount } from "../../types/reading";
import type { Page } from "../page";
import type { Found } from "../rule";

/**
 * An exact count from data in the page, when it lies within every rounded count that the page shows;
 * null otherwise, so that the shown one is read. The text stays the one that the scout sees.
 *
 * @example confirmed(exactCount(69211), "6.9万", page, "followers") // { value: 69211, low: 69211, high: 69211, text: "6.9万" }
 * @example confirmed(exactCount(512), "6.9万", page, "followers") // null: the data is not of this moment
 */
export function confirmed(
  exact: Count | null,
  shown: Found,
  page: Page,
  field: ProfileCount | PostCount,
): Count | null {
  if (!exact || shown === null || (typeof shown === "object" && "shown" in shown)) return null;
  if (typeof shown === "object" && "value" in shown) return null;
  const texts = (typeof shown === "string" ? [shown] : [...(shown as readonly string[])]).filter(
    (text) => text.trim() !== "",
  );
  for (const text of texts) {
    const read = parseCount(text, {
      ...(page.language === null ? {} : { language: page.language }),
      platform: page.platform,
      field,
    });
    if (!read.ok || exact.value < read.count.low || exact.value > (read.count.high ?? Infinity)) return null;
  }
  const [text] = texts;
  return text === undefined ? null : { ...exact, text };
}
