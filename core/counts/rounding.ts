import type { PlatformId } from "../types/reading";
import { ROUNDING, type Shortening } from "./platform-rounding";

/** A number that was read, before its interval: `integer.fraction` times ten to the `power`. */
export interface Shown {
  integer: string;
  fraction: string;
  power: number;
}

const BY_INTL: Shortening = { habit: "round" };

/**
 * How a network shortens the counts of one field: to the nearest, or cut off; as Intl does where no network is named.
 *
 * @example shorteningOf("tiktok", "followers").habit // "round"
 * @example shorteningOf(undefined, undefined).habit // "round"
 */
export function shorteningOf(platform: PlatformId | undefined, field: string | undefined): Shortening {
  const known = platform === undefined ? undefined : ROUNDING[platform];
  if (!known) return platform === undefined ? BY_INTL : { habit: "either" };
  return (field === undefined ? undefined : known.fields?.[field]) ?? known.all;
}

/**
 * The whole numbers that could be behind a shown number, both ends included; null where the number
 * is no whole count ("2.4" without a unit) or too large to be one.
 *
 * @example intervalOf({ integer: "1", fraction: "2", power: 6 }, { habit: "round" }) // 1150000..1249999
 * @example intervalOf({ integer: "12", fraction: "5", power: 0 }, { habit: "round" }) // null
 */
export function intervalOf(shown: Shown, shortening: Shortening): { value: number; low: number; high: number } | null {
  const digits = shown.integer + shown.fraction;
  const power = shown.power - shown.fraction.length;
  if (power < 0 || digits.length + power > 15) return null;
  const value = Number(digits) * 10 ** power;
  if (shown.power === 0) return { value, low: value, high: value };
  const kept = shortening.fractionDigits?.(shown.integer.length) ?? 0;
  const step = 10 ** (shown.power - Math.max(shown.fraction.length, Math.min(kept, shown.power)));
  if (step === 1) return { value, low: value, high: value };
  const low = shortening.habit === "cut" ? value : value - step / 2;
  const high = shortening.habit === "round" ? value + step / 2 - 1 : value + step - 1;
  return { value, low: Math.max(0, low), high };
}
