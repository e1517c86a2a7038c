import type { PricePack, RatePack } from "../types/pack";
import { checkPack } from "./check-pack";
import { jsonLines } from "./json-lines";
import type { PackReason } from "./pack-schema";

/** Larger files are no benchmark packs. */
export const LARGEST_PACK = 1_000_000;

/** What is wrong with a pack: the line in the file, the place in it, and the reason as a key of the locale files. */
export interface ImportIssue {
  line: number;
  path: string;
  reason: PackReason | "not-json" | "too-long" | "duplicate-id";
}

export type ImportResult<Pack> = { ok: true; pack: Pack } | { ok: false; issues: ImportIssue[] };

/**
 * Reads a benchmark pack from the text of a JSON file. A bad pack names every line and reason and changes nothing; an id
 * that is already taken is refused unless it is to be replaced.
 *
 * @example importPack(exportPack(pack)) // { ok: true, pack }
 * @example importPack('{ "type": "rates",\n "format": 2 }') // issues: [{ line: 2, path: "format", reason: "not-allowed" }, …]
 */
export function importPack(text: string, taken: readonly string[] = []): ImportResult<RatePack | PricePack> {
  if (text.length > LARGEST_PACK) return { ok: false, issues: [{ line: 1, path: "", reason: "too-long" }] };
  const clean = text.replace(/^\ufeff/u, "");
  const found = jsonLines(clean);
  if (!found.ok) return { ok: false, issues: [{ line: found.line, path: "", reason: "not-json" }] };
  const checked = checkPack(JSON.parse(clean));
  if (checked.ok) {
    if (!taken.includes(checked.pack.id)) return { ok: true, pack: checked.pack };
    return { ok: false, issues: [{ line: found.lines.get("id") ?? 1, path: "id", reason: "duplicate-id" }] };
  }
  const issues = checked.issues.map(({ path, reason }) => ({
    line: lineOf(path, found.lines),
    path: path.join("."),
    reason,
  }));
  return { ok: false, issues: issues.sort((a, b) => a.line - b.line) };
}

/** The line of a place, or of what it is missing from. */
function lineOf(path: readonly (string | number)[], lines: ReadonlyMap<string, number>): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const line = lines.get(path.slice(0, depth).join("."));
    if (line !== undefined) return line;
  }
  return lines.get("") ?? 1;
}

/**
 * The text of a pack's file, which `importPack` reads back to the same pack.
 *
 * @example exportPack(pack) // '{\n  "type": "rates", …'
 * @example exportPack({ ...pack, rows: [] }) // still JSON; importing it says "too-small"
 */
export function exportPack(pack: RatePack | PricePack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
