import type { CountResult } from "../types/count";
import type { PlatformId } from "../types/reading";

export interface ParseCountOptions {
  /** Declared language of the text, as a BCP 47 tag. */
  language?: string;
  platform?: PlatformId;
  /** Which count it is; platforms round some and cut others. */
  field?: string;
}

/** Reads plain whole numbers only; to be replaced by the reader of every language. */
export function parseCount(text: string, _options: ParseCountOptions = {}): CountResult {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, why: "empty", text };
  if (!/^\d{1,15}$/.test(trimmed)) return { ok: false, why: "unreadable", text };
  const value = Number(trimmed);
  return { ok: true, count: { value, low: value, high: value, text } };
}
