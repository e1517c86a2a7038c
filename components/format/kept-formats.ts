import { locale } from "../words";

/** Making one costs a tenth of a millisecond, using it a hundredth of that; a table asks for hundreds at each key. */
const MOST_KEPT = 200;

/** Keeps what was made for a language and options, so that it is made once. */
function keeping<Options, Format>(make: (language: string, options: Options) => Format): (options: Options) => Format {
  const kept = new Map<string, Format>();
  return (options) => {
    const language = locale();
    const name = `${language} ${JSON.stringify(options)}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const format = make(language, options);
    kept.set(name, format);
    return format;
  };
}

/** How the person's language writes numbers. */
export const numberFormat = keeping(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

/** How the person's language writes days, in the zone the browser was in when it was first asked. */
export const dateFormat = keeping(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

/** How the person's language says how long ago something was. */
export const agoFormat = keeping(
  (language, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(language, options),
);

/** What the person's language calls other languages. */
export const namesFormat = keeping(
  (language, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames([language], options),
);
