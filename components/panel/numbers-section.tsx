import type { KindInsight } from "../../core/types/insight";
import type { Post } from "../../core/types/reading";
import { formatAgo, formatDay } from "../format/dates";
import { formatValue } from "../format/metric";
import { formatFactor, formatPercent, formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { listed, t } from "../words";
import { CadenceProof } from "./cadence-proof";
import { FormulaLine } from "./formula-line";
import { MetricProof } from "./metric-proof";
import { PostLinks } from "./post-links";
import { SampleProof } from "./sample-proof";
import { SponsoredLines } from "./sponsored-lines";

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
function Habits({ view, now, onLook }: { view: ProfileView; now: number; onLook: Look }) {
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

/** Another kind of post met on the page: never pooled with the leading one. */
function OtherKind({ part, posts, onLook }: { part: KindInsight; posts: readonly Post[]; onLook: Look }) {
  const { kind, sample, views, engagement } = part;
  const metric = [views.median, engagement.byFollowers, engagement.perPost].find((each) => each.ok);
  return (
    <div data-part="other-kind">
      <h2>{t(`kind_${kind}`)}</h2>
      <div class="soft">
        <SampleProof sample={sample} posts={posts} onLook={onLook} />
      </div>
      {metric ? <MetricProof metric={metric} posts={posts} onLook={onLook} /> : null}
    </div>
  );
}

function Market({ view }: { view: ProfileView }) {
  const { market } = view.insight;
  if (!market.ok) return null;
  return (
    <WithProof
      value={
        market.percentile === null
          ? t("panel_market", formatWhole(market.rank), formatWhole(market.of))
          : t("panel_market_percentile", formatPercent(market.percentile / 100), formatWhole(market.of))
      }
    >
      <FormulaLine>{t("formula_market")}</FormulaLine>
      {market.better.length === 0 ? null : (
        <p dir="auto">{t("panel_market_better", listed(market.better.slice(0, 10)))}</p>
      )}
    </WithProof>
  );
}

/** Every number of the creator beside its name; each opens to its proof. */
export function NumbersSection({ view, now, onLook }: { view: ProfileView; now: number; onLook: Look }) {
  const { engagement, views, kinds } = view.insight;
  const metrics = [
    ["view_rate", views.rate],
    ["median_views", views.median],
    ["engagement_rate_views", engagement.byViews],
    ["engagement_rate_followers", engagement.byFollowers],
    ["engagements_per_post", engagement.perPost],
    ["comments_per_like", engagement.commentsPerLike],
  ] as const;
  return (
    <>
      <dl class="facts number">
        {metrics.map(([name, metric]) => (
          <>
            <dt key={`${name}-name`}>{t(`name_${name}`)}</dt>
            <dd key={name} data-part={name}>
              <MetricProof bare metric={metric} posts={view.reading.posts} onLook={onLook} />
            </dd>
          </>
        ))}
      </dl>
      <Habits view={view} now={now} onLook={onLook} />
      <SponsoredLines view={view} onLook={onLook} />
      <Market view={view} />
      {kinds.slice(1).map((each) => (
        <OtherKind key={each.kind} part={each} posts={view.reading.posts} onLook={onLook} />
      ))}
    </>
  );
}
