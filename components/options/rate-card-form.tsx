import type { RateCardRow } from "../../core/types/assess-context";
import type { Tier } from "../../core/types/insight";
import type { PlatformId, PostKind } from "../../core/types/reading";
import { code, t } from "../words";

const TIERS: readonly (Tier | "any")[] = ["any", "emerging", "nano", "micro", "mid", "macro", "mega"];
const KINDS: readonly (PostKind | "any")[] = ["any", "photo", "reel", "short", "video", "live", "text"];
const PER = ["post", "1000-followers", "1000-views"] as const;

export const tierName = (tier: Tier | "any") => (tier === "any" ? t("options_any") : t(`tier_${tier}`));
export const kindName = (kind: PostKind | "any") => (kind === "any" ? t("options_any") : t(`kind_${kind}`));

/** A row out of the form, or null when its amounts are none. */
function rowOf(form: FormData, currency: string): RateCardRow | null {
  const low = Number(form.get("low"));
  const high = Number(form.get("high") || form.get("low"));
  if (!(low > 0) || !(high >= low)) return null;
  const per = PER.find((each) => each === form.get("per")) ?? "post";
  const tier = TIERS.find((each) => each === form.get("tier")) ?? "any";
  const kind = KINDS.find((each) => each === form.get("kind")) ?? "any";
  // The options of the field are exactly the platforms.
  return { platform: form.get("platform") as PlatformId, kind, tier, per, low, high, currency };
}

function Choice<Value extends string>(props: {
  name: string;
  label: string;
  value: Value | undefined;
  values: readonly Value[];
  text(value: Value): string;
}) {
  const { name, label, value, values, text } = props;
  return (
    <label>
      {label}
      <select name={name}>
        {values.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {text(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One price of the rate card, new or to be changed. */
export function RateCardForm(props: {
  row: RateCardRow | null;
  platforms: readonly PlatformId[];
  currency: string;
  onRow(row: RateCardRow): void;
}) {
  const { row, platforms, onRow } = props;
  const currency = row?.currency ?? props.currency;
  return (
    <form
      class="grid"
      data-part="rate-card"
      onSubmit={(event) => {
        event.preventDefault();
        const next = rowOf(new FormData(event.currentTarget), currency);
        if (!next) return;
        event.currentTarget.reset();
        onRow(next);
      }}
    >
      <Choice
        name="platform"
        label={t("options_platform")}
        value={row?.platform}
        values={platforms}
        text={(id) => t(`platform_${id}`)}
      />
      <Choice name="kind" label={t("options_kind")} value={row?.kind} values={KINDS} text={kindName} />
      <Choice name="tier" label={t("options_tier")} value={row?.tier} values={TIERS} text={tierName} />
      <Choice
        name="per"
        label={t("options_rate_card_per")}
        value={row?.per}
        values={PER}
        text={(per) => t(`options_per_${code(per)}`)}
      />
      <label>
        {t("options_low")} ({currency})
        <input name="low" type="number" min="0" step="any" required defaultValue={row?.low ?? ""} />
      </label>
      <label>
        {t("options_high")} ({currency})
        <input name="high" type="number" min="0" step="any" defaultValue={row?.high ?? ""} />
      </label>
      <button type="submit">{row ? t("options_rate_card_change") : t("options_rate_card_add")}</button>
    </form>
  );
}
