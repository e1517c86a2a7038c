import type { Creator, Row } from "../../../core/shortlist/types";
import { formatAgo, formatDay } from "../../format/dates";
import { formatCountValue } from "../../format/metric";
import { tierNames } from "../../view/tier-text";
import { code, t } from "../../words";
import { hashOf } from "../route";
import type { CreatorActions } from "./creator-actions";

/** Name, handle, network, size, when it was read; and the way back to the table. */
export function CreatorHead(props: {
  creator: Creator;
  accounts: readonly Row[];
  now: number;
  actions: CreatorActions;
}) {
  const { creator, accounts, now, actions } = props;
  const { profile, latest, platform } = creator;
  const tier = tierNames(latest?.tiers ?? []);
  return (
    <header class="creator-head">
      <a href={hashOf("creators")} data-action="back">
        {t("creator_back")}
      </a>
      <h2>
        <bdi>{profile.displayName || creator.handle}</bdi>
        {profile.verified && <span class="soft"> · {t("name_verified")}</span>}
      </h2>
      <p>
        <a href={creator.url} target="_blank" rel="noreferrer" title={t("shortlist_open_profile")}>
          <bdi>@{creator.handle}</bdi>
        </a>{" "}
        · {t(`platform_${platform}`)}
        {tier && <> · {tier}</>}
        {latest?.followers && <> · {t("metric_followers", formatCountValue(latest.followers))}</>}
        {profile.category && (
          <>
            {" "}
            · <bdi>{profile.category}</bdi>
          </>
        )}
      </p>
      <p class="soft">
        {t("creator_saved", formatDay(creator.savedAt))} ·{" "}
        {latest
          ? `${t("creator_read", formatAgo(latest.at, now))} · ${t(`panel_confidence_${code(latest.confidence)}`)}`
          : t("creator_never_read")}
        {creator.formerHandles.length > 0 && (
          <>
            {" "}
            · {t("creator_former")} <bdi>{creator.formerHandles.map((handle) => `@${handle}`).join(", ")}</bdi>
          </>
        )}
      </p>
      {accounts.length > 0 && (
        <p data-part="accounts">
          {t("creator_same_human")}{" "}
          {accounts.map((row, at) => (
            <>
              {at > 0 && ", "}
              <a key={row.id} href={hashOf("creator", row.id)}>
                <bdi>@{row.handle}</bdi> ({t(`platform_${row.platform}`)})
              </a>
            </>
          ))}{" "}
          · <a href={hashOf("people")}>{t("creator_person_reach")}</a>
        </p>
      )}
      {creator.removedAt !== null && (
        <p class="stop" data-part="in-trash">
          {t("creator_in_trash", formatDay(creator.removedAt))}{" "}
          <button type="button" data-action="restore" onClick={actions.restore}>
            {t("trash_restore")}
          </button>
        </p>
      )}
      {profile.bio && (
        <p class="bio" dir="auto">
          {profile.bio}
        </p>
      )}
    </header>
  );
}
