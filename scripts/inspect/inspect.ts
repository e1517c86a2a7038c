import { assess } from "../../core/insight";
import type { DomScope } from "../../core/platforms/dom";
import { readDocument } from "../../core/platforms/registry";
import type { Insight } from "../../core/types/insight";
import type { Reading } from "../../core/types/reading";
import { declaredLanguage } from "./fixture";
import { printText } from "./print-text";

/** A page that was read, or why it was not. */
export type Inspected =
  | { ok: true; reading: Reading; insight: Insight }
  | { ok: false; why: "no-platform" | "no-creator" };

export interface InspectOptions {
  root: DomScope;
  url: string;
  /** Overrides the language that the page declares. */
  language?: string | null;
  now: number;
}

/**
 * Reads a page with the very same platform files and core that the extension runs.
 *
 * @example inspectPage({ root: parsePage(html), url: "https://www.tiktok.com/@mira.bakes", now: Date.now() })
 * @example inspectPage({ root, url: "https://example.org/", now: 0 }) // { ok: false, why: "no-platform" }
 */
export function inspectPage({ root, url, language, now }: InspectOptions): Inspected {
  const result = readDocument({ root, url, language: language ?? declaredLanguage(root), now });
  if (!result.ok) return result;
  return { ok: true, reading: result.reading, insight: assess(result.reading, { now }) };
}

/** The insight of a page as text; the reason when the address is no creator's. */
export function inspectDocument(root: DomScope, url: string, now = Date.now()): string {
  const inspected = inspectPage({ root, url, now });
  return inspected.ok ? printText(inspected.reading, inspected.insight, now) : `${url}: ${inspected.why}`;
}
