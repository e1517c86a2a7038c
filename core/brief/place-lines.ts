import { sameBrand } from "../niche/brands";
import { primaryLanguage } from "../niche/languages";
import { regionOf } from "../niche/regions";
import type { Brief } from "../types/brief";
import type { FitLine } from "../types/insight";
import type { Reading } from "../types/reading";
import { type FitInsight, given, oneOf, unknown } from "./line";

/**
 * Languages, markets and niches, as far as the page names them; a market it does not name is unknown, not missed.
 *
 * @example placeLines({ markets: ["DE"] }, insight)[0]?.result // "pass" where the bio names Leipzig
 * @example placeLines({ markets: ["FR"] }, insight)[0]?.result // "unknown"
 */
export function placeLines(brief: Brief, insight: FitInsight): FitLine[] {
  const lines: FitLine[] = [];
  const languages = given(brief.languages);
  if (languages) {
    const found = insight.niche.languages.flatMap((each) =>
      each.language === null || each.place === "comments" ? [] : primaryLanguage(each.language),
    );
    lines.push(oneOf("languages", languages.map(primaryLanguage), [...new Set(found)], "not-reliable"));
  }
  const markets = given(brief.markets);
  if (markets) {
    const { places } = insight.niche;
    const fits = places.filter(({ place, region }) =>
      markets.some((market) => sameBrand(market, place) || (region !== undefined && regionOf(market) === region)),
    );
    const found = fits.map(({ place }) => place);
    // A page that names no such place, or another one, does not say where the audience is.
    lines.push(
      found.length > 0
        ? {
            line: "markets",
            result: "pass",
            wanted: [...markets],
            found,
            postIds: fits.flatMap((each) => each.postIds),
          }
        : {
            line: "markets",
            result: "unknown",
            wanted: [...markets],
            found: places.map(({ place }) => place),
            note: "not-named",
          },
    );
  }
  const niches = given(brief.niches);
  if (niches) {
    const { topics, focus } = insight.niche;
    const found = focus ? [focus.topic] : [];
    const also = topics.find(({ id }) => niches.includes(id));
    const line = oneOf("niches", niches, found, "no-captions");
    lines.push(also ? { ...line, postIds: also.postIds } : line);
  }
  return lines;
}

/**
 * Whether the page shows a way to reach the creator; one behind a button is unknown.
 *
 * @example contactLine(readingWithEmail).result // "pass"
 * @example contactLine(emptyReading).result // "unknown"
 */
export function contactLine(reading: Reading): FitLine {
  const { contact } = reading.fields;
  if (!contact.ok) return unknown("contactNeeded", 1, contact.why);
  const { emails, handles, links, behindButton } = contact.value;
  const found = [...emails, ...handles, ...links];
  if (found.length > 0) return { line: "contactNeeded", result: "pass", wanted: 1, found };
  return behindButton
    ? unknown("contactNeeded", 1, "behind-button")
    : { line: "contactNeeded", result: "miss", wanted: 1, found: [] };
}
