import type { MessageSource } from "./words";

/** A catalogue in the browsers' messages.json form. */
export type Catalog = Readonly<Record<string, { message: string }>>;

/**
 * The browser's way of filling in messages, over plain catalogues: the first that has the key wins. For places without
 * a browser: tests, the gallery, the command line.
 *
 * @example catalogSource(german, english)("action_save", []) // "Merken"
 * @example catalogSource(english)("no_such_key", []) // ""
 */
export function catalogSource(...catalogs: Catalog[]): MessageSource {
  return (key, substitutions) => {
    for (const catalog of catalogs) {
      const entry = Object.hasOwn(catalog, key) ? catalog[key] : undefined;
      if (entry)
        return entry.message.replace(/\$(\d)/g, (_all, digit: string) => substitutions[Number(digit) - 1] ?? "");
    }
    return "";
  };
}
