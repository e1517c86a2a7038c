import type { Post } from "../../core/types/reading";
import { formatAgo, formatDay } from "../format/dates";
import { formatValue } from "../format/metric";
import { formatFactor } from "../format/numbers";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { t } from "../words";
import { CadenceProof } from "./cadence-proof";
import { FormulaLine } from "./formula-line";
import { PostLinks } from "./post-links";

type Look = (ids: readonly string[]) => void;

/** The age of the last post; it opens to the day and the post. */
function LastPost(props: { at: number; posts: readonly Post[]; now: number; onLook: Look }) {
  const { at, posts, now, onLook } = props;
  const ids = posts.filter((post) => post.publishedAt === at).map((post) => post.id);
  return (
    <div class="soft">
      <WithProof value={t("panel_cadence_last", formatAgo(at, now))} postIds={ids} onLook={onLook}>
        <p>{formatDay(at)}</p>
        <PostLinks ids={ids} posts={posts} />
      </WithProof>
    </div>
  );
}

/** Posts a week, how even and whither: each opens to what it is made of. */
export function Habits({ view, now, onLook }: { view: ProfileView; now: number; onLook: Look }) {
  const { cadence, consistency, trend, leadMetric } = view.insight;
  const { posts } = view.reading;
  const parts = leadMetric.metric.ok ? leadMetric.metric.parts.map((part) => part.postId) : [];
  return (
    <>
      {cadence.ok ? (
        <CadenceProof
          insight={view.insight}
          posts={posts}
          value={t("panel_cadence", formatFactor(cadence.postsPerWeek))}
          onLook={onLook}
        />
      ) : null}
      {cadence.lastPostAt === undefined ? null : (
        <LastPost at={cadence.lastPostAt} posts={posts} now={now} onLook={onLook} />
      )}
      {consistency.ok ? (
        <WithProof
          value={t(
            "panel_consistency",
            formatValue(consistency.formula, consistency.low),
            formatValue(consistency.formula, consistency.high),
            formatFactor(consistency.bestToMedian),
          )}
          postIds={parts}
          onLook={onLook}
        >
          <FormulaLine>{t("formula_consistency", formatFactor(consistency.variation))}</FormulaLine>
          <PostLinks ids={parts} posts={posts} />
        </WithProof>
      ) : null}
      {trend.ok ? (
        <WithProof
          value={t("panel_trend", t(`panel_trend_${trend.direction}`))}
          postIds={[...trend.newer, ...trend.older]}
          onLook={onLook}
        >
          <FormulaLine>{t("formula_trend")}</FormulaLine>
          <p class="number">
            {formatFactor(trend.ratio)} ·{" "}
            {t(
              "proof_likely",
              formatFactor(trend.likely.low),
              trend.likely.high === null ? "∞" : formatFactor(trend.likely.high),
            )}
          </p>
          <PostLinks ids={trend.newer} posts={posts} />
          <PostLinks ids={trend.older} posts={posts} />
        </WithProof>
      ) : null}
    </>
  );
}
