import type { Deliverable, Quote, QuoteStage, Result } from "../../../core/shortlist/types";
import { dayText, readDay } from "../../format/day-field";
import { readAmount } from "../../panel/read-amount";

export const FORMATS = ["photo", "reel", "short", "video", "live", "text", "story", "other"] as const;
export const STAGES = ["asked", "offered", "agreed"] as const satisfies readonly QuoteStage[];

/** A package as it stands in the form: all texts, so that nothing half typed is lost. */
export interface QuoteForm {
  currency: string;
  deliverables: { format: string; count: string; label: string }[];
  amounts: { stage: string; amount: string; day: string }[];
  usageDays: string;
  exclusivityDays: string;
  paidBoosting: string;
  productValue: string;
  tax: string;
  clientMode: string;
  clientValue: string;
  note: string;
}

const number = (value: number | null): string => (value === null ? "" : String(value));

/**
 * The form of a package; of null an empty one, with a line for one piece and one for the price asked today.
 *
 * @example formOf(null, "EUR", now, "reel").currency // "EUR"
 */
export function formOf(quote: Quote | null, currency: string, now: number, format: string): QuoteForm {
  return {
    currency: quote?.currency ?? currency,
    deliverables: quote?.deliverables.map((piece) => ({ ...piece, count: String(piece.count) })) ?? [
      { format, count: "1", label: "" },
    ],
    amounts: quote?.amounts.map(({ stage, amount, at }) => ({ stage, amount: String(amount), day: dayText(at) })) ?? [
      { stage: "asked", amount: "", day: dayText(now) },
    ],
    usageDays: number(quote?.usageDays ?? null),
    exclusivityDays: number(quote?.exclusivityDays ?? null),
    paidBoosting: quote?.paidBoosting == null ? "" : quote.paidBoosting ? "yes" : "no",
    productValue: quote?.productValue ? String(quote.productValue) : "",
    tax: quote?.tax ?? "not-stated",
    clientMode: quote?.clientPrice?.mode ?? "",
    clientValue: quote?.clientPrice
      ? String(quote.clientPrice.mode === "markup" ? quote.clientPrice.percent : quote.clientPrice.amount)
      : "",
    note: quote?.note ?? "",
  };
}

const isText = (value: unknown): boolean => typeof value === "string";
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isTexts = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isText);

/** Whether a draft that was kept is a form: drafts of an older version may look different. */
export function isQuoteForm(value: unknown): value is QuoteForm {
  if (!isRecord(value)) return false;
  const { deliverables, amounts, ...rest } = value;
  const names = ["currency", "usageDays", "exclusivityDays", "paidBoosting", "productValue", "tax", "clientMode"];
  return (
    Array.isArray(deliverables) &&
    deliverables.every(isTexts) &&
    Array.isArray(amounts) &&
    amounts.every(isTexts) &&
    [...names, "clientValue", "note"].every((name) => isText(rest[name]))
  );
}

/** The field that was not understood. */
export type QuoteProblem =
  | "currency"
  | "deliverables"
  | "amounts"
  | "usageDays"
  | "exclusivityDays"
  | "productValue"
  | "clientValue";

const days = (text: string): number | null | "bad" => {
  if (text.trim() === "") return null;
  return /^\d{1,5}$/.test(text.trim()) ? Number(text) : "bad";
};
const money = (text: string, language: string): number | null =>
  /^0([.,]0+)?$/.test(text.trim()) ? 0 : readAmount(text, language);

function pieces(form: QuoteForm): Deliverable[] | null {
  const read: Deliverable[] = [];
  for (const { format, count, label } of form.deliverables) {
    const known = FORMATS.find((one) => one === format);
    if (known === undefined || !/^[1-9]\d{0,3}$/.test(count.trim())) return null;
    read.push({ format: known, count: Number(count), label: known === "other" ? label.trim() : "" });
  }
  return read.length === 0 ? null : read;
}

function amountsOf(form: QuoteForm, before: Quote | null, language: string): Quote["amounts"] | null {
  const read: Quote["amounts"] = [];
  for (const [place, { stage, amount, day }] of form.amounts.entries()) {
    if (amount.trim() === "") continue;
    const known = STAGES.find((one) => one === stage);
    const value = money(amount, language);
    const at = readDay(day, before?.amounts[place]?.at ?? null);
    if (known === undefined || value === null || at === null) return null;
    read.push({ stage: known, amount: value, at });
  }
  return read.toSorted((a, b) => a.at - b.at);
}

function clientPrice(form: QuoteForm, language: string): Quote["clientPrice"] | "bad" {
  if (form.clientMode === "fixed") {
    const amount = money(form.clientValue, language);
    return amount === null ? "bad" : { mode: "fixed", amount };
  }
  if (form.clientMode !== "markup") return null;
  const percent = /^-?\d{1,4}([.,]\d{1,3})?$/.test(form.clientValue.trim())
    ? Number(form.clientValue.trim().replace(",", "."))
    : null;
  return percent === null ? "bad" : { mode: "markup", percent };
}

/**
 * The package that a form describes, or the first field that is not understood. Nothing is guessed.
 *
 * @param before the package that is edited; null for a new one, which gets `id` and the time `now`
 * @example quoteOf({ ...form, currency: "dollars" }, null, "q1", now, "en") // { ok: false, error: "currency" }
 */
export function quoteOf(
  form: QuoteForm,
  before: Quote | null,
  id: string,
  now: number,
  language: string,
): Result<Quote, QuoteProblem> {
  const bad = (error: QuoteProblem): Result<Quote, QuoteProblem> => ({ ok: false, error });
  const currency = form.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return bad("currency");
  const deliverables = pieces(form);
  if (deliverables === null) return bad("deliverables");
  const amounts = amountsOf(form, before, language);
  if (amounts === null) return bad("amounts");
  const [usageDays, exclusivityDays] = [days(form.usageDays), days(form.exclusivityDays)];
  if (usageDays === "bad") return bad("usageDays");
  if (exclusivityDays === "bad") return bad("exclusivityDays");
  const productValue = form.productValue.trim() === "" ? 0 : money(form.productValue, language);
  if (productValue === null) return bad("productValue");
  const price = clientPrice(form, language);
  if (price === "bad") return bad("clientValue");
  return {
    ok: true,
    value: {
      id: before?.id ?? id,
      createdAt: before?.createdAt ?? now,
      currency,
      deliverables,
      usageDays,
      exclusivityDays,
      paidBoosting: form.paidBoosting === "" ? null : form.paidBoosting === "yes",
      productValue,
      tax: form.tax === "net" || form.tax === "gross" ? form.tax : "not-stated",
      amounts,
      clientPrice: price,
      note: form.note.trim(),
    },
  };
}
