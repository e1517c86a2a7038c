import { allAtOnce, type Steps, step } from "../platforms/steps";
import { foldText } from "./caption";

/** ISO 3166 codes of the countries that are looked for. Those whose English name is also a common word or first name are found by flag and other languages only. */
const CODES =
  "AD AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KH KR KW KZ LB LK LT LU LV LY MA MD MK MM MT MX MY NG NI NL NO NP NZ OM PA PE PH PK PL PR PT PY QA RO RS RU SA SE SG SI SK SN SV SY TD TH TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZW".split(
    " ",
  );

/** Names that mean something else too often: a US state, first names, a bird, shirts. */
const AMBIGUOUS = new Set(["georgia", "jordan", "chad", "turkey", "guinea", "mali", "niger", "jersey", "togo", "cuba"]);

/** Short forms that people write. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  usa: "US",
  "u.s.": "US",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  uae: "AE",
  korea: "KR",
  holland: "NL",
};

/** Languages in which country names are known besides the page's own. */
const LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "ja", "ar"];

const cache = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  try {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of CODES) {
      const name = display.of(code);
      if (name && !AMBIGUOUS.has(foldText(name))) names.set(name, code);
    }
  } catch {
    // Not a language tag: no names in it.
  }
  cache.set(language, names);
  return names;
}

/**
 * Country names as people write them, each with its ISO 3166 code, in eight large languages and the given one.
 *
 * @example countryNames("sv").get("Tyskland") // "DE"
 * @example countryNames(null).get("Germany") // "DE"
 */
export function countryNames(language: string | null): ReadonlyMap<string, string> {
  return allAtOnce(countryNamesInSteps(language));
}

/**
 * The same as {@link countryNames}, a language at a time: the engine takes a while for each it is first asked for.
 *
 * @example allAtOnce(countryNamesInSteps("sv")).get("Tyskland") // "DE"
 * @example allAtOnce(countryNamesInSteps(null)).get("Tyskland") // undefined
 */
export function* countryNamesInSteps(language: string | null): Steps<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  const languages = language === null ? LANGUAGES : [...LANGUAGES, language];
  for (const each of languages) for (const [name, code] of yield* step(() => namesIn(each))) all.set(name, code);
  return all;
}

/**
 * The ISO 3166 code of a country as a scout writes it: code, name or short form; null for anything else.
 *
 * @example regionOf("Deutschland") // "DE"
 * @example regionOf("Atlantis") // null
 */
export function regionOf(text: string): string | null {
  const folded = foldText(text);
  const upper = text.trim().toUpperCase();
  if (SHORT_FORMS[folded]) return SHORT_FORMS[folded] ?? null;
  if (CODES.includes(upper)) return upper;
  for (const [name, code] of countryNames(null)) if (foldText(name) === folded) return code;
  return null;
}

/**
 * Countries of the flags in a text ("🇩🇪" is DE), each once.
 *
 * @example flagsIn("🇩🇪 / 🇫🇷") // ["DE", "FR"]
 * @example flagsIn("🏁") // []
 */
export function flagsIn(text: string): string[] {
  const codes = [...text.matchAll(/[\u{1F1E6}-\u{1F1FF}]{2}/gu)].map((match) =>
    [...match[0]].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join(""),
  );
  return [...new Set(codes)].filter((code) => CODES.includes(code));
}
