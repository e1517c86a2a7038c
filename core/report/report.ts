import { parseAddress } from "../platforms/address";
import type { DomNode, DomScope } from "../platforms/dom";
import { healthOf } from "../platforms/health";
import type { Platform } from "../platforms/platform";
import type { Reading } from "../types/reading";
import { makeAliases } from "./aliases";
import { scrubLink } from "./links";
import type { Scrubber } from "./scrub-json";
import { skeletonOf } from "./skeleton";

/** What a report is made from. */
export interface ReportOptions {
  /** The page as rules read it, and as a tree from its root element. */
  root: DomScope;
  tree: DomNode;
  reading: Reading;
  platform: Platform;
  /** The scout ticked that the creator's own handle may be in it. */
  withHandle: boolean;
  /** Of Scoutlens, "1.2.0". */
  version: string;
}

/** How each field was read, without a value. */
export interface ReportedField {
  name: string;
  level: string;
  rule?: string;
  why?: string;
  tried: readonly string[];
}

/** The comment of a report that says how the page was read. */
export interface ReportHead {
  scoutlens: string;
  platform: string;
  page: string;
  language: string | null;
  fields: ReportedField[];
  posts: number;
}

const HEAD = "scoutlens-report";
const SHORTEST_NAME = 3;

function headOf({ reading, version }: ReportOptions): ReportHead {
  return {
    scoutlens: version,
    platform: reading.platform,
    page: reading.page,
    language: reading.language,
    fields: healthOf(reading).map(({ name, level, field, tried }) => ({
      name,
      level,
      ...(field.ok ? { rule: field.rule } : { why: field.why }),
      tried,
    })),
    posts: reading.posts.length,
  };
}

/**
 * A report of how a page was read that can be shown to anybody: the rules that won and that were tried,
 * and the page's skeleton, in which no text, number, handle or link of the page is left. It is an HTML
 * file with an invented address in its first line, as `npm run new:fixture` takes it.
 *
 * @example reportOf({ root: document, tree: document.documentElement, reading, platform, withHandle: false, version: "1.0.0" })
 * // "<!-- https://www.instagram.com/creator1/ -->\n<!-- scoutlens-report {…} -->\n<html lang=\"de\">…"
 * @example reportOf({ …, withHandle: true }) // "<!-- https://www.instagram.com/mira.bakes/ -->…"
 */
export function reportOf(options: ReportOptions): string {
  const { root, tree, reading, platform, withHandle } = options;
  const hrefs = Array.from(root.querySelectorAll("a[href]")).map((link) => link.getAttribute("href") ?? "");
  const own = reading.handle === "" ? [] : [platform.profileUrl(reading.handle)];
  const aliases = makeAliases([reading.url, ...own, ...hrefs], platform, withHandle ? reading.handle : null);
  const scrubber: Scrubber = { platform, aliases, language: reading.language };
  const { displayName } = reading.fields;
  const spoken = displayName.ok ? displayName.value.toLowerCase().split(/[^\p{L}\p{M}]+/u) : [];
  const names = new Set(spoken.filter((word) => word.length >= SHORTEST_NAME));
  const head = JSON.stringify(headOf(options)).replace(/--/g, "- -");
  return [
    `<!-- ${scrubLink(reading.url, platform, aliases)} -->`,
    `<!-- ${HEAD} ${head} -->`,
    `<!doctype html>${skeletonOf(tree, scrubber, names)}`,
    "",
  ].join("\n");
}

/**
 * Takes a report apart: how the page was read, and the page without that comment. Null for any other file.
 *
 * @example splitReport(report)?.head.platform // "instagram"
 * @example splitReport("<html></html>") // null
 */
export function splitReport(text: string): { head: ReportHead; page: string } | null {
  const match = new RegExp(`^(<!--\\s*(\\S+)\\s*-->)\\s*<!-- ${HEAD} (\\{.*\\}) -->\\s*`, "s").exec(text.trimStart());
  const [whole, first, url, json] = match ?? [];
  if (whole === undefined || first === undefined || json === undefined || !parseAddress(url ?? "")) return null;
  try {
    const head: unknown = JSON.parse(json);
    if (typeof head !== "object" || head === null || !("platform" in head)) return null;
    // Written by `reportOf`; a person who changed it by hand gets a fixture that fails its test.
    return { head: head as ReportHead, page: `${first}\n${text.trimStart().slice(whole.length)}` };
  } catch {
    return null;
  }
}
