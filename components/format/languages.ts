import { locale } from "../words";

/** A language by its name in the person's own: "pt" is "Portuguese". What is no language tag stays as it is. */
export function formatLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
