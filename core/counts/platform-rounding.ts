import type { PlatformId } from "../types/reading";

/** How a shortened count was made. `either` is a network whose habit nobody has measured. */
export type Habit = "round" | "cut" | "either";

/** What is known of a network's shortening, for one field or all. */
export interface Shortening {
  habit: Habit;
  /** Fraction digits that are kept (a closing ".0" is dropped), by digits before the mark; what is read may say more. */
  fractionDigits?(integerDigits: number): number;
}

const oneBelowTen = (integerDigits: number): number => (integerDigits === 1 ? 1 : 0);
const always = (digits: number) => (): number => digits;
/** Three significant digits. */
const three = (integerDigits: number): number => Math.max(0, 3 - integerDigits);

/**
 * How each network shortens its counts, as far as pages with both the short and the exact number
 * showed it. A network that is not here is read as if it either rounds or cuts.
 */
export const ROUNDING: Partial<Record<PlatformId, { all: Shortening; fields?: Readonly<Record<string, Shortening>> }>> =
  {
    // Seen on profile pages with both numbers: 38,490 "38.5K", 328,369 "328.4K", 1,021,881 "1M"; below 10,000 in full.
    tiktok: { all: { habit: "round", fractionDigits: always(1) } },
    // Subscribers are cut to three digits: 10,486 "10.4K", 1,783,744 "1.78M", 103,538,378 "103M"
    // (YouTube's announcement of 2019, kept at stats.skywiki.org/wiki/YouTube_subscriber_count_abbreviations).
    // Other counts, seen: 1,242,982 "1.2m", 1,598 "1.5k", 348,977 "348k", 135,582,351 "135M".
    youtube: {
      all: { habit: "cut", fractionDigits: oneBelowTen },
      fields: { followers: { habit: "cut", fractionDigits: three } },
    },
    // Seen: 2,052,999 "2.1M", 11,651 "11,7 mil"; 698,079,524 "698M" keeps no fraction.
    instagram: { all: { habit: "round", fractionDigits: oneBelowTen } },
    // Seen: header 58,344 "58.3K"; buttons 1264 "1.2K", 5038 "5K", 17286 "17K", 14207816 "14M".
    x: { all: { habit: "cut", fractionDigits: oneBelowTen } },
    // Seen: 436,812 "436K", 2,370 "2.3K", 3,816,542 "3.8M".
    threads: { all: { habit: "cut", fractionDigits: oneBelowTen } },
    // Seen: 3,783 "3.7K", 25,769 "25K", 28,729,285 "28M".
    facebook: { all: { habit: "cut" } },
    // bluesky-social/social-app, src/view/com/util/numeric/format.ts: cut to one decimal of the unit.
    // Seen: 3,817 "3.8K", 2,999 "2.9K", 1,101,177 "1.1M".
    bluesky: { all: { habit: "cut", fractionDigits: always(1) } },
    // Seen on tiles: 1,283,641 "1.3m", 14,276 "14k", 1,383 "1.4k"; header 2,038,400 "2 M".
    snapchat: { all: { habit: "round" } },
  };
