import type { Settings } from "../../core/shortlist/types";
import type { AssessSettings, TierBorders } from "../../core/types/assess-context";
import { t } from "../words";
import { NumberField } from "./number-field";
import type { OptionsActions } from "./options-actions";
import { useTyped } from "./use-typed";

const TIERS = ["nano", "micro", "mid", "macro", "mega"] as const;

/** Borders must rise; a change that breaks the order is not taken over. */
function rising({ nano, micro, mid, macro, mega }: TierBorders): boolean {
  const steps = [nano, micro, ...(mid === null ? [] : [mid]), macro, mega];
  return steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0));
}

/** Currency, sample and tiers: the settings that change numbers. */
export function AssessSection({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  const { assess, owner } = settings;
  const { tierBorders } = assess;
  const typedCurrency = useTyped(assess.currency);
  const typedOwner = useTyped(owner);
  const set = (change: Partial<AssessSettings>) => actions.change({ assess: { ...assess, ...change } });
  const setBorders = (change: Partial<TierBorders>) => {
    const next = { ...tierBorders, ...change };
    if (rising(next)) set({ tierBorders: next });
  };
  return (
    <section class="part">
      <div class="fields">
        <label>
          {t("options_currency")}
          <input
            name="currency"
            maxLength={3}
            pattern="[A-Za-z]{3}"
            {...typedCurrency}
            onChange={(event) => {
              const code = event.currentTarget.value.trim().toUpperCase();
              if (/^[A-Z]{3}$/.test(code)) set({ currency: code });
            }}
          />
        </label>
        <label>
          {t("options_sample")}
          <select
            name="sample"
            value={String(assess.sampleSize)}
            onChange={(event) => set({ sampleSize: event.currentTarget.value === "30" ? 30 : 12 })}
          >
            <option value="12">12</option>
            <option value="30">30</option>
          </select>
        </label>
        <NumberField
          label={t("options_handling")}
          name="handling"
          least={0}
          value={assess.handlingCost?.amount ?? null}
          onChange={(amount) => set({ handlingCost: amount === null ? null : { amount, currency: assess.currency } })}
        />
        <label>
          {t("options_owner")}
          <input
            name="owner"
            {...typedOwner}
            onChange={(event) => actions.change({ owner: event.currentTarget.value })}
          />
        </label>
      </div>
      <p class="soft">{t("options_currency_hint")}</p>
      <fieldset>
        <legend>{t("options_borders")}</legend>
        <label class="check">
          <input
            type="checkbox"
            name="mid"
            checked={tierBorders.mid !== null}
            onChange={(event) =>
              setBorders(event.currentTarget.checked ? { mid: 100_000, macro: 500_000 } : { mid: null, macro: 100_000 })
            }
          />
          {t("options_mid")}
        </label>
        <div class="grid">
          {TIERS.flatMap((tier) => {
            const value = tierBorders[tier];
            if (value === null) return [];
            return [
              <NumberField
                key={tier}
                label={t(`tier_${tier}`)}
                name={`border-${tier}`}
                value={value}
                onChange={(from) => {
                  if (from !== null) setBorders({ [tier]: from });
                }}
              />,
            ];
          })}
        </div>
      </fieldset>
    </section>
  );
}
