import type { Known } from "../../core/shortlist/types";
import type { Insight } from "../../core/types/insight";
import type { Badge } from "../messages/map";

/** What the toolbar says of a creator: a dot only for the combined reading, a mark for what is already known. */
export function badgeOf(insight: Insight, known: Known | null): Badge {
  const active = known?.memberships.find((each) => each.active);
  const stop = known !== null && (known.doNotWorkWith !== null || active?.membership.status === "rejected");
  return {
    tier: insight.tier.ok ? insight.tier.tiers[0] : null,
    known: stop ? "stop" : known !== null && known.memberships.length > 0 ? "known" : null,
    dot: insight.combined?.level === "worth-a-look",
  };
}
