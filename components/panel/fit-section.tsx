import type { Count } from "../../core/types/count";
import type { BriefFit, FitLine, Insight } from "../../core/types/insight";
import type { Field } from "../../core/types/reading";
import { WithProof } from "../parts/proof";
import { fitWords } from "../view/fit-words";
import type { ProfileView } from "../view/profile-view";
import { maybe, t } from "../words";
import { FieldLines } from "./field-proof";
import { PriceLines, ProofLines } from "./money-proof";
import { PostLinks } from "./post-links";

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
      ? t("fit_found", fitWords(line, line.found))
      : `${t("fit_wanted", fitWords(line, line.wanted))} · ${t("fit_found", fitWords(line, line.found))}`;
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
