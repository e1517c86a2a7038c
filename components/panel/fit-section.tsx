import type { Count } from "../../core/types/count";
import type { BriefFit, FitLine, Insight } from "../../core/types/insight";
import type { Field } from "../../core/types/reading";
import { formatLanguage } from "../format/languages";
import { formatMoney } from "../format/money";
import { formatFactor, formatPercent, formatShort } from "../format/numbers";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { topicName } from "../view/topic-name";
import { listed as listedWords, maybe, t } from "../words";
import { FieldLines } from "./field-proof";
import { PriceLines, ProofLines } from "./money-proof";
import { PostLinks } from "./post-links";

const SHARES = new Set(["viewRateMin", "engagementRateMin", "sponsoredShareMax"]);
const PACE = new Set(["postsPerWeekMin", "lastPostMaxDays"]);

/** One value of a line in the line's own unit. */
function one({ line, currency }: FitLine, value: string | number): string {
  if (typeof value === "number") {
    if (currency !== undefined) return formatMoney(value, currency);
    if (SHARES.has(line)) return formatPercent(value);
    return PACE.has(line) ? formatFactor(value) : formatShort(value);
  }
  if (line === "languages") return formatLanguage(value);
  if (line === "niches") return topicName(value);
  return maybe(`tier_${value}`) ?? maybe(`kind_${value}`) ?? maybe(`platform_${value}`) ?? value;
}

function listed(line: FitLine, value: FitLine["wanted"] | null): string {
  if (value === null) return "–";
  if (!Array.isArray(value)) return one(line, value);
  const parts = value.map((each) => one(line, each));
  // Two numbers are the ends of a range.
  const range = value.length === 2 && value.every((each) => typeof each === "number");
  return range ? [...new Set(parts)].join(" – ") : listedWords(parts);
}

/** Lines whose number was found in a count or worked out from one. */
const COUNTED = new Set(["followersMin", "followersMax", "tiers", "priceMax", "cpmMax", "costPerEngagementMax"]);

/** The posts behind a line that names none itself. */
function lineIds({ line }: FitLine, { insight, reading }: ProfileView): readonly string[] {
  if (line === "postsPerWeekMin") return insight.sample.postIds;
  const { lastPostAt } = insight.cadence;
  const last = reading.posts.filter((post) => post.publishedAt === lastPostAt && lastPostAt !== undefined);
  return line === "lastPostMaxDays" ? last.map((post) => post.id) : [];
}

/** What a line's number rests on besides posts. */
function Source(props: { line: FitLine; insight: Insight; followers: Field<Count> }) {
  const { line, insight, followers } = props;
  const { price, cost } = insight;
  switch (line.line) {
    case "followersMin":
    case "followersMax":
    case "tiers":
      return <FieldLines field={followers} />;
    case "priceMax":
      return price.ok ? <PriceLines price={price} /> : null;
    case "cpmMax":
      return cost.perThousandViews.ok ? <ProofLines {...cost.perThousandViews.proof} /> : null;
    case "costPerEngagementMax":
      return cost.perEngagement.ok ? <ProofLines {...cost.perEngagement.proof} /> : null;
    default:
      return null;
  }
}

function Line({ line, view, onLook }: { line: FitLine; view: ProfileView; onLook(ids: readonly string[]): void }) {
  const text =
    line.line === "contactNeeded"
      ? t("fit_found", listed(line, line.found))
      : `${t("fit_wanted", listed(line, line.wanted))} · ${t("fit_found", listed(line, line.found))}`;
  const { reading, insight } = view;
  const { posts } = reading;
  const ids = line.postIds ?? lineIds(line, view);
  return (
    <li data-fit={line.result}>
      <strong class={line.result === "miss" ? "look" : ""}>{t(`fit_${line.result}`)}</strong>{" "}
      {maybe(`fit_line_${line.line}`) ?? line.line}{" "}
      {line.found === null || (ids.length === 0 && !COUNTED.has(line.line)) ? (
        <span class="soft">{text}</span>
      ) : (
        <WithProof value={<span class="soft">{text}</span>} postIds={ids} onLook={onLook}>
          <Source line={line} insight={insight} followers={reading.fields.followers} />
          <PostLinks ids={ids} posts={posts} />
        </WithProof>
      )}
    </li>
  );
}

/** Pass, miss or unknown for each line of the brief; deliberately no score. */
export function FitSection(props: { fit: BriefFit | null; view: ProfileView; onLook(ids: readonly string[]): void }) {
  const { fit, view, onLook } = props;
  if (!fit || fit.lines.length === 0) return <p class="soft">{t("fit_none")}</p>;
  return (
    <ul class="fit">
      {fit.lines.map((line) => (
        <Line key={line.line} line={line} view={view} onLook={onLook} />
      ))}
    </ul>
  );
}
