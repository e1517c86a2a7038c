import { useState } from "preact/hooks";
import { type Membership, REJECT_REASONS, STATUSES } from "../../../core/shortlist/types";
import { formatDay } from "../../format/dates";
import { code, t } from "../../words";
import { hashOf } from "../route";
import { ContactFields } from "./contact-fields";
import { CustomFields } from "./custom-fields";
import { EditField } from "./edit-field";
import type { MembershipProps } from "./membership-props";

function StatusLine({ listId, own, actions }: MembershipProps) {
  const [rejecting, setRejecting] = useState(false);
  const status = rejecting ? "rejected" : own.status;
  return (
    <div class="line">
      <label class="line">
        {t("shortlist_column_status")}
        <select
          name={`status-${listId}`}
          value={status}
          onChange={(event) => {
            const next = STATUSES.find((one) => one === event.currentTarget.value);
            // A rejection is stored with its reason, in one change.
            setRejecting(next === "rejected" && own.status !== "rejected");
            if (next !== undefined && next !== "rejected") actions.status(listId, next, null);
          }}
        >
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {t(`known_status_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {status === "rejected" && (
        <label class="line">
          {t("reject_title")}
          <select
            name={`reason-${listId}`}
            value={rejecting ? "" : (own.reason ?? "")}
            onChange={(event) => {
              const reason = REJECT_REASONS.find((one) => one === event.currentTarget.value) ?? null;
              if (!rejecting) actions.member(listId, { reason });
              else if (reason !== null) actions.status(listId, "rejected", reason);
              setRejecting(false);
            }}
          >
            <option value="">–</option>
            {REJECT_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {t(`reason_${code(reason)}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <span class="soft">{t("creator_since", formatDay(own.statusAt))}</span>
    </div>
  );
}

function Earlier({ own }: { own: Membership }) {
  if (own.history.length === 0) return null;
  return (
    <details>
      <summary>{t("creator_earlier")}</summary>
      <ul>
        {own.history.toReversed().map((one) => (
          <li key={`${one.at} ${one.status}`}>
            {formatDay(one.at)}: {t(`known_status_${one.status}`)}
            {one.reason && <> · {t(`reason_${code(one.reason)}`)}</>}
            {one.words && (
              <>
                {" "}
                · <bdi>{one.words}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What clients said, the newest first. */
function ClientAnswers({ own }: { own: Membership }) {
  if (own.clientAnswers.length === 0) return null;
  return (
    <div data-part="client-answers">
      <b>{t("client_answers")}</b>
      <ul>
        {own.clientAnswers.toReversed().map(({ choice, reason, by, at }) => (
          <li key={`${at} ${by}`}>
            {formatDay(at)}: {t(`client_choice_${choice}`)}
            {[by, reason].filter(Boolean).map((text) => (
              <>
                {" "}
                · <bdi>{text}</bdi>
              </>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The creator's place in one list, edited where it stands. */
export function MembershipFields(props: MembershipProps) {
  const { listId, list, own, drafts, actions } = props;
  return (
    <>
      <div class="membership-head">
        <h4>
          {list ? (
            <a href={hashOf("list", listId)}>
              <bdi>{list.archivedAt === null ? list.name : t("shortlist_list_archived", list.name)}</bdi>
            </a>
          ) : (
            t("creator_list_unknown")
          )}
        </h4>
        <span class="soft">{t("creator_added", formatDay(own.addedAt))}</span>
        <button type="button" data-look="link" data-action="leave" onClick={() => actions.leave(listId)}>
          {t("shortlist_bulk_leave")}
        </button>
      </div>
      <StatusLine {...props} />
      {(own.status === "rejected" || own.words !== "") && (
        <EditField
          name={`words-${listId}`}
          label={t("creator_words")}
          value={own.words}
          drafts={drafts}
          onSave={(words) => actions.member(listId, { words })}
        />
      )}
      <EditField
        name={`note-${listId}`}
        label={t("panel_note")}
        rows={3}
        value={own.note}
        drafts={drafts}
        onSave={(note, base) => actions.note(listId, note, base)}
      />
      <EditField
        name={`client-${listId}`}
        label={t("client_message")}
        rows={2}
        value={own.forClient}
        drafts={drafts}
        onSave={(forClient) => actions.member(listId, { forClient })}
      />
      <ClientAnswers own={own} />
      <ContactFields {...props} />
      <CustomFields {...props} />
      <Earlier own={own} />
    </>
  );
}
