import type { Creator, List, Row, Settings } from "../../../core/shortlist/types";
import { t } from "../../words";
import { BoundsPart } from "./bounds-part";
import { ContactPart } from "./contact-part";
import type { CreatorActions, Drafts } from "./creator-actions";
import { CreatorHead } from "./creator-head";
import { HistoryPart } from "./history-part";
import { MembershipFields } from "./membership-card";
import { PrivacyPart } from "./privacy-part";
import { QuotesPart } from "./quotes-part";
import { StatedPart } from "./stated-part";

export interface CreatorPageProps {
  creator: Creator;
  lists: readonly List[];
  settings: Settings;
  /** Other accounts of the same human. */
  accounts: readonly Row[];
  drafts: Drafts;
  now: number;
  actions: CreatorActions;
}

function JoinList({ creator, lists, actions }: CreatorPageProps) {
  const others = lists.filter((list) => list.archivedAt === null && !Object.hasOwn(creator.memberships, list.id));
  if (others.length === 0) return null;
  return (
    <select
      name="join"
      aria-label={t("shortlist_bulk_list")}
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = "";
        if (value !== "") actions.join(value);
      }}
    >
      <option value="">{t("shortlist_bulk_list")}</option>
      {others.map((list) => (
        <option key={list.id} value={list.id}>
          {list.name}
        </option>
      ))}
    </select>
  );
}

/** Everything that is kept of one creator, edited where it stands. */
export function CreatorPage(props: CreatorPageProps) {
  const { creator, lists, settings, drafts, now, actions } = props;
  // In the order of the lists; what the order does not name comes last.
  const place = (id: string) => lists.findIndex((list) => list.id === id) >>> 0;
  const memberships = Object.entries(creator.memberships).toSorted(([a], [b]) => place(a) - place(b));
  return (
    <div class="creator-page" data-creator-page={creator.id}>
      <CreatorHead creator={creator} accounts={props.accounts} now={now} actions={actions} />
      <div class="creator-main">
        <section class="creator-part" aria-labelledby="part-lists" data-part="lists">
          <h3 id="part-lists">{t("creator_lists")}</h3>
          {memberships.length === 0 && <p class="soft">{t("shortlist_no_list")}</p>}
          {memberships.map(([listId, own]) => {
            const list = lists.find((one) => one.id === listId) ?? null;
            const given = { listId, list, own, drafts, now, actions };
            return (
              <section key={listId} class="membership" data-membership={listId}>
                <MembershipFields {...given} />
                <QuotesPart
                  {...given}
                  creator={creator}
                  currency={settings.assess.currency}
                  rates={settings.assess.exchangeRates}
                />
              </section>
            );
          })}
          <JoinList {...props} />
        </section>
        <HistoryPart creator={creator} actions={actions} />
      </div>
      <div class="creator-side">
        <BoundsPart creator={creator} drafts={drafts} now={now} actions={actions} />
        <ContactPart creator={creator} />
        <StatedPart creator={creator} drafts={drafts} now={now} actions={actions} />
        <PrivacyPart creator={creator} clock={settings} actions={actions} />
      </div>
    </div>
  );
}
