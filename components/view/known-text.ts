import type { Known, KnownMembership } from "../../core/shortlist/types";
import { formatDay, formatMonth } from "../format/dates";
import { code, t } from "../words";

/** What is known, most pressing first: `stop` asks for care before anything else. */
export interface KnownText {
  text: string;
  tone: "stop" | "plain";
}

function membershipText({ membership, active, listName }: KnownMembership, now: number): string {
  const status = t(`known_status_${membership.status}`);
  const month = formatMonth(membership.statusAt, now);
  const reason = membership.reason === null ? null : membership.words || t(`reason_${code(membership.reason)}`);
  const text = reason === null ? t("known_with_date", status, month) : t("known_with_reason", status, month, reason);
  return active ? text : t("known_other_list", listName, text);
}

/** All that is known of a creator: warnings, then the active list, then the others. Empty when nothing is. */
export function knownTexts(known: Known | null, now: number): KnownText[] {
  if (!known) return [];
  const texts: KnownText[] = [];
  if (known.doNotWorkWith) {
    texts.push({ tone: "stop", text: t("known_do_not_work", known.doNotWorkWith.reason) });
  }
  const { exclusivity } = known;
  if (exclusivity && (exclusivity.until === null || exclusivity.until > now)) {
    const text =
      exclusivity.until === null
        ? t("known_exclusive", exclusivity.brand)
        : t("known_exclusive_until", exclusivity.brand, formatDay(exclusivity.until));
    texts.push({ tone: "stop", text });
  }
  if (known.removedAt !== null) texts.push({ tone: "plain", text: t("known_removed") });
  const active = known.memberships.filter((each) => each.active);
  const others = known.memberships.filter((each) => !each.active);
  for (const each of [...active, ...others]) texts.push({ tone: "plain", text: membershipText(each, now) });
  return texts;
}
