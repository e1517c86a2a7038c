import type { GroupKey } from "../../../core/shortlist/table/group";
import { type Row, STATUSES } from "../../../core/shortlist/types";
import { t } from "../../words";
import { TIERS } from "./view-state";

/** The words over a group. A person is named after its first account. */
export function groupName(by: GroupKey | null, key: string | null, rows: Row[]): string {
  if (key === null) return t("shortlist_group_none");
  switch (by) {
    case "status": {
      const status = STATUSES.find((one) => one === key);
      return status ? t(`known_status_${status}`) : key;
    }
    case "tier": {
      const tier = TIERS.find((one) => one === key);
      return tier ? t(`tier_${tier}`) : key;
    }
    case "platform": {
      const row = rows.find((one) => one.platform === key);
      return row ? t(`platform_${row.platform}`) : key;
    }
    case "person": {
      const row = rows.find((one) => one.personId === key);
      return row ? row.name || row.handle : key;
    }
    default:
      return key;
  }
}
