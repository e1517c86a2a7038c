import type { PostKind } from "../../core/types/reading";
import { formatPercent } from "../format/numbers";
import { WithProof } from "../parts/proof";
import { leadText } from "../view/lead-text";
import type { ProfileView } from "../view/profile-view";
import { code, colon, listed, maybe, t } from "../words";
import { FieldProof } from "./field-proof";
import { KindSwitch } from "./kind-switch";
import { MetricPicture } from "./metric-picture";
import { MetricProof } from "./metric-proof";
import { ProofLines } from "./money-proof";
import { Passport } from "./passport";
import { picturesOf } from "./picture";
import { SampleProof } from "./sample-proof";

const NO_PACK = {
  "no-row": "panel_no_pack",
  "nothing-measured": "panel_no_pack_nothing",
  "tier-unknown": "panel_no_pack_tier",
  emerging: "panel_no_pack_emerging",
} as const;

/** The default table stands in every comparison, by name, with its own denominator. */
function Reference({ view }: { view: ProfileView }) {
  const { reference } = view.insight.benchmark;
  if (!reference.ok) return null;
  return (
    <div class="soft" data-part="reference">
      <WithProof
        value={
          <>
            {t("panel_reference", reference.passport.packName, formatPercent(reference.atThisSize.rate))} ·{" "}
            {t("panel_denominator", t("panel_denominator_not_stated"))}
          </>
        }
      >
        <ProofLines formula="reference-rate" numbers={{ rate: formatPercent(reference.typicalRate) }} />
        <Passport passport={reference.passport} />
      </WithProof>
    </div>
  );
}

/** What leads where the lead metric has no value: the followers, or why there is nothing. */
function Gap({ view, value }: { view: ProfileView; value: string }) {
  const { followers } = view.reading.fields;
  return view.insight.leadMetric.formula === "followers" && followers.ok ? (
    <FieldProof field={followers} value={value} />
  ) : (
    <span data-gap>{value}</span>
  );
}

/** The lead metric with its picture, its sample and how far it can be leaned on. */
export function LeadSection(props: {
  view: ProfileView;
  onLook(ids: readonly string[]): void;
  onKind(kind: PostKind): void;
}) {
  const { view, onLook, onKind } = props;
  const { insight, reading } = view;
  const { leadMetric, sample, benchmark, confidence } = insight;
  const { value, word } = leadText(insight, reading);
  const have = leadMetric.metric.ok ? leadMetric.metric.n : sample.postIds.length;
  return (
    <section class="part" aria-label={t("panel_lead_title")} data-part="lead">
      <div class="lead-row">
        <div class="headline number">
          {leadMetric.metric.ok ? (
            <MetricProof metric={leadMetric.metric} posts={reading.posts} onLook={onLook} />
          ) : (
            <Gap view={view} value={value} />
          )}
        </div>
        <KindSwitch view={view} onKind={onKind} />
      </div>
      {word === null ? null : <p class="word">{word}</p>}
      {picturesOf(insight).map((picture) => (
        <MetricPicture key={picture.formula} picture={picture} posts={reading.posts} onLook={onLook} />
      ))}
      {benchmark.lead.ok ? (
        <Passport passport={benchmark.lead.line.passport} />
      ) : (
        <p class="soft" data-gap>
          {t(NO_PACK[benchmark.lead.why])}
        </p>
      )}
      <Reference view={view} />
      <div class="soft" data-part="sample">
        <SampleProof sample={sample} have={have} posts={reading.posts} onLook={onLook}>
          {sample.kind === null ? "" : ` · ${t(`kind_${sample.kind}`)}`} · {t(`panel_confidence_${confidence.level}`)}
          {colon()}
          {listed(confidence.reasons.map((reason) => maybe(`confidence_${code(reason)}`) ?? reason))}
        </SampleProof>
      </div>
      {sample.undated ? <p class="soft">{t("panel_undated")}</p> : null}
    </section>
  );
}
