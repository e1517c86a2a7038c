import { atFollowers, bandCentre, rowAt } from "../benchmarks/interpolate";
import { ratesFor } from "../benchmarks/lookup";
import { passportOf } from "../benchmarks/passport";
import type { AssessSettings } from "../types/assess-context";
import type { BudgetElsewhere, BudgetRow, MoneyRange, Passport, Price, Tier, Tiering } from "../types/insight";
import type { PricePack, RatePack } from "../types/pack";
import type { PlatformId, PostKind } from "../types/reading";
import { convertMoney, convertRange } from "./money";
import { priceFromPack } from "./price";
import type { PriceInput } from "./price-rate";
import { tierSteps } from "./tier";

/** What the comparison is made from. */
export interface BudgetInput {
  price: Price;
  tier: Tiering;
  platform: PlatformId;
  kind: PostKind | null;
  settings: AssessSettings;
  ratePacks: readonly RatePack[];
  pricePacks: readonly PricePack[];
  now: number;
}

/** What one creator of a size brings and costs, in a pack's own currency. */
interface Offer {
  price: number;
  engagements: number;
}

/** Sizes that stand for the house's tiers: the geometric middle of each. */
function tierCentres(settings: AssessSettings): { tier: Tier; followers: number }[] {
  const steps = tierSteps(settings.tierBorders).filter((step) => step.tier !== "emerging");
  const bands = steps.map((step, i) => ({ tier: step.tier, from: step.from, to: steps[i + 1]?.from ?? null }));
  return bands.map((band, i) => ({ tier: band.tier, followers: bandCentre(band, bands[i - 1] ?? null) }));
}

function rowsOf(
  input: BudgetInput,
  budget: number,
  handlingPerCreator: number,
  factor: number,
  offer: (followers: number) => Offer | null,
): BudgetRow[] {
  return tierCentres(input.settings).flatMap(({ tier, followers }) => {
    const one = offer(followers);
    if (!one || !(one.engagements > 0) || !(one.price > 0)) return [];
    const price = one.price * factor;
    const creators = Math.floor(budget / (price + handlingPerCreator));
    return [
      {
        tier,
        followers,
        pricePerPost: price,
        costPerEngagement: price / one.engagements,
        creators,
        engagements: creators * one.engagements,
        totalFollowers: creators * followers,
        handling: creators * handlingPerCreator,
        perEngagementWithHandling: (price + handlingPerCreator) / one.engagements,
      },
    ];
  });
}

function referenceOffer(table: RatePack, followers: number): Offer | null {
  const rate = atFollowers(table.rows, followers, (row) => row.typical);
  const cost = atFollowers(table.rows, followers, (row) => row.costPerEngagement);
  if (rate === null || cost === null) return null;
  const engagements = (rate / 100) * followers;
  return { price: cost * engagements, engagements };
}

interface PlatformOffer extends Offer {
  passport: Passport;
  pricePassport: Passport;
  currency: string;
}

/** What the platform's packs say of an ordinary creator of a size: typical views, engagements and price. */
function platformOffer(input: BudgetInput, followers: number): PlatformOffer | null {
  const place = { platform: input.platform, kind: input.kind, followers, now: input.now };
  const viewRate = ratesFor(input.ratePacks, "view-rate", place);
  const medianViews = viewRate ? viewRate.typical * followers : null;
  const byViews = medianViews === null ? null : ratesFor(input.ratePacks, "engagement-rate-views", place);
  const rates = byViews ?? ratesFor(input.ratePacks, "engagement-rate-followers", place);
  if (!rates) return null;
  const engagements = rates.typical * (byViews && medianViews !== null ? medianViews : followers);
  const asked: PriceInput = {
    ...place,
    tiers: [],
    medianViews,
    ownDeals: [],
    rateCard: [],
    pricePacks: input.pricePacks,
    ratePacks: input.ratePacks,
  };
  for (const pack of input.pricePacks) {
    const price = priceFromPack(pack, asked);
    if (!price?.ok) continue;
    const { low, typical, high, currency } = price.range;
    const passport = passportOf(rates.pack, rates.row, rates.row.denominator, input.now);
    return { price: typical ?? (low + high) / 2, engagements, passport, pricePassport: price.passport, currency };
  }
  return null;
}

/** How many times more engagements a dollar buys from micro than from mega creators. */
function microToMega(rows: readonly BudgetRow[] | undefined): number | null {
  const cost = (tier: Tier) => rows?.find((row) => row.tier === tier)?.costPerEngagement;
  const micro = cost("micro");
  const mega = cost("mega");
  return micro !== undefined && mega !== undefined && micro > 0 ? mega / micro : null;
}

/**
 * Whether two packs tell different stories of micro against mega: opposite directions, or more than twofold apart.
 *
 * @example disagree(7.25, 0.83) // true
 * @example disagree(1.2, null) // false: nothing to disagree with
 */
export function disagree(reference: number | null, platform: number | null): boolean {
  if (reference === null || platform === null) return false;
  const ratio = reference / platform;
  return (reference - 1) * (platform - 1) < 0 || ratio > 2 || ratio < 0.5;
}

/**
 * What this creator's price buys in each tier, under the default table and under the platform's packs side by side, with
 * handling cost for each creator. Followers are added up, duplicates not removed.
 *
 * @example budgetElsewhere(input).microToMega // { reference: 7.25, platform: 0.83, disagree: true } on Instagram
 * @example budgetElsewhere({ ...input, price: { ok: false, why: "by-negotiation" } }) // { ok: false, why: "no-price" }
 */
export function budgetElsewhere(input: BudgetInput): BudgetElsewhere {
  const { price, settings, now } = input;
  if (!price.ok) return { ok: false, why: "no-price" };
  if (!input.tier.ok) return { ok: false, why: "tier-unknown" };
  const table = input.ratePacks.find((pack) => pack.role === "reference");
  const currency = table?.currency ?? price.range.currency;
  const budget: MoneyRange | null = convertRange(price.range, currency, settings.exchangeRates);
  if (!budget) return { ok: false, why: "currency-differs" };
  const amount = budget.typical ?? (budget.low + budget.high) / 2;
  const handlingCost = settings.handlingCost && convertMoney(settings.handlingCost, currency, settings.exchangeRates);
  const handling = Math.max(0, handlingCost?.amount ?? 0);

  const first = table?.rows[0];
  const reference =
    table && first
      ? {
          rows: rowsOf(input, amount, handling, 1, (followers) => referenceOffer(table, followers)),
          passport: passportOf(table, rowAt(table.rows, 10_000) ?? first, first.denominator, now),
        }
      : null;

  const offers = tierCentres(settings).flatMap(({ followers }) => platformOffer(input, followers) ?? []);
  const example = offers[0];
  const factor = example && convertMoney({ amount: 1, currency: example.currency }, currency, settings.exchangeRates);
  const platform =
    example && factor
      ? {
          rows: rowsOf(input, amount, handling, factor.amount, (followers) => platformOffer(input, followers)),
          passport: example.passport,
          pricePassport: example.pricePassport,
        }
      : null;

  const ratios = { reference: microToMega(reference?.rows), platform: microToMega(platform?.rows) };
  return {
    ok: true,
    budget,
    handlingCost,
    reference,
    platform,
    microToMega: { ...ratios, disagree: disagree(ratios.reference, ratios.platform) },
  };
}
