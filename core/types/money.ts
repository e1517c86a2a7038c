/** An amount of money in one currency (ISO 4217). */
export interface Money {
  amount: number;
  currency: string;
}
