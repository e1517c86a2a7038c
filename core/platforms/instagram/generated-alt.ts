import { timeFromShortcode } from "../meta/shortcode";

/** "Photo by Mira Bakes on May 18, 2026": the name comes within the first words, the date soon after. */
const NAME_WITHIN = 40;
const DATE_WITHIN = 160;
const DAY = 86_400_000;

/**
 * Whether the description of a picture is the network's own and not the creator's caption. Where a post has no caption
 * the network writes one in a language of its choice: who made the picture, on which day, what may be seen. It names
 * the creator near its beginning and then the day of the post, which its code tells.
 *
 * @example isGeneratedAlt("Photo by Mira Bakes on November 19, 2025. May be an image of bread.", "DRQawBzjANc", ["Mira Bakes"]) // true
 * @example isGeneratedAlt("Bread by Mira, at last", "DRQawBzjANc", ["Mira"]) // false: no date
 */
export function isGeneratedAlt(alt: string, code: string, names: readonly string[]): boolean {
  const time = timeFromShortcode(code);
  const named = names
    .filter((name) => name.length > 1)
    .map((name) => ({ start: alt.indexOf(name), end: alt.indexOf(name) + name.length }))
    .find(({ start }) => start >= 0 && start < NAME_WITHIN);
  if (time === null || !named) return false;
  const dated: readonly string[] = alt.slice(named.end, DATE_WITHIN).match(/\d+/g) ?? [];
  // In another time zone it is the day before or after.
  return [time - DAY, time, time + DAY].some((each) => {
    const day = new Date(each);
    return dated.includes(String(day.getUTCFullYear())) && dated.some((part) => Number(part) === day.getUTCDate());
  });
}
