import type { KindInsight } from "../../core/types/insight";
import type { Post } from "../../core/types/reading";
import { formatPercent, formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { listed, t } from "../words";
import { FormulaLine } from "./formula-line";
import { Habits } from "./habits";
import { MetricProof } from "./metric-proof";
import { SampleProof } from "./sample-proof";
import { SponsoredLines } from "./sponsored-lines";

type Look = (ids: readonly string[]) => void;

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
