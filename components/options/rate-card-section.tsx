import type { RateCardRow } from "../../core/types/assess-context";
import type { Tier } from "../../core/types/insight";
import type { PlatformId } from "../../core/types/reading";
import { formatMoney } from "../format/money";
import { code, t } from "../words";

const TIERS: readonly (Tier | "any")[] = ["any", "emerging", "nano", "micro", "mid", "macro", "mega"];
const PER = ["post", "1000-followers", "1000-views"] as const;

function tierName(tier: Tier | "any"): string {
  return tier === "any" ? t("options_any") : t(`tier_${tier}`);
}

/** A row out of the form, or null when its amounts are none. */
function rowOf(form: FormData, currency: string): RateCardRow | null {
  const low = Number(form.get("low"));
  const high = Number(form.get("high") || form.get("low"));
  if (!(low > 0) || !(high >= low)) return null;
  const per = PER.find((each) => each === form.get("per")) ?? "post";
  const tier = TIERS.find((each) => each === form.get("tier")) ?? "any";
  // The options of the field are exactly the platforms.
  return { platform: form.get("platform") as PlatformId, kind: "any", tier, per, low, high, currency };
}

/** The house's own prices. */
export function RateCardSection(props: {
  rows: readonly RateCardRow[];
  platforms: readonly PlatformId[];
  currency: string;
  onChange(rows: RateCardRow[]): void;
}) {
  const { rows, platforms, currency, onChange } = props;
  return (
    <section class="part" aria-label={t("options_rate_card")}>
      <h2>{t("options_rate_card")}</h2>
      <p class="soft">{t("options_rate_card_hint")}</p>
      <ul class="posts">
        {rows.map((row, index) => (
          <li key={`${row.platform}-${row.tier}-${row.per}-${row.low}`}>
            {t(`platform_${row.platform}`)} · {tierName(row.tier)} · {formatMoney(row.low, row.currency)} –{" "}
            {formatMoney(row.high, row.currency)} {t("options_rate_card_per")} {t(`options_per_${code(row.per)}`)}{" "}
            <button type="button" data-look="link" onClick={() => onChange(rows.filter((_, at) => at !== index))}>
              {t("options_rate_card_remove")}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="grid"
        onSubmit={(event) => {
          event.preventDefault();
          const row = rowOf(new FormData(event.currentTarget), currency);
          if (!row) return;
          onChange([...rows, row]);
          event.currentTarget.reset();
        }}
      >
        <label>
          {t("options_platform")}
          <select name="platform">
            {platforms.map((id) => (
              <option key={id} value={id}>
                {t(`platform_${id}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("options_tier")}
          <select name="tier">
            {TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {tierName(tier)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("options_rate_card_per")}
          <select name="per">
            {PER.map((per) => (
              <option key={per} value={per}>
                {t(`options_per_${code(per)}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("options_low")} ({currency})
          <input name="low" type="number" min="0" step="any" required />
        </label>
        <label>
          {t("options_high")} ({currency})
          <input name="high" type="number" min="0" step="any" />
        </label>
        <button type="submit">{t("options_rate_card_add")}</button>
      </form>
    </section>
  );
}
