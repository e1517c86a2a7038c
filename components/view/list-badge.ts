import { tierOf } from "../../core/metrics/tier";
import type { KnownBadge } from "../../core/shortlist/types";
import type { TierBorders } from "../../core/types/assess-context";
import type { Count } from "../../core/types/count";
import type { Field } from "../../core/types/reading";
import { formatMonth } from "../format/dates";
import { t } from "../words";
import { tierText } from "./tier-text";

/** What stands beside a creator in a network's list: what is known comes before the tier. */
export interface ListBadge {
  text: string;
  tone: "stop" | "known" | "plain";
}

function membershipBadge({ membership, active }: KnownBadge, now: number): ListBadge | null {
  if (!membership) return null;
  if (!active) return { text: t("badge_other_list"), tone: "known" };
  const status = t(`known_status_${membership.status}`);
  if (membership.status !== "rejected") return { text: t("badge_on_list", status), tone: "known" };
  return { text: t("known_with_date", status, formatMonth(membership.statusAt, now)), tone: "stop" };
}

/** The badge of a creator; null when nothing is known and no follower count could be read. */
export function listBadge(
  known: KnownBadge | null,
  followers: Field<Count>,
  borders: TierBorders,
  now: number,
): ListBadge | null {
  if (known?.doNotWorkWith) return { text: t("badge_do_not_work"), tone: "stop" };
  const membership = known ? membershipBadge(known, now) : null;
  if (membership) return membership;
  const tier = tierOf(followers, borders);
  return tier.ok ? { text: tierText(tier), tone: "plain" } : null;
}
