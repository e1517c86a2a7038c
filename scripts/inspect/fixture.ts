import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DomScope } from "../../core/platforms/dom";
import { parsePage } from "./document";

/** Every fixture is read as if it were opened at this time (1 June 2026, noon UTC). */
export const FIXTURE_NOW = Date.UTC(2026, 5, 1, 12);

/** A small page that we wrote, its address in the first line, what it must read to beside it. */
export interface Fixture {
  platform: string;
  name: string;
  file: string;
  expectedFile: string;
  url: string;
  html: string;
  language: string | null;
  parse(): DomScope;
}

const FIRST_LINE = /^<!--\s*(https?:\/\/\S+)\s*-->/;

/** The language that a page declares on its root element, or null. */
export function declaredLanguage(root: DomScope): string | null {
  const declared = root.querySelector("html")?.getAttribute("lang")?.trim() ?? "";
  try {
    return Intl.getCanonicalLocales(declared)[0] ?? null;
  } catch {
    // Blank, or no language tag.
    return null;
  }
}

/** The address that a fixture's first line gives, or null. */
export function addressInFirstLine(html: string): string | null {
  return FIRST_LINE.exec(html)?.[1] ?? null;
}

/** Reads a fixture file; throws when its first line does not give the address. */
export function loadFixture(file: string): Fixture {
  const html = readFileSync(file, "utf8");
  const url = addressInFirstLine(html);
  if (url === null) throw new Error(`${file}: the first line must be <!-- ADDRESS -->`);
  return {
    platform: basename(join(file, "..")),
    name: basename(file, ".html"),
    file,
    expectedFile: file.replace(/\.html$/, ".json"),
    url,
    html,
    language: declaredLanguage(parsePage(html)),
    parse: () => parsePage(html),
  };
}

/** Every fixture below `tests/fixtures`, or of one platform. */
export function loadFixtures(folder: string, platform?: string): Fixture[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (platform === undefined || entry.name === platform))
    .flatMap((entry) =>
      readdirSync(join(folder, entry.name))
        .filter((file) => file.endsWith(".html"))
        .sort()
        .map((file) => loadFixture(join(folder, entry.name, file))),
    );
}
