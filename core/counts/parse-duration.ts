import type { DurationResult } from "../types/age";
import { plainText } from "./plain-text";

const CLOCK = /^(?:(\d{1,3})[:.])?(\d{1,3})[:.](\d{2})$/;

/**
 * Reads the length of a video as a clock shows it, in seconds.
 *
 * @example parseDuration("1:02:03") // { ok: true, seconds: 3723, text: "1:02:03" }
 * @example parseDuration("LIVE") // { ok: false, why: "unreadable", text: "LIVE" }
 */
export function parseDuration(text: string): DurationResult {
  const plain = plainText(text);
  if (plain === "") return { ok: false, why: "empty", text };
  const match = CLOCK.exec(plain);
  if (!match) return { ok: false, why: "unreadable", text };
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  if (seconds > 59 || (match[1] !== undefined && minutes > 59)) return { ok: false, why: "unreadable", text };
  return { ok: true, seconds: hours * 3600 + minutes * 60 + seconds, text };
}
