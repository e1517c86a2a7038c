import { isUnspaced, isWord } from "./scripts";
import { startsWithCounter } from "./unit-index";

const MONEY = /\p{Sc}/u;
const PERCENT = /[%٪‰]/;
/** A label before the number makes it a place in a row. */
const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:no|nr|núm|num|nº|n°|№|#|top|rank|part|ep|episode|season|chapter|page|level|day|week|month|year|第|제)[.:]?\s*$/iu;
/** Written onto a number, these make it a place, a day, a year, a clock time or money. */
const ONTO =
  /^(?:[ºª°×]|位|番|号|號|等|月|年|日(?!本)|時|时|点半|分(?!享)|秒|円|元|圆|圓|块|원|위|번|호|월|년|일|시(?!청)|초)/u;
const MONEY_CODE =
  "USD|EUR|GBP|JPY|CNY|INR|BRL|CHF|PLN|SEK|NOK|DKK|CZK|HUF|RUB|TRY|IDR|AUD|CAD|MXN|KRW|THB|VND|PHP|MYR|SGD|ZAR|NGN|AED|SAR";
const CODE_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${MONEY_CODE}|Rs|Rp)\\.?\\s*$`, "u");
const MONEY_AFTER = new RegExp(
  `^(?:${MONEY_CODE}|dollars?|euros?|pounds?|percent|per cent|pct|Prozent|procent|por ciento|por cento|pour cent|kr|zł|Kč|lei|Ft|rupees?|pesos?|reais|d[óo]lares|yen|won|руб|円|元|원)(?![\\p{L}\\p{M}])`,
  "u",
);

/** What may stand directly before a number: quotes, brackets, list marks, colons. */
const OPENS = /[\s([{«»“”„‘"'<：:•·|、，,。،؛;!?…〈「『—]/;
/** What may stand directly after it. */
const CLOSES = /[\s)\]}»«”“"'’：•·|、，。،؛;!?…〉」』>+—]/;

/** Measures of length, weight, data and the like, whose letters are units of counts somewhere. */
const MEASURE =
  /^\s?(?:[kcm]m|[km]g|lbs?|oz|[kKMGT]i?B(?:ps)?|[kMG]?Hz|fps|p|px|dpi|mph|km\/h|kWh?|mAh|ml|°[CF]?)(?![\p{L}\p{M}])/u;

/**
 * Whether a measure stands directly behind a number ("5 km", "720p").
 *
 * @example isMeasure(" km") // true
 * @example isMeasure(" likes") // false
 */
export const isMeasure = (after: string): boolean => MEASURE.test(after);

/** A heart or a thumb beside the number; stars are ratings. */
const PICTURE = /^(?!⭐|🌟)\p{Extended_Pictographic}/u;
const PICTURE_LAST = /\p{Extended_Pictographic}$/u;

/**
 * Whether the text before a number (and its unit) shows that it is no count: a handle, a price, a
 * negative number, a place in a row.
 *
 * @example deniedBefore("No. ") // true
 * @example deniedBefore("about ") // false
 */
export function deniedBefore(before: string): boolean {
  if (before === "") return false;
  const last = before.charAt(before.length - 1);
  if (PLACE_BEFORE.test(before) || CODE_BEFORE.test(before)) return true;
  if (isWord(last)) return !isUnspaced(last);
  if (/\d:$/.test(before)) return true;
  return !OPENS.test(last) && !PICTURE_LAST.test(before);
}

/**
 * The same for the text after it. `attached` says that no unit stands between.
 *
 * @example deniedAfter(" USD", true, 2) // true
 * @example deniedAfter(" likes", true, 2) // false
 */
export function deniedAfter(after: string, attached: boolean, digits: number): boolean {
  if (after === "") return false;
  if (attached && ONTO.test(after)) return true;
  if (MONEY_AFTER.test(after.trimStart())) return true;
  const first = after.charAt(0);
  if (isWord(first)) return attached ? !(isUnspaced(first) || startsWithCounter(after)) : false;
  // "3. Platz" and "3." are places; a long number may end a sentence.
  if (first === ".") return (attached && digits < 4) || !/^\.(?:\s|$)/.test(after);
  if (first === ",") return !/^,\s/.test(after);
  return !CLOSES.test(first) && !PICTURE.test(after);
}

/**
 * Whether the text as a whole speaks of money or shares of a hundred.
 *
 * @example deniedAnywhere("5 %") // true
 * @example deniedAnywhere("5 likes") // false
 */
export function deniedAnywhere(plain: string): boolean {
  return MONEY.test(plain) || PERCENT.test(plain);
}
