const ASCII_ONLY = /^[\x20-\x7e]*$/;
/** Marks that steer direction or joining and are never part of a number or a unit. */
const INVISIBLE = /\p{Cf}|\uFE0F/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /\p{Nd}/u;
const SPACES = /\s+/g;

const digitValues = new Map<string, string>();

/** Decimal digits stand in runs of ten in Unicode, so the place in the run is the value. */
function asciiDigit(digit: string): string {
  const known = digitValues.get(digit);
  if (known !== undefined) return known;
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (start > 0 && IS_DIGIT.test(String.fromCodePoint(start - 1))) start -= 1;
  const value = String((code - start) % 10);
  // Bounded by the decimal digits that Unicode has, some 700.
  digitValues.set(digit, value);
  return value;
}

/** One space stays one space; a line break or several spaces part two texts and become a line break. */
const space = (run: string): string => (run.length === 1 && run !== "\n" && run !== "\r" ? " " : "\n");

/**
 * Brings a text to the form that numbers and units are looked for in: digits of every script as ASCII,
 * bidi and joining marks gone, full-width forms narrow, no-break spaces plain, trimmed.
 *
 * @example plainText("۱٫۲\u00a0میلیون") // "1٫2 میلیون"
 * @example plainText("\u200e") // ""
 */
export function plainText(text: string): string {
  if (ASCII_ONLY.test(text) && !text.includes("  ")) return text.trim();
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(DIGIT, asciiDigit)
    .replace(SPACES, space)
    .trim();
}
