import english from "../../assets/locales/en/messages.json";
import { formatAgo, formatDay } from "../../components/format/dates";
import { formatField, formatMetric, formatValue } from "../../components/format/metric";
import { formatMoneyRange } from "../../components/format/money";
import { formatFactor, formatWhole } from "../../components/format/numbers";
import { leadText } from "../../components/view/lead-text";
import { tierText } from "../../components/view/tier-text";
import { catalogSource, code, installWords, maybe, plural, t } from "../../components/words";
import type { Count } from "../../core/types/count";
import type { Insight } from "../../core/types/insight";
import type { Field, PostCount, ProfileCount, Reading } from "../../core/types/reading";

const COUNTS: readonly ProfileCount[] = ["followers", "following", "posts", "likes", "viewers"];
const POST_COUNTS: readonly PostCount[] = ["views", "likes", "comments", "shares", "saves", "reposts", "quotes"];
const VALUES = ["displayName", "handle", "verified", "bio", "category", "links"] as const;
const MOST_POSTS = 12;

/** A count with the rule that read it, or why there is none with the rules that were tried. */
function countLine(field: Field<Count>): string {
  if (field.ok) return `${formatField(field)}  [${field.rule}]`;
  return `${formatField(field)}${field.tried.length > 0 ? `  [${field.tried.join(", ")}]` : ""}`;
}

function valueLine(field: Field<unknown>): string | null {
  if (!field.ok) return null;
  const value = typeof field.value === "string" ? field.value : JSON.stringify(field.value);
  return `${value.replace(/\s+/g, " ").slice(0, 100)}  [${field.rule}]`;
}

function postLine(post: Reading["posts"][number], now: number): string {
  const counts = POST_COUNTS.flatMap((name) => {
    const field = post[name];
    return field.ok ? [`${maybe(`name_${name}`) ?? name} ${formatField(field)}`] : [];
  });
  const flags = (["pinned", "repost", "advert", "sponsored"] as const).filter((flag) => post[flag]);
  const age = post.publishedAt === undefined ? t("left_out_no_date") : formatAgo(post.publishedAt, now);
  return `  ${[post.id, t(`kind_${post.kind}`), age, ...flags, ...counts].join(" · ")}`;
}

function metricLines(insight: Insight): string[] {
  const { engagement, views, cadence } = insight;
  const metrics = [views.median, views.rate, engagement.byViews, engagement.byFollowers, engagement.commentsPerLike];
  const lines = metrics.flatMap((metric) => {
    if (!metric.ok) return [];
    const mean = `${t("panel_mean", formatValue(metric.formula, metric.mean, metric.likely))}`;
    return [`  ${formatMetric(metric)} (${mean}; n ${metric.n})`];
  });
  if (cadence.ok) lines.push(`  ${t("panel_cadence", formatFactor(cadence.postsPerWeek))}`);
  return lines;
}

function benchmarkLines({ benchmark }: Insight): string[] {
  if (!benchmark.lead.ok) return [];
  const { passport, word, formula, typical, measured } = benchmark.lead.line;
  const compared = `${formatValue(formula, measured)} / ${formatValue(formula, typical)}`;
  return [
    `  ${t(`word_${code(word)}`)}: ${compared} · ${passport.packName}, ${passport.source}, ${passport.date ?? "–"}`,
  ];
}

function costLines({ price, cost }: Insight): string[] {
  const lines = [
    `  ${t("panel_price")}: ${price.ok ? formatMoneyRange(price.range) : t(`panel_price_${code(price.why)}`)}`,
  ];
  if (cost.perEngagement.ok) lines.push(`  ${t("panel_cpe")}: ${formatMoneyRange(cost.perEngagement.range)}`);
  if (cost.perThousandViews.ok) lines.push(`  ${t("panel_cpm")}: ${formatMoneyRange(cost.perThousandViews.range)}`);
  return lines;
}

function signalLines({ signals, combined }: Insight): string[] {
  const spoken = signals.filter(({ status }) => status === "clear" || status === "notable");
  const lines = spoken.map(({ id, status }) => {
    const name = maybe(`signal_${code(id)}`) ?? id;
    return `  ${name}: ${maybe(`panel_signal_${code(status)}`) ?? status}`;
  });
  const quiet = signals.length - spoken.length;
  return [
    ...(combined ? [`  ${maybe(`combined_${code(combined.level)}`) ?? combined.level}`] : []),
    ...lines,
    ...(quiet > 0 ? [`  ${plural("panel_signals_quiet", quiet, formatWhole(quiet))}`] : []),
  ];
}

/**
 * A reading and its insight as lines of text, in the words of the English catalogue.
 *
 * @example printText(reading, insight, now) // "Mira Bakes (@mira.bakes) · TikTok\n…"
 */
export function printText(reading: Reading, insight: Insight, now: number): string {
  installWords(catalogSource(english), "en");
  const { fields } = reading;
  const name = fields.displayName.ok ? `${fields.displayName.value} ` : "";
  const lead = leadText(insight, reading);
  const numbers = COUNTS.map((each) => `  ${t(`name_${each}`)}: ${countLine(fields[each])}`);
  const values = VALUES.flatMap((each) => {
    const line = valueLine(fields[each]);
    return line === null ? [] : [`  ${t(`name_${each}`)}: ${line}`];
  });
  const shown = reading.posts.slice(0, MOST_POSTS).map((post) => postLine(post, now));
  const more = reading.posts.length - shown.length;
  const sample = plural(
    "panel_sample",
    insight.sample.postIds.length,
    formatWhole(insight.sample.postIds.length),
    formatWhole(insight.sample.wanted),
  );
  return [
    `${name}(@${reading.handle}) · ${t(`platform_${reading.platform}`)} · ${formatDay(reading.readAt)}`,
    `${tierText(insight.tier)} · ${lead.value}${lead.word === null ? "" : ` · ${lead.word}`}`,
    "",
    ...numbers,
    ...values,
    "",
    sample,
    ...metricLines(insight),
    ...benchmarkLines(insight),
    "",
    ...costLines(insight),
    ...signalLines(insight),
    "",
    ...(shown.length > 0 ? shown : [`  ${t("panel_posts_none")}`]),
    ...(more > 0 ? [`  + ${formatWhole(more)}`] : []),
  ].join("\n");
}
