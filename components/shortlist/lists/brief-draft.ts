import type { List, ListChange } from "../../../core/shortlist/types";
import type { Brief } from "../../../core/types/brief";
import { PLATFORM_IDS } from "../../../core/types/reading";
import { formatLanguage } from "../../format/languages";
import { readLanguage } from "../../format/read-language";
import { readAmount } from "../../panel/read-amount";
import { locale } from "../../words";
import { TIERS } from "../table/view-state";
import {
  type BriefDraft,
  type BriefErrors,
  CEILINGS,
  type CeilingField,
  KINDS,
  NUMBERS,
  PERCENTS,
  TEXT_FIELDS,
  type TextField,
  WORDS,
} from "./brief-fields";

/** A number as a field holds it: by the scout's locale, without grouping, which could be read as a decimal sign. */
function numberText(value: number | undefined | null): string {
  if (value === undefined || value === null) return "";
  const format = { useGrouping: false, maximumFractionDigits: 8, numberingSystem: "latn" } as const;
  return new Intl.NumberFormat(locale(), format).format(value);
}

/** The brief of a list as the fields show it. */
export function draftOf({ brief, currency, budget }: List): BriefDraft {
  const texts: Partial<Record<TextField, string>> = {
    client: brief.client ?? "",
    currency,
    budget: numberText(budget),
  };
  for (const field of WORDS) texts[field] = (brief[field] ?? []).join(", ");
  texts.languages = (brief.languages ?? []).map(formatLanguage).join(", ");
  for (const field of NUMBERS) texts[field] = numberText(brief[field]);
  for (const field of PERCENTS) {
    const share = brief[field];
    texts[field] = share === undefined ? "" : numberText(Number((share * 100).toFixed(6)));
  }
  for (const field of CEILINGS) texts[field] = numberText(brief[field]?.amount);
  return {
    // The loops above fill every field.
    texts: texts as Record<TextField, string>,
    platforms: [...(brief.platforms ?? [])],
    formats: [...(brief.formats ?? [])],
    tiers: [...(brief.tiers ?? [])],
    niches: [...(brief.niches ?? [])],
    contactNeeded: brief.contactNeeded ?? false,
  };
}

/** Words apart, whatever comma the language writes. */
const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,،、，;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

/** A number of zero or more; null when it is none, or reads two ways. */
function readNumber(text: string): number | null {
  const plain = text.replace(/\p{Sc}/gu, "").trim();
  // "0.125" can only be a decimal, though "1.125" might be grouped.
  if (/^0([.,]\d+)?$/.test(plain)) return Number(plain.replace(",", "."));
  return readAmount(plain, locale());
}

/**
 * What a ceiling is in: its own currency as long as it is not typed anew, unless that was the list's. Nothing is ever
 * converted.
 */
export function ceilingCurrency(field: CeilingField, draft: BriefDraft, base: List): string {
  const stored = base.brief[field];
  const untouched = draft.texts[field] === draftOf(base).texts[field];
  return stored && untouched && stored.currency !== base.currency ? stored.currency : draft.texts.currency;
}

/** A brief out of its fields, or what is wrong with which. */
export type BriefResult = { ok: true; change: ListChange } | { ok: false; errors: BriefErrors };

/**
 * What to change in the list for the draft to hold. Fields that were not touched are taken from the list as it is now:
 * what somebody else changed meanwhile stays.
 *
 * @param base the list when editing began
 * @param now the list as it is
 * @example readDraft(draftOf(list), list, list) // { ok: true, change: {} }
 * @example readDraft(withText("budget", "soon"), list, list) // { ok: false, errors: { budget: "number" } }
 */
export function readDraft(draft: BriefDraft, base: List, now: List): BriefResult {
  const before = draftOf(base);
  const { texts } = draft;
  const errors: BriefErrors = {};
  const brief: Brief = { ...now.brief };
  const change: ListChange = {};
  const touched = (field: TextField) => texts[field].trim() !== before.texts[field].trim();
  const put = <Key extends keyof Brief>(key: Key, value: Brief[Key] | undefined) => {
    if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) delete brief[key];
    else brief[key] = value;
  };
  const numberOf = (field: TextField, error: "number" | "percent" = "number"): number | undefined => {
    const text = error === "percent" ? texts[field].replace(/[%٪％]/g, "") : texts[field];
    if (text.trim() === "") return undefined;
    const value = readNumber(text);
    if (value === null || (error === "percent" && field === "sponsoredShareMax" && value > 100)) errors[field] = error;
    return value ?? undefined;
  };
  const currency = texts.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) errors.currency = "currency";

  if (touched("client")) put("client", texts.client.trim());
  for (const field of WORDS) {
    if (!touched(field)) continue;
    const words = wordsOf(texts[field]);
    const tags = field === "languages" ? words.map(readLanguage) : words;
    if (tags.includes(null)) errors[field] = "language";
    else
      put(
        field,
        tags.filter((tag) => tag !== null),
      );
  }
  for (const field of NUMBERS) if (touched(field)) put(field, numberOf(field));
  for (const field of PERCENTS) {
    if (!touched(field)) continue;
    const percent = numberOf(field, "percent");
    put(field, percent === undefined ? undefined : percent / 100);
  }
  for (const field of CEILINGS) {
    const own = ceilingCurrency(field, { ...draft, texts: { ...texts, currency } }, base);
    const amount = touched(field) ? numberOf(field) : now.brief[field]?.amount;
    if (touched(field) || (own !== base.brief[field]?.currency && currency !== base.currency)) {
      put(field, amount === undefined ? undefined : { amount, currency: own });
    }
  }
  const { followersMin = 0, followersMax = Number.POSITIVE_INFINITY } = brief;
  if (followersMin > followersMax) errors.followersMax = "order";
  const same = (a: readonly string[], b: readonly string[]) => a.toSorted().join() === b.toSorted().join();
  if (!same(draft.platforms, before.platforms)) put("platforms", draft.platforms);
  if (!same(draft.formats, before.formats)) put("formats", draft.formats);
  if (!same(draft.tiers, before.tiers)) put("tiers", draft.tiers);
  if (!same(draft.niches, before.niches)) put("niches", draft.niches);
  if (draft.contactNeeded !== before.contactNeeded) put("contactNeeded", draft.contactNeeded || undefined);

  const budget = touched("budget") ? (numberOf("budget") ?? null) : now.budget;
  if (TEXT_FIELDS.some((field) => errors[field])) return { ok: false, errors };
  if (JSON.stringify(brief) !== JSON.stringify(now.brief)) change.brief = brief;
  if (currency !== base.currency) change.currency = currency;
  if (budget !== now.budget) change.budget = budget;
  return { ok: true, change };
}

type Plain = Record<string, unknown>;
const isObject = (value: unknown): value is Plain => typeof value === "object" && value !== null;

const textsOf = (value: unknown): string[] | null =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : null;

/** The known ones among what was chosen; null where nothing was stored. */
function chosen<Value extends string>(known: readonly Value[], value: unknown): Value[] | null {
  const texts = textsOf(value);
  return texts && known.filter((one) => texts.includes(one));
}

/**
 * A draft that was put by, over the fields as they are; what is not understood is left out.
 *
 * @example storedDraft('{"texts":{},"tiers":["micro","huge"]}', draft)?.tiers // ["micro"]
 * @example storedDraft("", draft) // null: nothing was put by
 */
export function storedDraft(text: string, fields: BriefDraft): BriefDraft | null {
  if (text === "") return null;
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(stored) || !isObject(stored.texts)) return null;
  const texts = { ...fields.texts };
  for (const field of TEXT_FIELDS) {
    const own = stored.texts[field];
    if (typeof own === "string") texts[field] = own;
  }
  const { platforms, formats, tiers, niches, contactNeeded } = stored;
  return {
    texts,
    platforms: chosen(PLATFORM_IDS, platforms) ?? fields.platforms,
    formats: chosen(KINDS, formats) ?? fields.formats,
    tiers: chosen(TIERS, tiers) ?? fields.tiers,
    // Topics can be of the scout's own: any text may be one.
    niches: textsOf(niches) ?? fields.niches,
    contactNeeded: typeof contactNeeded === "boolean" ? contactNeeded : fields.contactNeeded,
  };
}
