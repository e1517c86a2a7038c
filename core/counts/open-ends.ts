interface Interval {
  value: number;
  low: number;
  high: number | null;
}

/** Signs of "about", "more than" and plus around a number, taken off its text. */
export interface OpenEnds {
  before: string;
  after: string;
  /** The interval as the signs widen it. */
  widen(interval: Interval): Interval;
}

const SIGN = /([+~≈≃∼>≥⩾])\s*$/;
/** Words for "more than" and "about" before a number, in the languages that networks are mostly read in. */
const MORE =
  /(?:^|\s)(?:over|more than|at least|más de|mas de|mais de|plus de|über|mehr als|mindestens|oltre|più di|meer dan|ponad|более|больше|понад|lebih dari|hơn)\s*$/iu;
const ABOUT =
  /(?:^|\s)(?:about|around|approx\.?|approximately|circa|ca\.|etwa|ungefähr|environ|unos|cerca de|около|примерно|sekitar|约|約)\s*$/iu;
const FEWER = /[<≤]\s*$/;

/** "~1,200" may be anything that rounds to as many digits. */
function about({ value, low, high }: Interval): Interval {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  const half = value === 0 ? 0 : 10 ** zeros / 2;
  const top = high === null ? null : Math.max(high, value + Math.max(0, Math.ceil(half) - 1));
  return { value, low: Math.min(low, Math.max(0, Math.ceil(value - half))), high: top };
}

/**
 * Takes "10K+", "+1.2M", ">500" and "~1K" apart. "10K+" is at least 10 000; a plus before may be no
 * more than a sign, so that the rounding stays below. Null for "<1K", which has no likeliest value.
 *
 * @example openEnds("", "+ followers")?.widen({ value: 10000, low: 9500, high: 10499 }) // 10000 and more
 * @example openEnds("<", "") // null
 */
export function openEnds(before: string, after: string): OpenEnds | null {
  if (FEWER.test(before)) return null;
  const sign = SIGN.exec(before);
  const rest = sign ? before.slice(0, sign.index) : before;
  const more = MORE.test(rest) || /^[+>≥⩾]/.test(sign?.[1] ?? "");
  const roughly = ABOUT.test(rest) || sign !== null;
  const plus = /^\s?[+＋]/.exec(after);
  const behind = plus ? after.slice(plus[0].length) : after;
  return {
    before: rest,
    after: behind,
    widen(interval) {
      if (plus) return { value: interval.value, low: interval.value, high: null };
      if (more) return { ...interval, high: null };
      return roughly ? about(interval) : interval;
    },
  };
}
