import { convertMoney } from "../metrics/money";
import type { ExchangeRate } from "../types/assess-context";
import type { Cost, FitLine, Price } from "../types/insight";
import type { Money } from "../types/money";
import { atMost, unknown } from "./line";

/**
 * A ceiling in money against a range: the whole range must fit, an overlap is unknown, and so is a currency without a
 * typed rate. Empty where the brief sets none.
 *
 * @example ceiling("priceMax", { amount: 500, currency: "USD" }, price, [])[0]?.result // "pass" for 210 to 420
 * @example ceiling("priceMax", undefined, price, []) // []
 */
export function ceiling(
  line: string,
  limit: Money | undefined,
  cost: Cost | Price,
  rates: readonly ExchangeRate[],
): FitLine[] {
  if (!limit) return [];
  const { amount, currency } = limit;
  if (!cost.ok) return [{ ...unknown(line, amount, cost.why), currency }];
  const converted = convertMoney(limit, cost.range.currency, rates);
  if (!converted) return [{ ...unknown(line, amount, "currency-differs"), currency }];
  const { low, high } = cost.range;
  const result = atMost({ low, high }, converted.amount);
  const found = [low, high];
  return [
    {
      line,
      result,
      wanted: converted.amount,
      found,
      currency: cost.range.currency,
      ...(result === "unknown" ? { note: "within-range" } : {}),
    },
  ];
}
