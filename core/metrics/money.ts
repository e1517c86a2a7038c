import type { ExchangeRate } from "../types/assess-context";
import type { MoneyRange } from "../types/insight";
import type { Money } from "../types/money";

/**
 * How many units of one currency another is worth, by the rates the scout typed in, in either direction. Null where
 * none was typed: a rate is never invented.
 *
 * @example exchangeFactor("USD", "EUR", [{ from: "USD", to: "EUR", rate: 0.9, at }]) // 0.9
 * @example exchangeFactor("USD", "JPY", []) // null
 */
export function exchangeFactor(from: string, to: string, rates: readonly ExchangeRate[]): number | null {
  if (from === to) return 1;
  const usable = rates.filter(({ rate }) => Number.isFinite(rate) && rate > 0);
  const straight = usable.find((each) => each.from === from && each.to === to);
  if (straight) return straight.rate;
  const back = usable.find((each) => each.from === to && each.to === from);
  return back ? 1 / back.rate : null;
}

/**
 * A money range in another currency; null without a typed rate.
 *
 * @example convertRange({ low: 1, high: 2, currency: "USD" }, "USD", []) // the same
 * @example convertRange({ low: 1, high: 2, currency: "USD" }, "EUR", []) // null
 */
export function convertRange(range: MoneyRange, to: string, rates: readonly ExchangeRate[]): MoneyRange | null {
  const factor = exchangeFactor(range.currency, to, rates);
  if (factor === null) return null;
  const { low, typical, high } = range;
  return {
    low: low * factor,
    ...(typical === undefined ? {} : { typical: typical * factor }),
    high: high * factor,
    currency: to,
  };
}

/**
 * An amount in another currency; null without a typed rate.
 *
 * @example convertMoney({ amount: 10, currency: "USD" }, "EUR", rates) // { amount: 9, currency: "EUR" }
 * @example convertMoney({ amount: 10, currency: "USD" }, "EUR", []) // null
 */
export function convertMoney(money: Money, to: string, rates: readonly ExchangeRate[]): Money | null {
  const factor = exchangeFactor(money.currency, to, rates);
  return factor === null ? null : { amount: money.amount * factor, currency: to };
}
