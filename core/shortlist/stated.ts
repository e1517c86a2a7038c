import type { Result } from "./types";

/** Shares that a scout typed, largest first as they stand in a creator's media kit. */
export type Shares = Record<string, number>;

const LINE = /^(.+?)[\s:=]+(\d{1,3}(?:[.,]\d{1,4})?)\s*[%٪％]?$/u;
/** Rounded shares may add up to a little more than all. */
const MOST = 1.02;

/**
 * Shares as a scout types them, one a line or with commas or semicolons between: "Germany 40 %, Austria 12,5 %".
 *
 * @example readShares("Germany 40 %\nAustria 12,5") // { ok: true, value: { Germany: 0.4, Austria: 0.125 } }
 * @example readShares("Germany 80, Austria 40") // { ok: false, error: "too-much" }
 */
export function readShares(text: string): Result<Shares, "unreadable" | "too-much"> {
  // A comma between two digits is a decimal sign; any other parts two shares.
  const parts = text.split(/[\n;]+|,(?!\d)|(?<!\d),/u).map((part) => part.trim());
  const shares: Shares = {};
  for (const part of parts.filter((one) => one !== "")) {
    const found = LINE.exec(part);
    const name = found?.[1]?.trim().replace(/[:=]$/, "").trim() ?? "";
    const percent = Number(found?.[2]?.replace(",", ".") ?? Number.NaN);
    // A comma left in a name stood between two digits: two shares that cannot be told apart.
    if (name === "" || name.includes(",") || !(percent >= 0 && percent <= 100) || Object.hasOwn(shares, name)) {
      return { ok: false, error: "unreadable" };
    }
    shares[name] = percent / 100;
  }
  const sum = Object.values(shares).reduce((all, share) => all + share, 0);
  return sum > MOST ? { ok: false, error: "too-much" } : { ok: true, value: shares };
}

/**
 * Shares as text that reads back to the same.
 *
 * @example writeShares({ Germany: 0.4, Austria: 0.125 }) // "Germany 40 %\nAustria 12.5 %"
 * @example writeShares({}) // ""
 */
export function writeShares(shares: Shares): string {
  return Object.entries(shares)
    .map(([name, share]) => `${name} ${Number((share * 100).toFixed(4))} %`)
    .join("\n");
}
