import type { Settings } from "../../core/shortlist/types";
import type { PlatformId } from "../../core/types/reading";
import { t } from "../words";
import { AssessSection } from "./assess-section";
import { BrokenPacks } from "./broken-packs";
import { DataSection } from "./data-section";
import { ExchangeSection } from "./exchange-section";
import { MessageBar } from "./message-bar";
import type { BrokenPack, OptionsActions, OptionsMessage, PackView } from "./options-actions";
import { PacksSection } from "./packs-section";
import { RateCardSection } from "./rate-card-section";
import { SwitchesSection } from "./switches-section";
import { TopicsSection } from "./topics-section";

export interface OptionsProps {
  settings: Settings;
  platforms: readonly PlatformId[];
  /** Shipped and own ones, in order of trust. */
  packs: readonly PackView[];
  broken: readonly BrokenPack[];
  message: OptionsMessage;
  now: number;
  actions: OptionsActions;
}

/** House settings: what changes numbers, where Scoutlens works, and what it keeps. */
export function Options({ settings, platforms, packs, broken, message, now, actions }: OptionsProps) {
  const { assess, packsOff } = settings;
  const shared = { off: packsOff, now, actions };
  return (
    <main class="options">
      <h1>{t("options_title")}</h1>
      <AssessSection settings={settings} actions={actions} />
      <ExchangeSection
        rates={assess.exchangeRates}
        currency={assess.currency}
        now={now}
        onChange={(exchangeRates) => actions.change({ assess: { ...assess, exchangeRates } })}
      />
      <RateCardSection
        rows={settings.rateCard}
        platforms={platforms}
        currency={assess.currency}
        onChange={(rateCard) => actions.change({ rateCard })}
      />
      <BrokenPacks broken={broken} remove={actions.removePack} />
      <PacksSection
        title={t("options_packs")}
        hint={t("options_packs_hint")}
        packs={packs.filter(({ pack }) => pack.type === "rates")}
        {...shared}
      />
      <PacksSection
        title={t("options_prices")}
        hint={t("options_prices_hint")}
        packs={packs.filter(({ pack }) => pack.type === "prices")}
        {...shared}
      />
      <TopicsSection own={settings.topics ?? []} onChange={(topics) => actions.change({ topics })} />
      <SwitchesSection
        title={t("options_networks")}
        hint={t("options_networks_hint")}
        name="network"
        choices={platforms.map((id) => ({ id, label: t(`platform_${id}`) }))}
        off={settings.networksOff}
        onChange={(networksOff) => actions.change({ networksOff })}
      />
      <DataSection settings={settings} actions={actions} />
      <MessageBar message={message} onUndo={actions.undo} />
    </main>
  );
}
