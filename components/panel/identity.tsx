import { platformById } from "../../core/platforms/registry";
import { type List, STATUSES, type Status } from "../../core/shortlist/types";
import { waysToReach } from "../view/contact";
import { knownTexts } from "../view/known-text";
import type { ProfileView } from "../view/profile-view";
import { tierText } from "../view/tier-text";
import { t } from "../words";
import { FieldProof } from "./field-proof";
import type { PanelActions } from "./panel-actions";

function Contact({ view, copied, actions }: { view: ProfileView; copied: boolean; actions: PanelActions }) {
  const { contact } = view.reading.fields;
  const [first] = contact.ok ? waysToReach(contact.value) : [];
  if (first === undefined) {
    const behind = contact.ok && contact.value.behindButton;
    return <span class="soft">{behind ? t("action_contact_button") : t("action_no_contact")}</span>;
  }
  return (
    <>
      <span class="contact" dir="ltr">
        {first}
      </span>
      <button type="button" data-look="link" data-part="copy" onClick={actions.copyContact}>
        {copied ? t("action_copied") : t("action_copy_contact")}
      </button>
    </>
  );
}

/** Who it is, in which list with which status, and how to reach them. */
export function Identity(props: {
  view: ProfileView;
  lists: readonly List[];
  now: number;
  copied: boolean;
  actions: PanelActions;
}) {
  const { view, lists, now, copied, actions } = props;
  const { reading, insight, known, activeList } = view;
  const name = reading.fields.displayName.ok ? reading.fields.displayName.value : reading.handle;
  const membership = known?.memberships.find((each) => each.listId === activeList?.id)?.membership;
  return (
    <header class="part identity">
      <div class="names">
        <span class="initial" aria-hidden="true">
          {[...name][0] ?? "?"}
        </span>
        <div>
          <h1>
            <bdi>{name}</bdi>
          </h1>
          <p class="soft">
            <bdi>@{reading.handle}</bdi> · {t(`platform_${reading.platform}`)}
          </p>
        </div>
        <span data-tag data-part="tier">
          {tierText(insight.tier)}
        </span>
      </div>
      {platformById(reading.platform)?.evidence === "second-hand" ? (
        <p class="look" data-part="unverified">
          {t("panel_unverified", t(`platform_${reading.platform}`))}
        </p>
      ) : null}
      {knownTexts(known, now).map((each) => (
        <p key={each.text} class={each.tone === "stop" ? "stop" : "soft"} data-part="known" data-known>
          {each.text}
        </p>
      ))}
      <dl class="facts">
        <dt>{t("name_followers")}</dt>
        <dd class="number" data-part="followers">
          <FieldProof field={reading.fields.followers} />
        </dd>
        <dt>{t("panel_contact")}</dt>
        <dd>
          <Contact view={view} copied={copied} actions={actions} />
        </dd>
      </dl>
      <div class="choices">
        <label>
          {t("panel_list")}
          <select
            value={activeList?.id ?? ""}
            disabled={lists.length === 0}
            onChange={(event) => actions.chooseList(event.currentTarget.value)}
          >
            {activeList ? null : <option value="">{t("panel_no_list")}</option>}
            {lists.map((list) => (
              <option key={list.id} value={list.id}>
                {list.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("panel_status")}
          <select
            value={membership?.status ?? ""}
            disabled={!membership}
            data-part="status"
            // The options below are exactly the statuses.
            onChange={(event) => actions.setStatus(event.currentTarget.value as Status)}
          >
            {membership ? null : <option value="">–</option>}
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`known_status_${status}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
