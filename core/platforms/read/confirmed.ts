import { parseCount } from "../../counts";
import type { Count } from "../../types/count";
import type { PostCount, ProfileCount } from "../../types/reading";
import type { Page } from "../page";
import type { Found } from "../rule";

function parsed(text: string, page: Page, field: ProfileCount | PostCount): Count | null {
  const read = parseCount(text, {
    ...(page.language === null ? {} : { language: page.language }),
    platform: page.platform,
    field,
  });
  return read.ok ? read.count : null;
}

/**
 * An exact count from data or from a label in the page, when it lies within every rounded count that
 * the page shows; null otherwise, so that the shown one is read. The text stays the one that the scout
 * sees.
 *
 * @example confirmed(exactCount(69211), "6.9万", page, "followers") // { value: 69211, low: 69211, high: 69211, text: "6.9万" }
 * @example confirmed("3,817", "3.8K", page, "likes") // { value: 3817, … }; "12" beside "12K" is null
 * @example confirmed(exactCount(512), "6.9万", page, "followers") // null: the data is not of this moment
 */
export function confirmed(
  exact: Count | string | null,
  shown: Found,
  page: Page,
  field: ProfileCount | PostCount,
): Count | null {
  const count = typeof exact === "string" ? parsed(exact, page, field) : exact;
  if (!count || count.low !== count.high) return null;
  if (shown === null || (typeof shown === "object" && ("shown" in shown || "value" in shown))) return null;
  const texts = (typeof shown === "string" ? [shown] : shown).map((text) => text.trim()).filter((text) => text !== "");
  for (const text of texts) {
    const read = parsed(text, page, field);
    if (!read || count.value < read.low || count.value > (read.high ?? Infinity)) return null;
  }
  const [text] = texts;
  return text === undefined ? null : { ...count, text };
}
