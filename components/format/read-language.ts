import { locale } from "../words";

/** Languages that are also found by their name; any other one by its tag. */
const NAMED =
  "ar bg bn ca cs da de el en es et fa fi fr gu he hi hr hu id it ja ko lt lv ml mr ms nb nl no pa pl pt ro ru sk sl sr sv ta te th tl tr uk ur vi zh".split(
    " ",
  );

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

function nameOf(tag: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: "language", fallback: "none" }).of(tag);
  } catch {
    return undefined;
  }
}

/**
 * A language as a scout writes it: a tag, its name in the scout's language, in English, or in itself. Null when it is
 * none of them.
 *
 * @example readLanguage("German") // "de"
 * @example readLanguage("pt-br") // "pt-BR"
 * @example readLanguage("Klingonese") // null
 */
export function readLanguage(text: string): string | null {
  const wanted = plain(text);
  const named = NAMED.find((tag) =>
    [locale(), "en", tag].some((language) => plain(nameOf(tag, language) ?? "") === wanted),
  );
  if (named) return named;
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(wanted) || nameOf(wanted, "en") === undefined) return null;
  return Intl.getCanonicalLocales(wanted)[0] ?? null;
}
