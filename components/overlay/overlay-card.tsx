import { platformById } from "../../core/platforms/registry";
import { formatFactor } from "../format/numbers";
import { CadenceProof } from "../panel/cadence-proof";
import { CombinedReasons } from "../panel/combined-reasons";
import { FieldProof } from "../panel/field-proof";
import { MetricProof } from "../panel/metric-proof";
import { PriceProof } from "../panel/money-proof";
import { knownTexts } from "../view/known-text";
import { missTexts } from "../view/miss-text";
import type { ProfileView } from "../view/profile-view";
import { tierText } from "../view/tier-text";
import { unreadTexts } from "../view/unread-text";
import { code, t } from "../words";
import { ListPart, type ListView } from "./list-part";
import type { OverlayActions } from "./overlay-actions";

/** A price stands here only with a source that knows the platform; the default table's is the panel's. */
function CardPrice({ view }: { view: ProfileView }) {
  const { price } = view.insight;
  if (!price.ok || price.basis === "default-table") return null;
  return (
    <div class="row" data-part="price">
      <dt>{t("panel_price")}</dt>
      <dd class="number">
        <PriceProof price={price} />
      </dd>
    </div>
  );
}

/** The combined reading of the signals with what it is made of, never a single one; nothing where it says nothing. */
function CardCombined({ view, onLook }: { view: ProfileView; onLook: OverlayActions["look"] }) {
  const { combined, signals } = view.insight;
  if (combined?.level !== "worth-a-look") return null;
  return (
    <div class="combined" data-part="combined">
      <strong class="look">{t("combined_worth_a_look")}</strong>
      <CombinedReasons combined={combined} all={signals} onLook={onLook} />
    </div>
  );
}

/** The small card below the line: a few facts more, and where the line stands. */
export function OverlayCard(props: {
  view: ProfileView;
  list: ListView | null;
  /** The scout put the line somewhere else. */
  moved: boolean;
  now: number;
  actions: OverlayActions;
}) {
  const { view, list, moved, now, actions } = props;
  const { reading, insight } = view;
  const { rate } = insight.views;
  const { metric: lead } = insight.leadMetric;
  const known = knownTexts(view.known, now).slice(1);
  const misses = missTexts(insight.fit).slice(2);
  return (
    <div class="card" data-part="card">
      {platformById(reading.platform)?.evidence === "second-hand" ? (
        <p class="look" data-part="unverified">
          {t("panel_unverified", t(`platform_${reading.platform}`))}
        </p>
      ) : null}
      {known.map((each) => (
        <p key={each.text} class={each.tone === "stop" ? "stop" : "soft"}>
          {each.text}
        </p>
      ))}
      <dl>
        <div class="row">
          <dt>{t("name_followers")}</dt>
          <dd class="number" data-part="followers">
            <FieldProof field={reading.fields.followers} />
          </dd>
        </div>
        <div class="row">
          <dt>{t("shortlist_column_tier")}</dt>
          <dd data-part="tier">{tierText(insight.tier)}</dd>
        </div>
        {lead.ok && lead.formula !== "view-rate" ? (
          <div class="row">
            <dt>{t(`name_${code(lead.formula)}`)}</dt>
            <dd class="number" data-part="card-lead">
              <MetricProof bare metric={lead} posts={reading.posts} onLook={actions.look} />
            </dd>
          </div>
        ) : null}
        {rate.ok ? (
          <div class="row">
            <dt>{t("name_view_rate")}</dt>
            <dd class="number">
              <MetricProof bare metric={rate} posts={reading.posts} onLook={actions.look} />
            </dd>
          </div>
        ) : null}
        {insight.cadence.ok ? (
          <div class="row">
            <dt>{t("name_cadence")}</dt>
            <dd class="number">
              <CadenceProof
                insight={insight}
                posts={reading.posts}
                value={formatFactor(insight.cadence.postsPerWeek)}
                onLook={actions.look}
              />
            </dd>
          </div>
        ) : null}
        <CardPrice view={view} />
      </dl>
      {unreadTexts(reading, ["following", "posts", "likes"]).map((text) => (
        <p key={text} class="look" data-part="unread">
          {text}
        </p>
      ))}
      <CardCombined view={view} onLook={actions.look} />
      {misses.length > 0 ? <p class="soft">{misses.join(" · ")}</p> : null}
      {list ? (
        <p>
          <ListPart list={list} onAdd={actions.addList} />
        </p>
      ) : null}
      <div class="card-foot">
        {moved ? (
          <button type="button" data-look="link" data-part="reset-place" onClick={actions.resetPlace}>
            {t("action_beside_header")}
          </button>
        ) : null}
        <button type="button" data-look="link" data-part="hide-here" onClick={actions.hideHere}>
          {t("action_hide_here")}
        </button>
        <button type="button" data-look="link" data-part="turn-off" onClick={actions.turnOff}>
          {t("action_turn_off", t(`platform_${reading.platform}`))}
        </button>
      </div>
    </div>
  );
}
