import type { Platform } from "../platforms/platform";
import type { Aliases } from "./aliases";
import { scrubLink } from "./links";
import { scrub, scrubDigits } from "./scrub";

/** Of a list the first few say how all look. */
const MOST_ITEMS = 4;
const MOST_KEYS = 60;
const LONGEST_TEXT = 60;
/** 1 January 2026, in seconds, for every time. */
const SOME_TIME = 1_767_225_600;

/** How things of a page are made unrecognisable. */
export interface Scrubber {
  platform: Platform;
  aliases: Aliases;
  language: string | null;
}

function scrubNumber(value: number): number {
  const size = Math.abs(value);
  if (size < 1) return 0;
  if (size > 1.2e9 && size < 2.2e9) return SOME_TIME;
  if (size > 1.2e12 && size < 2.2e12) return SOME_TIME * 1000;
  return Number(scrubDigits(String(Math.trunc(size))));
}

/**
 * A text of a page made unrecognisable; handles and ids become their invented names.
 *
 * @example scrubText("Mira (@mira.bakes)", scrubber) // "Xxxx (@creator1.example)"
 * @example scrubText("", scrubber) // ""
 */
export function scrubText(text: string, { aliases, language }: Scrubber): string {
  return aliases.within(text, (rest) => scrub(rest, language));
}

function scrubString(text: string, scrubber: Scrubber): string {
  if (/^(?:https?:|mailto:|\/)/i.test(text)) return scrubLink(text, scrubber.platform, scrubber.aliases);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return "2026-01-01T00:00:00.000Z";
  return scrubText(text.slice(0, LONGEST_TEXT), scrubber);
}

/** Keys whose value is the format's own word for a kind of thing. */
const KINDS = /^(?:@type|@context|interactionType|additionalType|__typename|product_type|page_type)$/;
/** Names that X gives to its counts. */
const COUNTED = /^(?:Follows|Friends|Tweets)$/;

function isKind(key: string, value: unknown): value is string {
  if (typeof value !== "string" || value.length > 60) return false;
  return KINDS.test(key) ? /^[\w:/.-]+$/.test(value) : key === "name" && COUNTED.test(value);
}

function scrubKey(key: string, place: number, { aliases }: Scrubber): string {
  const named = aliases.of(key);
  if (named !== null) return named;
  return /^[@$A-Za-z_][\w$.-]*$/.test(key) && !/\d{4}/.test(key) && aliases.within(key) === key ? key : `key${place}`;
}

/**
 * Embedded data made unrecognisable: names of keys, kinds of values and the form of numbers stay.
 *
 * @example scrubJson({ username: "mira.bakes", follower_count: 48123 }, scrubber) // { username: "creator1.example", follower_count: 12345 }
 * @example scrubJson(null, scrubber) // null
 */
export function scrubJson(value: unknown, scrubber: Scrubber): unknown {
  if (typeof value === "string") return scrubString(value, scrubber);
  if (typeof value === "number") return scrubNumber(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((each) => scrubJson(each, scrubber));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MOST_KEYS)
      .map(([key, each], place) => [
        scrubKey(key, place, scrubber),
        isKind(key, each) ? each : scrubJson(each, scrubber),
      ]),
  );
}
