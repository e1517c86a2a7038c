import type messages from "../../assets/locales/en/messages.json";

/** Every message, as the English catalogue names it. */
export type MessageKey = keyof typeof messages;

/** Gives a message in the person's language with `$1`… filled in, or "" for a key it does not have. */
export type MessageSource = (key: string, substitutions: string[]) => string;

type Plural<Key extends string> = Key extends `${infer Base}_other` ? Base : never;
/** Keys that come in plural forms, named without the form. */
export type PluralKey = Plural<MessageKey>;

type Underscored<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Text;

let source: MessageSource = (key) => key;
let wanted: string | null = null;
/** The browser is slow to answer, and a table asks for the same words hundreds of times at each key. */
const plain = new Map<string, string>();
const rules = new Map<string, Intl.PluralRules>();

/**
 * Says where messages come from. `language` is what the browser speaks: it refines dates and numbers ("en-GB") when it
 * is a variety of the catalogue's language.
 */
export function installWords(given: MessageSource, language: string | null = null): void {
  source = given;
  wanted = language;
  plain.clear();
}

/** A message, asked for once where nothing is filled in. */
function message(key: string, substitutions: string[]): string {
  if (substitutions.length > 0) return source(key, substitutions);
  const known = plain.get(key);
  if (known !== undefined) return known;
  const text = source(key, []);
  plain.set(key, text);
  return text;
}

function pluralRules(language: string): Intl.PluralRules {
  const known = rules.get(language);
  if (known) return known;
  const made = new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}

/** The catalogue's own language, as a BCP 47 tag. */
export function catalogueLanguage(): string {
  const tag = message("language_tag", []);
  return tag === "" || tag === "language_tag" ? "en" : tag;
}

/** The language that numbers and dates are written in: never another one than that of the words around them. */
export function locale(): string {
  const own = catalogueLanguage();
  return wanted !== null && wanted.split("-")[0] === own.split("-")[0] ? wanted : own;
}

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

/** Direction of the words. */
export function direction(): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(catalogueLanguage().split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** Letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name, number or address that is filled into a sentence of the other direction would drag its neighbours along:
 * "@mira" and a full stop change places. Unicode's isolates keep it in one piece, in plain text as well as in markup.
 *
 * @example isolated("Küche 7") // unchanged among words that run from left to right
 * @example isolated("مطبخ ليلى") // between U+2068 and U+2069 there
 */
function isolated(substitution: string | number): string {
  const text = String(substitution);
  const apart = direction() === "rtl" ? text.trim() !== "" : RIGHT_TO_LEFT_LETTER.test(text);
  return apart ? `\u2068${text}\u2069` : text;
}

/** A message by its name. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return message(key, substitutions.map(isolated));
}

/** A message whose name core decides at run time; null when the catalogue has none. */
export function maybe(key: string, ...substitutions: (string | number)[]): string | null {
  const text = message(key, substitutions.map(isolated));
  return text === "" || text === key ? null : text;
}

/** The form of a message that fits the number; the number itself is not filled in. */
export function plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const form = pluralRules(catalogueLanguage()).select(count);
  const texts = substitutions.map(isolated);
  return message(`${key}_${form}`, texts) || message(`${key}_other`, texts);
}

/**
 * The part of a message name that stands for one of core's codes: "far-below" is "far_below".
 *
 * @example t(`word_${code("far-below")}`)
 */
export function code<Text extends string>(text: Text): Underscored<Text> {
  // Replacing each hyphen is what the type does, which the compiler cannot see.
  return text.replaceAll("-", "_") as Underscored<Text>;
}
