import type { Tier, Tiering } from "../../core/types/insight";
import { t } from "../words";

/** "Micro", "Micro or Macro" where the followers do not tell which; empty where there is none. */
export function tierNames([first, second]: readonly Tier[]): string {
  if (first === undefined) return "";
  return second === undefined ? t(`tier_${first}`) : t("tier_two", t(`tier_${first}`), t(`tier_${second}`));
}

/** "Micro", "Micro or Macro", or why there is no tier. */
export function tierText(tier: Tiering): string {
  if (!tier.ok) return tier.why === "followers-not-shown" ? t("tier_not_shown") : t("tier_unread");
  return tierNames(tier.tiers);
}
