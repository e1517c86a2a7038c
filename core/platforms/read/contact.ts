import type { Contact } from "../../types/reading";

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** "name (at) domain (dot) com", "name [at] domain.com", "name AT domain DOT com". */
const SPELT =
  /([\p{L}\p{N}._%+-]+)\s*[([{]\s*at\s*[)\]}]\s*([\p{L}\p{N}-]+(?:\s*(?:\.|[([{]\s*dot\s*[)\]}])\s*[\p{L}\p{N}-]+)+)/giu;
const DOT = /\s*(?:[([{]\s*dot\s*[)\]}]|\.)\s*/giu;
/** Words for management and business contact before a handle, as bios write them. */
const MANAGED =
  /(?:mgmt|mgt|management|managed by|manager|booking|bookings|business|inquiries|enquiries|collab|collabs|agency|pr|kontakt|contacto|contato|contact|agencia|agence|agentur|manajemen|事務所|マネジメント|商务|合作|سفير|менеджер|реклама)\s*(?:[:：➡→👉|-]|by|at|\s)*\s*@([A-Za-z0-9_.]{2,30})/giu;

/**
 * What a text says about how to reach the creator: e-mail addresses (also "name (at) domain"),
 * handles named as management or business contact, and the links given. Null when there is nothing.
 *
 * @example contactIn("✉️ mira (at) bakes.example · mgmt: @goodpeople", [])
 * // { emails: ["mira@bakes.example"], handles: ["goodpeople"], links: [], behindButton: false }
 * @example contactIn("I bake with @sister", []) // null: no handle is named as contact
 */
export function contactIn(text: string, links: readonly string[], behindButton = false): Contact | null {
  const emails = new Set<string>();
  for (const match of text.matchAll(EMAIL)) emails.add(match[0].toLowerCase().replace(/^[.]+/, ""));
  for (const match of text.matchAll(SPELT)) {
    if (match[1] && match[2]) emails.add(`${match[1]}@${match[2].replace(DOT, ".")}`.toLowerCase());
  }
  for (const link of links) {
    const mail = /^mailto:([^?]+)/i.exec(link)?.[1];
    if (mail) emails.add(mail.toLowerCase());
  }
  const handles = new Set<string>();
  for (const match of text.matchAll(MANAGED)) if (match[1]) handles.add(match[1].replace(/\.+$/, ""));
  const others = [...new Set(links)].filter((link) => !/^mailto:/i.test(link));
  if (emails.size === 0 && handles.size === 0 && others.length === 0 && !behindButton) return null;
  return { emails: [...emails], handles: [...handles], links: others, behindButton };
}
