import { existsSync, readFileSync } from "node:fs";

const BEGIN = "<!-- figures: written by npm run bench:signals -- --write-docs -->";
const END = "<!-- end of figures -->";

/** The page with its figures replaced; what people wrote around them stays. Throws when the marks are gone. */
export function writeDocs(file: string, figures: string, at: Date): string {
  const page = existsSync(file) ? readFileSync(file, "utf8") : "";
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file} has lost the marks "${BEGIN}" and "${END}"`);
  const day = at.toISOString().slice(0, 10);
  return `${page.slice(0, begin)}${BEGIN}\n\nMeasured on ${day}.\n\n${figures}\n\n${page.slice(end)}`;
}
