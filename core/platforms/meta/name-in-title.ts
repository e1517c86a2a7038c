const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The name in a title of the form "Mira Bakes (@mira.bakes) • …", which all languages share; null when
 * the title names somebody else. Titles stay behind when a single-page session goes on.
 *
 * @example nameInTitle("Mira Bakes (@mira.bakes) • Instagram photos and videos", "mira.bakes") // "Mira Bakes"
 * @example nameInTitle("Mira Bakes (@mira.bakes) • Instagram", "jon.runs") // null
 */
export function nameInTitle(title: string | null, handle: string): string | null {
  const match = new RegExp(`^(.*?)[(（]@${escaped(handle)}[)）]`, "is").exec(title ?? "");
  const name = match?.[1]?.trim() ?? "";
  return name === "" ? null : name;
}

/**
 * Whether a title or description names this creator as "(@handle)".
 *
 * @example namesHandle("… photos and videos from Mira (@mira.bakes)", "mira.bakes") // true
 * @example namesHandle("… from Mira (@mira.bakes2)", "mira.bakes") // false
 */
export function namesHandle(text: string | null, handle: string): boolean {
  return new RegExp(`[(（]@${escaped(handle)}[)）]`, "i").test(text ?? "");
}
