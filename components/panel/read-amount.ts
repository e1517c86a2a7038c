import { parseCount } from "../../core/counts";

/**
 * An amount of money as a scout types it: "900", "1,200", "1.200,50 €", "1.5k". Null when it is not one or reads two
 * ways.
 *
 * @example readAmount("$1,200", "en") // 1200
 * @example readAmount("soon", "en") // null
 */
export function readAmount(text: string, language: string): number | null {
  const plain = text.replace(/\p{Sc}|\b[A-Z]{3}\b/gu, "").trim();
  const decimals = /^(\d+)[.,](\d{1,2})$/.exec(plain);
  if (decimals) return Number(`${decimals[1]}.${decimals[2]}`);
  const grouped = /^(\d{1,3}(?:([.,'’\s])\d{3})(?:\2\d{3})*)[.,](\d{1,2})$/u.exec(plain);
  if (grouped) return Number(`${grouped[1]?.replace(/\D/g, "")}.${grouped[3]}`);
  const read = parseCount(plain, { language });
  return read.ok && read.count.value > 0 ? read.count.value : null;
}
