import type { Totals } from "../../core/shortlist/table/totals";
import { formatMoney, formatMoneyRange } from "../format/money";
import { formatShort, formatWhole } from "../format/numbers";
import { listed, plural, t } from "../words";
import { TIERS } from "./table/view-state";

type Ratio = Totals["costPerEngagement"];

function Figure({ name, label, value, note }: { name: string; label: string; value: string; note?: string }) {
  return (
    <div class="figure" data-total={name}>
      <dt>{label}</dt>
      <dd>
        {value}
        {note && <small class="soft"> {note}</small>}
      </dd>
    </div>
  );
}

const ratio = (value: Ratio, currency: string): string =>
  value ? formatMoneyRange({ low: value.low, high: value.high, currency }) : "–";

const of = (counted: number | undefined, all: number): string =>
  counted === undefined || counted === all ? "" : t("shortlist_total_of", formatWhole(counted), formatWhole(all));

const joined = (...notes: string[]): string => notes.filter(Boolean).join(" · ");

/** Followers of those that were read, and how many those are. */
function followersNote({ followers, withFollowers, creators }: Totals): string {
  if (creators === 0) return "";
  if (withFollowers === 0) return t("shortlist_total_followers", t("unread"));
  return joined(t("shortlist_total_followers", formatShort(followers)), of(withFollowers, creators));
}

/** Who is not in a sum of money, and why. */
const moneyGaps = ({ withoutPrice, rejected, otherCurrency, creators }: Totals): string =>
  joined(
    withoutPrice > 0 ? t("shortlist_total_unpriced", formatWhole(withoutPrice), formatWhole(creators)) : "",
    otherCurrency > 0 ? t("shortlist_total_other_currency", formatWhole(otherCurrency)) : "",
    rejected > 0 ? t("shortlist_total_rejected", formatWhole(rejected)) : "",
  );

/** "4 micro, 1 mega". */
function mix(tiers: Totals["tiers"]): string {
  const known = TIERS.flatMap((tier) => {
    const count = tiers[tier];
    return count ? [t("shortlist_mix", formatWhole(count), t(`tier_${tier}`))] : [];
  });
  const unknown = tiers.unknown ? [t("shortlist_mix", formatWhole(tiers.unknown), t("unread"))] : [];
  return listed([...known, ...unknown]) || "–";
}

/** Sums over the rows shown, or over the chosen ones. */
export function TotalsBar({ totals, chosen }: { totals: Totals; chosen: boolean }) {
  const { creators, cost, budgetLeft } = totals;
  return (
    <dl class="totals" aria-label={t(chosen ? "shortlist_totals_chosen" : "shortlist_totals")}>
      <Figure
        name="creators"
        label={t(chosen ? "shortlist_totals_chosen" : "shortlist_totals")}
        value={plural("shortlist_count", creators, formatWhole(creators))}
        note={followersNote(totals)}
      />
      <Figure name="mix" label={t("shortlist_total_mix")} value={mix(totals.tiers)} />
      <Figure
        name="cost"
        label={t("shortlist_total_cost")}
        value={cost.counted === 0 ? "–" : formatMoneyRange(cost)}
        note={moneyGaps(totals)}
      />
      <Figure
        name="cpe"
        label={t("shortlist_total_cpe")}
        value={ratio(totals.costPerEngagement, cost.currency)}
        note={of(totals.costPerEngagement?.counted, creators)}
      />
      <Figure
        name="cpm"
        label={t("shortlist_total_cpm")}
        value={ratio(totals.costPerThousandViews, cost.currency)}
        note={of(totals.costPerThousandViews?.counted, creators)}
      />
      {totals.clientPrice !== null && (
        <Figure
          name="client"
          label={t("shortlist_total_client")}
          value={formatMoney(totals.clientPrice, cost.currency)}
          note={of(totals.withClientPrice, creators)}
        />
      )}
      {budgetLeft && (
        <Figure
          name="budget"
          label={t("shortlist_total_budget")}
          value={formatMoneyRange({ ...budgetLeft, currency: cost.currency })}
          note={moneyGaps(totals)}
        />
      )}
    </dl>
  );
}
