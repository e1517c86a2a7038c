import { convertMoney } from "../metrics/money";
import { sameBrand } from "../niche/brands";
import { namesWord } from "../niche/caption";
import { primaryLanguage } from "../niche/languages";
import { regionOf } from "../niche/regions";
import type { ExchangeRate } from "../types/assess-context";
import type { Brief, Money } from "../types/brief";
import type { BriefFit, Cost, FitLine, Insight, Interval, Price } from "../types/insight";
import type { Reading } from "../types/reading";

const DAY = 86_400_000;

/** What the lines are held against: an insight that is complete but for the fit itself. */
export type FitInsight = Omit<Insight, "fit">;

type Result = FitLine["result"];

/** Passes when the whole interval is at or above the floor, misses when it lies below, else rounding leaves it open. */
function atLeast({ low, high }: Interval, floor: number): Result {
  if (low >= floor) return "pass";
  return high !== null && high < floor ? "miss" : "unknown";
}

function atMost({ low, high }: Interval, ceiling: number): Result {
  if (high !== null && high <= ceiling) return "pass";
  return low > ceiling ? "miss" : "unknown";
}

function unknown(line: string, wanted: FitLine["wanted"], note: string): FitLine {
  return { line, result: "unknown", wanted, found: null, note };
}

function given<Value>(list: readonly Value[] | undefined): readonly Value[] | null {
  return list && list.length > 0 ? list : null;
}

function oneOf(line: string, wanted: readonly string[], found: readonly string[], note: string): FitLine {
  if (found.length === 0) return unknown(line, [...wanted], note);
  return {
    line,
    result: found.some((each) => wanted.includes(each)) ? "pass" : "miss",
    wanted: [...wanted],
    found: [...found],
  };
}

function tierLine(wanted: readonly string[], { tier }: FitInsight): FitLine {
  if (!tier.ok) return unknown("tiers", [...wanted], tier.why);
  const inside = tier.tiers.filter((each) => wanted.includes(each)).length;
  const result = inside === tier.tiers.length ? "pass" : inside === 0 ? "miss" : "unknown";
  return {
    line: "tiers",
    result,
    wanted: [...wanted],
    found: [...tier.tiers],
    ...(result === "unknown" ? { note: "tier-on-border" } : {}),
  };
}

function followerLines(brief: Brief, { tier }: FitInsight): FitLine[] {
  const lines: FitLine[] = [];
  const limits = [
    { line: "followersMin", limit: brief.followersMin, check: atLeast },
    { line: "followersMax", limit: brief.followersMax, check: atMost },
  ];
  for (const { line, limit, check } of limits) {
    if (limit === undefined) continue;
    if (!tier.ok) lines.push(unknown(line, limit, tier.why));
    else lines.push({ line, result: check(tier.followers, limit), wanted: limit, found: tier.followers.value });
  }
  return lines;
}

/** By views where the network is judged by views, else by followers; the line says which. */
function rateOf({ platform, engagement }: FitInsight) {
  return platform === "tiktok" || platform === "youtube" ? engagement.byViews : engagement.byFollowers;
}

function metricLines(brief: Brief, insight: FitInsight): FitLine[] {
  const wanted = [
    { line: "medianViewsMin", floor: brief.medianViewsMin, metric: insight.views.median },
    { line: "viewRateMin", floor: brief.viewRateMin, metric: insight.views.rate },
    { line: "engagementRateMin", floor: brief.engagementRateMin, metric: rateOf(insight) },
  ];
  return wanted.flatMap(({ line, floor, metric }): FitLine[] => {
    if (floor === undefined) return [];
    if (!metric.ok) return [unknown(line, floor, metric.why)];
    const postIds = metric.parts.map((part) => part.postId);
    return [
      {
        line,
        result: atLeast(metric.rounding, floor),
        wanted: floor,
        found: metric.median,
        postIds,
        note: metric.formula,
      },
    ];
  });
}

function paceLines(brief: Brief, { cadence, assessedAt, sponsored }: FitInsight): FitLine[] {
  const lines: FitLine[] = [];
  const { postsPerWeekMin: pace, lastPostMaxDays: days, sponsoredShareMax: share } = brief;
  if (pace !== undefined)
    lines.push(
      cadence.ok
        ? {
            line: "postsPerWeekMin",
            result: cadence.postsPerWeek >= pace ? "pass" : "miss",
            wanted: pace,
            found: cadence.postsPerWeek,
          }
        : unknown("postsPerWeekMin", pace, cadence.why),
    );
  if (days !== undefined) {
    const age = cadence.lastPostAt === undefined ? null : Math.max(0, (assessedAt - cadence.lastPostAt) / DAY);
    lines.push(
      age === null
        ? unknown("lastPostMaxDays", days, "no-dates")
        : { line: "lastPostMaxDays", result: age <= days ? "pass" : "miss", wanted: days, found: age },
    );
  }
  if (share !== undefined) {
    const postIds = sponsored.posts.map((post) => post.postId);
    lines.push(
      sponsored.share === null
        ? unknown("sponsoredShareMax", share, "no-captions")
        : {
            line: "sponsoredShareMax",
            result: sponsored.share <= share ? "pass" : "miss",
            wanted: share,
            found: sponsored.share,
            postIds,
          },
    );
  }
  return lines;
}

function ceiling(
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

interface Texts {
  bio: string | null;
  captions: { postId: string; text: string }[];
}

function textsOf(reading: Reading): Texts {
  const { bio } = reading.fields;
  const own = reading.posts.filter((post) => !post.repost && !post.advert);
  return {
    bio: bio.ok ? bio.value : null,
    captions: own.flatMap(({ id, caption }) => (caption === undefined ? [] : [{ postId: id, text: caption }])),
  };
}

function wordLines(brief: Brief, texts: Texts, insight: FitInsight): FitLine[] {
  const { bio, captions } = texts;
  const readable = bio !== null || captions.length > 0;
  const search = (words: readonly string[]) => {
    const found = words.filter(
      (word) => (bio !== null && namesWord(bio, word)) || captions.some(({ text }) => namesWord(text, word)),
    );
    const postIds = captions
      .filter(({ text }) => found.some((word) => namesWord(text, word)))
      .map(({ postId }) => postId);
    return { found, postIds };
  };
  const lines: FitLine[] = [];
  const must = given(brief.mustWords);
  if (must) {
    const { found, postIds } = search(must);
    const result = found.length > 0 ? "pass" : "miss";
    lines.push(
      readable
        ? { line: "mustWords", result, wanted: [...must], found, postIds }
        : unknown("mustWords", [...must], "no-text"),
    );
  }
  for (const [line, words] of [
    ["neverWords", given(brief.neverWords)] as const,
    ["competitors", given(brief.competitors)] as const,
  ]) {
    if (!words) continue;
    const { found, postIds } = search(words);
    const brands =
      line === "competitors"
        ? insight.niche.brands.filter(({ brand }) => words.some((word) => sameBrand(word, brand)))
        : [];
    const all = [...new Set([...found, ...brands.map(({ brand }) => brand)])];
    const posts = [...new Set([...postIds, ...brands.flatMap((each) => each.posts.map((post) => post.postId))])];
    const result = all.length > 0 ? "miss" : "pass";
    lines.push(
      readable || all.length > 0
        ? { line, result, wanted: [...words], found: all, postIds: posts }
        : unknown(line, [...words], "no-text"),
    );
  }
  return lines;
}

function placeLines(brief: Brief, insight: FitInsight): FitLine[] {
  const lines: FitLine[] = [];
  const languages = given(brief.languages);
  if (languages) {
    const found = insight.niche.languages.flatMap((each) =>
      each.language === null || each.place === "comments" ? [] : primaryLanguage(each.language),
    );
    lines.push(oneOf("languages", languages.map(primaryLanguage), [...new Set(found)], "not-reliable"));
  }
  const markets = given(brief.markets);
  if (markets) {
    const { places } = insight.niche;
    const fits = places.filter(({ place, region }) =>
      markets.some((market) => sameBrand(market, place) || (region !== undefined && regionOf(market) === region)),
    );
    const found = fits.map(({ place }) => place);
    // A page that names no such place, or another one, does not say where the audience is.
    lines.push(
      found.length > 0
        ? {
            line: "markets",
            result: "pass",
            wanted: [...markets],
            found,
            postIds: fits.flatMap((each) => each.postIds),
          }
        : {
            line: "markets",
            result: "unknown",
            wanted: [...markets],
            found: places.map(({ place }) => place),
            note: "not-named",
          },
    );
  }
  const niches = given(brief.niches);
  if (niches) {
    const { topics, focus } = insight.niche;
    const found = focus ? [focus.topic] : [];
    const also = topics.find(({ id }) => niches.includes(id));
    const line = oneOf("niches", niches, found, "no-captions");
    lines.push(also ? { ...line, postIds: also.postIds } : line);
  }
  return lines;
}

function contactLine(reading: Reading): FitLine {
  const { contact } = reading.fields;
  if (!contact.ok) return unknown("contactNeeded", 1, contact.why);
  const { emails, handles, links, behindButton } = contact.value;
  const found = [...emails, ...handles, ...links];
  if (found.length > 0) return { line: "contactNeeded", result: "pass", wanted: 1, found };
  return behindButton
    ? unknown("contactNeeded", 1, "behind-button")
    : { line: "contactNeeded", result: "miss", wanted: 1, found: [] };
}

/**
 * Holds a creator against each line of a brief: pass, miss or unknown, with what was found. Lines the brief leaves out
 * are not in the result, and there is no blended score. Rates are fractions; money is compared in the found currency
 * with rates the scout typed in.
 *
 * @example briefFit({ tiers: ["micro"] }, reading, insight, []).lines // [{ line: "tiers", result: "pass", … }]
 * @example briefFit({}, reading, insight, []).lines // []
 */
export function briefFit(
  brief: Brief,
  reading: Reading,
  insight: FitInsight,
  rates: readonly ExchangeRate[],
): BriefFit {
  const platforms = given(brief.platforms);
  const formats = given(brief.formats);
  const tiers = given(brief.tiers);
  const { price, cost } = insight;
  const kinds = insight.kinds.map(({ kind }) => kind);
  return {
    lines: [
      ...(platforms ? [oneOf("platforms", platforms, [insight.platform], "")] : []),
      ...(formats ? [oneOf("formats", formats, kinds, "no-posts")] : []),
      ...(tiers ? [tierLine(tiers, insight)] : []),
      ...followerLines(brief, insight),
      ...metricLines(brief, insight),
      ...paceLines(brief, insight),
      ...ceiling("priceMax", brief.priceMax, price, rates),
      ...ceiling("cpmMax", brief.cpmMax, cost.perThousandViews, rates),
      ...ceiling("costPerEngagementMax", brief.costPerEngagementMax, cost.perEngagement, rates),
      ...wordLines(brief, textsOf(reading), insight),
      ...placeLines(brief, insight),
      ...(brief.contactNeeded ? [contactLine(reading)] : []),
    ],
  };
}
