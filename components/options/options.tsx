import type { Settings } from "../../core/shortlist/types";
import type { PlatformId } from "../../core/types/reading";
import { t } from "../words";
import { AssessSection } from "./assess-section";
import { DataSection } from "./data-section";
import type { OptionsActions, PackChoice } from "./options-actions";
import { RateCardSection } from "./rate-card-section";
import { SwitchesSection } from "./switches-section";

export interface OptionsProps {
  settings: Settings;
  platforms: readonly PlatformId[];
  ratePacks: readonly PackChoice[];
  pricePacks: readonly PackChoice[];
  /** What happened last, in words; "" for nothing. */
  message: string;
  actions: OptionsActions;
}

const choices = (packs: readonly PackChoice[]) =>
  packs.map(({ id, name, date, fixed }) => ({ id, label: name, note: date ?? "", fixed }));

/** The options page. */
export function Options({ settings, platforms, ratePacks, pricePacks, message, actions }: OptionsProps) {
  const packsOff = (off: string[]) => actions.change({ packsOff: off });
  return (
    <main class="options">
      <h1>{t("options_title")}</h1>
      <p role="status" class="message">
        {message}
      </p>
      <AssessSection settings={settings} actions={actions} />
      <SwitchesSection
        title={t("options_networks")}
        hint={t("options_networks_hint")}
        name="network"
        choices={platforms.map((id) => ({ id, label: t(`platform_${id}`) }))}
        off={settings.networksOff}
        onChange={(networksOff) => actions.change({ networksOff })}
      />
      <SwitchesSection
        title={t("options_packs")}
        hint={t("options_packs_hint")}
        name="pack"
        choices={choices(ratePacks)}
        off={settings.packsOff}
        onChange={packsOff}
      />
      <SwitchesSection
        title={t("options_prices")}
        hint={t("options_prices_hint")}
        name="price"
        choices={choices(pricePacks)}
        off={settings.packsOff}
        onChange={packsOff}
      />
      <RateCardSection
        rows={settings.rateCard}
        platforms={platforms}
        currency={settings.assess.currency}
        onChange={(rateCard) => actions.change({ rateCard })}
      />
      <DataSection settings={settings} actions={actions} />
    </main>
  );
}
