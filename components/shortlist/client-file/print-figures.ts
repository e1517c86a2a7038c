import type { FileCreator, FilePrice } from "../../../core/client-file/document";
import type { PrintedLine } from "../../../core/client-file/printed";
import type { MeasuredMetric, Verdict } from "../../../core/shortlist/types";
import type { Passport } from "../../../core/types/insight";
import { formatDay } from "../../format/dates";
import { formatCountValue, formatRough, formatValue } from "../../format/metric";
import { formatMoney } from "../../format/money";
import { formatWhole } from "../../format/numbers";
import { waysToReach } from "../../view/contact";
import { tierNames } from "../../view/tier-text";
import { code, direction, plural, t } from "../../words";
import { pieceText, termTexts } from "../creator/quote-text";

const filled = (texts: (string | null | undefined)[]): string[] => texts.filter((text): text is string => !!text);

/** A figure that was ticked and is not known: said in words, never a nought. */
const unknown = (label: string, value = t("client_file_not_read"), details: string[] = []): PrintedLine => ({
  label,
  value,
  details,
  unread: true,
});

const readOn = (creator: FileCreator): string | null =>
  creator.readAt === null ? null : t("client_file_read", formatDay(creator.readAt));

/** "Likely 31K to 46K (95 %)", "12 posts · short videos". */
function sampleTexts({ formula, value, low, high, kind, n }: MeasuredMetric): string[] {
  if (n === 0) return [];
  const show = (one: number) => formatValue(formula, one, { low, high });
  const posts = plural("compare_posts", n, formatWhole(n), kind ? t(`kind_${kind}`) : "").replace(/ · $/, "");
  return [posts, value === low && value === high ? "" : t("proof_likely", show(low), high === null ? "∞" : show(high))];
}

/** A text of another language keeps its words together among those that run from right to left. */
const apart = (text: string): string => (text !== "" && direction() === "rtl" ? `\u2068${text}\u2069` : text);

function passportText({ packName, date, statistic, denominator, sample, source }: Passport): string {
  return filled([
    apart(packName),
    date ?? t("panel_undated_pack"),
    apart(statistic),
    t("panel_denominator", t(`panel_denominator_${code(denominator)}`)),
    apart(sample),
    t("panel_source", source),
  ]).join(" · ");
}

function verdictText(verdict: Verdict, platform: FileCreator["platform"]): string {
  return t("client_file_word", t(`word_${code(verdict.word)}`), t(`platform_${platform}`));
}

function leadLine(creator: FileCreator): PrintedLine | null {
  if (creator.lead === undefined) return null;
  const label = t("shortlist_column_lead");
  if (creator.lead === null) return unknown(label, undefined, filled([readOn(creator)]));
  const { metric, verdict } = creator.lead;
  const { formula, value, low, high } = metric;
  return {
    label: t(`name_${code(formula)}`),
    value: formatValue(formula, value, { low, high }),
    details: filled([
      verdict && verdictText(verdict, creator.platform),
      ...sampleTexts(metric),
      readOn(creator),
      verdict && t("client_file_compared", passportText(verdict.passport)),
    ]),
    unread: false,
  };
}

function metricLine(creator: FileCreator, metric: MeasuredMetric | null | undefined, none: string): PrintedLine | null {
  if (metric === undefined) return null;
  if (metric === null) return unknown(none, undefined, filled([readOn(creator)]));
  const { formula, value, low, high } = metric;
  return {
    label: t(`name_${code(formula)}`),
    value: formatValue(formula, value, { low, high }),
    details: filled([...sampleTexts(metric), readOn(creator)]),
    unread: false,
  };
}

function viewsLine(creator: FileCreator): PrintedLine | null {
  const { views } = creator;
  if (views === undefined) return null;
  if (views === null || views.metric) return metricLine(creator, views?.metric ?? null, t("name_median_views"));
  const value = formatRough("median-views", views.value);
  return { label: t("name_median_views"), value, details: filled([readOn(creator)]), unread: false };
}

function followersLine(creator: FileCreator): PrintedLine | null {
  if (creator.followers === undefined) return null;
  const label = t("name_followers");
  const details = filled([readOn(creator)]);
  if (creator.followers === null) return unknown(label, undefined, details);
  return { label, value: formatCountValue(creator.followers), details, unread: false };
}

function tierLine(creator: FileCreator): PrintedLine | null {
  if (creator.tiers === undefined) return null;
  const label = t("shortlist_column_tier");
  const details = filled([t("client_file_by_followers"), readOn(creator)]);
  const value = tierNames(creator.tiers);
  return value === "" ? unknown(label, undefined, details) : { label, value, details, unread: false };
}

function priceLine(price: FilePrice | null | undefined): PrintedLine | null {
  if (price === undefined) return null;
  const label = t("client_file_price");
  if (price === null) return unknown(label, t("client_file_no_price"));
  return {
    label,
    value: formatMoney(price.amount, price.currency),
    details: [
      price.deliverables.map(pieceText).join(" + "),
      ...termTexts(price),
      t(`creator_tax_${code(price.tax)}`),
      t("client_file_as_of", formatDay(price.at)),
    ],
    unread: false,
  };
}

function contactLine({ contact }: FileCreator): PrintedLine | null {
  if (contact === undefined) return null;
  const label = t("panel_contact");
  const [first, ...others] = contact ? waysToReach(contact) : [];
  return first === undefined ? unknown(label) : { label, value: first, details: others, unread: false };
}

/** The figures of a creator in words, each with its day and what it rests on. */
export function figureLines(creator: FileCreator): PrintedLine[] {
  const views = viewsLine(creator);
  // Where views lead, the same number would stand there twice.
  const twice = creator.lead?.metric.formula === "median-views" && creator.lead.metric.value === creator.views?.value;
  const lines = [
    followersLine(creator),
    tierLine(creator),
    leadLine(creator),
    metricLine(creator, creator.rate, t("shortlist_column_rate")),
    twice ? null : views,
    priceLine(creator.price),
    contactLine(creator),
  ];
  return lines.filter((line) => line !== null);
}
