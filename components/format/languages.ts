import { namesFormat } from "./kept-formats";

/** A language by its name in the person's own: "pt" is "Portuguese". What is no language tag stays as it is. */
export function formatLanguage(tag: string): string {
  try {
    return namesFormat({ type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
