import { CHANNELS } from "../../../core/shortlist/types";
import { dayText, readDay } from "../../format/day-field";
import { t } from "../../words";
import { EditField } from "./edit-field";
import type { MembershipProps } from "./membership-props";

/** Who looks after the creator, how it was reached, when, and when to ask again. */
export function ContactFields({ listId, own, drafts, now, actions }: MembershipProps) {
  const due = own.followUpAt !== null && own.followUpAt <= now;
  const date = (name: "lastContactAt" | "followUpAt", label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="date"
        name={`${name}-${listId}`}
        value={dayText(own[name])}
        onChange={(event) => {
          const at = readDay(event.currentTarget.value, own[name]);
          if (at !== own[name]) actions.member(listId, { [name]: at });
        }}
      />
      {name === "followUpAt" && due && <span class="look"> {t("creator_due")}</span>}
    </label>
  );
  return (
    <div class="field-row">
      <EditField
        name={`owner-${listId}`}
        label={t("shortlist_column_owner")}
        value={own.owner}
        drafts={drafts}
        onSave={(owner) => actions.member(listId, { owner })}
      />
      <label>
        <span>{t("creator_channel")}</span>
        <select
          name={`channel-${listId}`}
          value={own.channel ?? ""}
          onChange={(event) =>
            actions.member(listId, { channel: CHANNELS.find((one) => one === event.currentTarget.value) ?? null })
          }
        >
          <option value="">–</option>
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {t(`creator_channel_${channel}`)}
            </option>
          ))}
        </select>
      </label>
      {date("lastContactAt", t("creator_last_contact"))}
      {date("followUpAt", t("shortlist_column_followUp"))}
    </div>
  );
}
