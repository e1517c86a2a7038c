import { formatAgo } from "../format/dates";
import { formatLanguage } from "../format/languages";
import { Icon } from "../parts/icon";
import { knownTexts } from "../view/known-text";
import { lineLead } from "../view/lead-text";
import { missTexts } from "../view/miss-text";
import type { Deed, ProfileView } from "../view/profile-view";
import { t } from "../words";
import type { OverlayActions } from "./overlay-actions";

/** At most so many misses stand in the line; the rest are in the panel. */
const MOST_MISSES = 2;

/** Language of the creator's own words, where the detector was sure; else nothing. */
function spokenLanguage({ insight }: ProfileView): string | null {
  const found = insight.niche.languages.find((each) => each.language !== null && each.place !== "comments");
  return found?.language ?? null;
}

function hasContact({ reading }: ProfileView): "yes" | "button" | "no" {
  const { contact } = reading.fields;
  if (!contact.ok) return "no";
  const { emails, handles, links, behindButton } = contact.value;
  if (emails.length + handles.length + links.length > 0) return "yes";
  return behindButton ? "button" : "no";
}

function ContactButton({ view, copied, actions }: { view: ProfileView; copied: boolean; actions: OverlayActions }) {
  const contact = hasContact(view);
  if (contact === "no") return null;
  const label = contact === "button" ? t("action_contact_button") : t("action_copy_contact");
  return (
    <button
      type="button"
      data-look="quiet"
      data-part="contact"
      title={label}
      aria-label={label}
      onClick={actions.copyContact}
    >
      {copied ? t("action_copied") : <Icon name="mail" />}
    </button>
  );
}

function Decision({ view, deed, actions }: { view: ProfileView; deed: Deed; actions: OverlayActions }) {
  if (deed.state === "saved" || deed.state === "rejected") {
    return (
      <span class="decided" data-part="decided">
        <strong>{deed.state === "saved" ? t("action_saved") : t("action_rejected")}</strong>
        <button type="button" data-look="link" data-part="undo" onClick={actions.undo}>
          {t("action_undo")}
        </button>
      </span>
    );
  }
  const off = !view.connected || deed.state === "busy";
  return (
    <>
      <button type="button" data-look="main" data-part="save" disabled={off} onClick={actions.save}>
        {t("action_save")}
      </button>
      <button type="button" data-part="reject" disabled={off} onClick={() => actions.setRejecting(true)}>
        {t("action_reject")}
      </button>
    </>
  );
}

/**
 * One line, in a fixed order: what is known, lead metric with its word, misses, last post's age, language, contact,
 * decision. Nothing else: tier, signals and whatever could not be read besides stand in the card.
 */
export function OverlayLine(props: {
  view: ProfileView;
  deed: Deed;
  copied: boolean;
  now: number;
  actions: OverlayActions;
}) {
  const { view, deed, copied, now, actions } = props;
  const [known] = knownTexts(view.known, now);
  const lead = lineLead(view.insight, view.reading);
  const misses = missTexts(view.insight.fit).slice(0, MOST_MISSES);
  const { lastPostAt } = view.insight.cadence;
  const language = spokenLanguage(view);
  return (
    <div class="line">
      <div class="said">
        {known ? (
          <span class={known.tone === "stop" ? "known stop" : "known"} data-part="known" title={known.text}>
            {known.text}
          </span>
        ) : null}
        <span class="lead number" data-part="lead">
          <strong>{lead.value}</strong>
          {lead.word === null ? null : <span class={lead.unread ? "look" : "soft"}> · {lead.word}</span>}
        </span>
        {misses.map((miss) => (
          <span key={miss} class="miss" data-tag data-part="miss">
            {miss}
          </span>
        ))}
        <span class="last soft">
          {lastPostAt === undefined ? null : (
            <span data-part="last-post">{t("line_last_post", formatAgo(lastPostAt, now))}</span>
          )}
          {language === null ? null : (
            <span data-part="language" title={formatLanguage(language)}>
              {language.toUpperCase()}
            </span>
          )}
        </span>
      </div>
      <span class="doing">
        <ContactButton view={view} copied={copied} actions={actions} />
        <Decision view={view} deed={deed} actions={actions} />
      </span>
    </div>
  );
}
