import { parsePage } from "../inspect/document";
import { inspectDocument } from "../inspect/inspect";
import type { Site } from "../sample/site";

/** Prints the insight of each sample page, read by the very same platform files and core. */
export function printInsights(site: Site, addresses: readonly string[]): void {
  for (const url of addresses) {
    const html = site(url);
    if (html === null) continue;
    console.log(inspectDocument(parsePage(html), url));
  }
}
