import type { BriefFit, FitLine } from "../../core/types/insight";
import type { Post } from "../../core/types/reading";
import { formatLanguage } from "../format/languages";
import { formatMoney } from "../format/money";
import { formatFactor, formatPercent, formatShort } from "../format/numbers";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { topicName } from "../view/topic-name";
import { listed as listedWords, maybe, t } from "../words";
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

function Line({
  line,
  posts,
  onLook,
}: {
  line: FitLine;
  posts: readonly Post[];
  onLook(ids: readonly string[]): void;
}) {
  const text =
    line.line === "contactNeeded"
      ? t("fit_found", listed(line, line.found))
      : `${t("fit_wanted", listed(line, line.wanted))} · ${t("fit_found", listed(line, line.found))}`;
  const ids = line.postIds ?? [];
  return (
    <li data-fit={line.result}>
      <strong class={line.result === "miss" ? "look" : ""}>{t(`fit_${line.result}`)}</strong>{" "}
      {maybe(`fit_line_${line.line}`) ?? line.line}{" "}
      {ids.length === 0 ? (
        <span class="soft">{text}</span>
      ) : (
        <WithProof value={<span class="soft">{text}</span>} postIds={ids} onLook={onLook}>
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
        <Line key={line.line} line={line} posts={view.reading.posts} onLook={onLook} />
      ))}
    </ul>
  );
}
