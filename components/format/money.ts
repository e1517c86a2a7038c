import type { MoneyRange } from "../../core/types/insight";
import { direction } from "../words";
import { numberFormat } from "./kept-formats";

function fractionDigits(amount: number): number {
  if (Number.isInteger(amount) || Math.abs(amount) >= 100) return 0;
  if (Math.abs(amount) >= 0.1) return 2;
  return Math.min(6, 1 - Math.floor(Math.log10(Math.abs(amount))));
}

function currencyFormat(currency: string, digits: number): Intl.NumberFormat {
  return numberFormat({
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits === 2 ? 2 : 0,
    maximumFractionDigits: digits,
  });
}

/** Among right-to-left words a currency such as "US$" would fall apart into "$US": it is kept in one piece. */
function written(parts: readonly { type: string; value: string }[]): string {
  const apart = direction() === "rtl";
  return parts.map(({ type, value }) => (apart && type === "currency" ? `\u2066${value}\u2069` : value)).join("");
}

/** An amount in its currency: "$0.31", "$900"; tiny amounts keep two telling digits. */
export function formatMoney(amount: number, currency: string): string {
  const digits = fractionDigits(amount);
  try {
    return written(currencyFormat(currency, digits).formatToParts(amount));
  } catch {
    // Not a currency code the browser knows: the code itself stands beside the number.
    return `${numberFormat({ maximumFractionDigits: digits }).format(amount)} ${currency}`;
  }
}

/** Two telling digits: a range from a price pack is no more exact than that. */
function coarse(amount: number): number {
  if (!(Math.abs(amount) > 0)) return 0;
  return Number(amount.toPrecision(2));
}

/** A range of money as the language writes it, "$210 – $420", "210–420 €"; one amount when both ends are written alike. */
export function formatMoneyRange({ low, high, currency }: MoneyRange): string {
  const ends = [coarse(low), coarse(high)] as const;
  const [first, last] = ends.map((end) => formatMoney(end, currency));
  if (first === last) return first ?? "";
  // The language's own way folds two negative ends into "-$36,000–16,000", which reads as reaching above nothing.
  if (low < 0) return `${first} – ${last}`;
  try {
    return written(currencyFormat(currency, Math.max(...ends.map(fractionDigits))).formatRangeToParts(...ends));
  } catch {
    return `${first} – ${last}`;
  }
}
