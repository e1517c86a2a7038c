import { SAME_AS_ENGLISH } from "./same-as-english";

/** A catalogue as its file holds it. */
export type Messages = Readonly<Record<string, { message: string; description?: string }>>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Forms that stand for one number alone may do without the number itself. */
const ONE_NUMBER = /_(zero|one|two)$/;
const NAME = /^(extension_name$|platform_)/;

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
const base = (key: string) => key.replace(PLURAL, "");
const withoutHyphen = (language: string) => language.replaceAll("_", "-");

/** Keys of English that come in plural forms, without the form. */
function plurals(english: Messages): Set<string> {
  const others = Object.keys(english).filter((key) => key.endsWith("_other") && `${base(key)}_one` in english);
  return new Set(others.map(base));
}

/** The English text that a key of another language translates. */
function model(english: Messages, key: string): string | undefined {
  return (english[key] ?? english[`${base(key)}_other`])?.message;
}

const pick = (messages: Messages, faulty: (text: string, key: string) => boolean): string[] =>
  Object.entries(messages).flatMap(([key, { message }]) => (faulty(message, key) ? [key] : []));

/** What is missing and what is too much, with every plural form that the language has. */
export function wrongKeys(english: Messages, messages: Messages, language: string): string[] {
  const forms = new Intl.PluralRules(withoutHyphen(language)).resolvedOptions().pluralCategories;
  const several = plurals(english);
  const wanted = new Set(
    Object.keys(english).flatMap((key) =>
      several.has(base(key)) ? forms.map((form) => `${base(key)}_${form}`) : [key],
    ),
  );
  return [
    ...[...wanted].filter((key) => !(key in messages)).map((key) => `missing: ${key}`),
    ...Object.keys(messages)
      .filter((key) => !wanted.has(key))
      .map((key) => `unknown: ${key}`),
  ];
}

/** Texts that fill in something else than English does. */
export function wrongPlaceholders(english: Messages, messages: Messages): string[] {
  const several = plurals(english);
  return pick(messages, (text, key) => {
    const own = placeholders(text);
    const theirs = placeholders(model(english, key) ?? "");
    const mayLack = several.has(base(key)) && ONE_NUMBER.test(key);
    return (
      theirs.some((each) => !own.includes(each) && !(mayLack && each === "$1")) ||
      own.some((each) => !theirs.includes(each))
    );
  });
}

/** Texts with nothing in them, or with space at an end. */
export const emptyTexts = (messages: Messages): string[] =>
  pick(messages, (text) => text.trim() === "" || text.trim() !== text);

/** Texts that are still English, apart from names and what `same-as-english.ts` gives a reason for. */
export function untranslated(english: Messages, messages: Messages, language: string): string[] {
  const allowed = new Set((SAME_AS_ENGLISH[language] ?? []).flatMap(({ keys }) => keys));
  return pick(
    messages,
    (text, key) =>
      text === model(english, key) && /\p{L}/u.test(text.replace(/\$\d/g, "")) && !NAME.test(key) && !allowed.has(key),
  );
}

/** Entries of the allow-list that are no longer the same as in English. */
export function needlessAllowances(english: Messages, messages: Messages, language: string): string[] {
  const allowed = (SAME_AS_ENGLISH[language] ?? []).flatMap(({ keys }) => keys);
  return allowed.filter((key) => messages[key]?.message !== english[key]?.message);
}

const ACCUSING =
  /\b(fakes?|frauds?|fraudulent|betrug|betrüg\w*|gefälscht\w*|falsos?|falsas?|fraudes?|fausse?s?|faux|trich\w*|engañ\w*|trapac\w*)(?![\p{L}])|詐欺|偽|不正|水増し|مزيف|مزور|احتيال|غش/iu;

/** Texts that accuse somebody. */
export const accusations = (messages: Messages): string[] => pick(messages, (text) => ACCUSING.test(text));

/** Texts that carry an address or markup: the words are words alone. */
export const addresses = (messages: Messages): string[] =>
  pick(messages, (text) => /https?:|www\.|\/\/|[<>]|&\w+;|\.(com|org|net|io)\b/i.test(text));

/** Words that address the scout informally, where the language has them. */
const INFORMAL: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(du|dich|dir|deine?[mnrs]?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu,
  es: /(?<!\p{L})(tú|tus?|contigo|vosotros|vuestr[oa]s?)(?!\p{L})/iu,
};

/** Texts that are not in the form of address that the language's catalogue keeps. */
export function informal(messages: Messages, language: string): string[] {
  const words = INFORMAL[language];
  return words ? pick(messages, (text) => words.test(text)) : [];
}

/** Texts with another typography than the language's own. */
export function typography(messages: Messages, language: string): string[] {
  return pick(messages, (text) => {
    if (/["']|\.\.\.| \u2026/.test(text)) return true;
    // A plain space before these would let the sign begin a line of its own.
    return language === "fr" && /(^|[^\u00a0\u202f\s]) [:;?!»]|« /.test(text);
  });
}
