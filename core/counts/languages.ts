/**
 * Languages that the engines carry compact number data for, and the regional ones that write numbers
 * or units otherwise than their parent. A language that only inherits the root's "1.2K" is left out:
 * the letters K, M, B are always among the possible readings. Checked against the engine by a test.
 */
export const LANGUAGES: readonly string[] = (
  "af ak am ar ar-EG ar-MA as ast az ba be bg bn blo bo br brx bs bs-Cyrl ca ce ceb chr cs cv cy da de de-AT de-CH dsb dz " +
  "ee el en en-GB en-IN en-ZA eo es es-419 es-AR es-ES es-MX es-US et eu fa fi fil fo fr fr-CA fr-CH fy ga gd gl gsw gu " +
  "ha he hi hi-Latn hr hsb hu hy ia id is it it-CH ja jv ka kea kgp kk kk-Arab km kn ko kok kok-Latn ks ksh ku kxv ky lb " +
  "lo lt lv mk ml mn mr ms my nb ne nl nn om or pa pcm pl ps pt pt-CH pt-PT rm ro ru sah sc scn sd se se-FI shn si sk sl " +
  "smn so sq sr sr-Latn sv sw ta te tg th ti tk to tr tt ug uk ur uz uz-Cyrl vec vi wo xnr yo yrl yue yue-Hans zh zh-Hant " +
  "zh-Hant-HK zu"
).split(" ");

/** Languages with relative times of their own but the root's compact numbers. */
export const LANGUAGES_WITH_TIMES_ONLY: readonly string[] =
  "ccp csw fur ig jgo kaa kl mai mi mt mzn nqo os qu syr tok wae xh yi".split(" ");

/**
 * Languages that networks offer their pages in: those of YouTube's and Facebook's language menus. A page
 * that declares the wrong language is in one of these.
 */
const OFFERED: ReadonlySet<string> = new Set(
  (
    "af am ar as az be bg bn bs ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk km kn ko ky " +
    "lo lt lv mk ml mn mr ms my nb ne nl nn no or pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tr uk ur uz vi zh zu"
  ).split(" "),
);

/**
 * Whether networks offer pages in a language.
 *
 * @example isOffered("pt-BR") // true
 * @example isOffered("tlh") // false
 */
export const isOffered = (language: string): boolean => OFFERED.has(language.split("-")[0] ?? language);
