import { readDocument } from "../../../core/platforms/registry";
import { type Summary, summarise } from "../../../scripts/inspect/summary";

/** Parses a page with the browser's own parser, reads it with the product's rules, and sums it up. */
export function readHtml(html: string, url: string, now: number): Summary | string {
  const page = new DOMParser().parseFromString(html, "text/html");
  const result = readDocument({ root: page, url, language: page.documentElement.lang || null, now });
  return result.ok ? summarise(result.reading) : result.why;
}
