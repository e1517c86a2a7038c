import type { Count, CountResult } from "../types/count";
import type { PlatformId } from "../types/reading";
import { numberRuns } from "./numeral";
import { plainText } from "./plain-text";
import { intervalOf, shorteningOf } from "./rounding";
import { type Writing, writingOf } from "./writing";

export interface ParseCountOptions {
  /** Declared language of the text, as a BCP 47 tag. */
  language?: string;
  platform?: PlatformId;
  /** Which count it is; platforms round some and cut others. */
  field?: string;
}

const LETTER = /[\p{L}\p{M}]/u;

function unitAfter(writing: Writing, after: string): { power: number; length: number } | null {
  let best: { power: number; length: number } | null = null;
  const lower = after.toLowerCase();
  for (const unit of writing.units) {
    if (unit.before !== "" || !lower.startsWith(unit.after)) continue;
    const next = after.charAt(unit.after.length);
    if (/^[\x20-\u052f]*$/.test(unit.after) && LETTER.test(next)) continue;
    if (best === null || unit.after.length > best.length) best = { power: unit.power, length: unit.after.length };
  }
  return best;
}

/** Reads a count as its language writes it, or as English does where the language does not know the unit. */
export function parseCount(text: string, options: ParseCountOptions = {}): CountResult {
  const plain = plainText(text);
  if (plain === "") return { ok: false, why: "empty", text };
  const runs = numberRuns(plain);
  const run = runs[0];
  if (!run || runs.length > 1 || plain.length > 200) return { ok: false, why: "unreadable", text };
  const before = plain.slice(0, run.start);
  const after = plain.slice(run.end);
  if (/[\p{L}\p{Sc}@#_/-]$/u.test(before) || /^[%‰٪:/\-_]|\p{Sc}/u.test(after)) {
    return { ok: false, why: "unreadable", text };
  }
  const own = writingOf(options.language ?? "en");
  const english = writingOf("en");
  const shortening = shorteningOf(options.platform, options.field);
  const found = new Map<string, Count>();
  const order = options.platform === "tiktok" ? [english, own] : [own, english];
  for (const writing of order) {
    if (!writing) continue;
    const unit = unitAfter(writing, after.trimStart());
    if (!unit && /^\p{L}/u.test(after) && /^\p{Script=Latin}/u.test(after)) continue;
    for (const reading of run.readings) {
      if (unit && reading.decimal !== null && !writing.decimals.includes(reading.decimal)) continue;
      if (unit && reading.group !== null && !writing.groups.includes(reading.group)) continue;
      const interval = intervalOf({ ...reading, power: unit?.power ?? 0 }, shortening);
      if (interval) found.set(`${interval.value}`, { ...interval, text });
    }
    if (found.size > 0) break;
  }
  const [count] = found.values();
  if (count === undefined) return { ok: false, why: "unreadable", text };
  if (found.size > 1) return { ok: false, why: "ambiguous", text, candidates: [...found.values()] };
  return { ok: true, count };
}
