/** When something was published, as far as a page tells. Milliseconds since 1970, both ends included. */
export interface TimeSpan {
  earliest: number;
  latest: number;
}

/**
 * A time, or why there is none:
 * - `empty`: nothing was there
 * - `unreadable`: text that is no time, or one in the future
 * - `ambiguous`: it reads two ways ("5m" is minutes or months, "3/4/2025" March or April)
 */
export type AgeResult =
  | ({ ok: true; text: string } & TimeSpan)
  | { ok: false; why: "empty" | "unreadable" | "ambiguous"; text: string };

/** A length of time in seconds, or why there is none. */
export type DurationResult =
  | { ok: true; seconds: number; text: string }
  | { ok: false; why: "empty" | "unreadable" | "ambiguous"; text: string };
