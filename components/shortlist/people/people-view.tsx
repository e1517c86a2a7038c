import type { Person, PersonProposal, PersonSummary, Row } from "../../../core/shortlist/types";
import { formatWhole } from "../../format/numbers";
import { t } from "../../words";
import { PersonCard } from "./person-card";
import { ProposalCard } from "./proposal-card";

export interface PeopleViewProps {
  /** Null until they were read. */
  proposals: readonly PersonProposal[] | null;
  people: readonly Person[] | null;
  summaries: ReadonlyMap<string, PersonSummary>;
  rows: ReadonlyMap<string, Row>;
  /** How many of each are drawn. */
  most: number;
  onMore(): void;
  onConfirm(proposal: PersonProposal, name: string): void;
  onDismiss(proposal: PersonProposal): void;
  onSplit(person: Person): void;
  onSplitOne(person: Person, creatorId: string): void;
}

/** Accounts of one human: proposed, then those that the scout confirmed. */
export function PeopleView(props: PeopleViewProps) {
  const { proposals, people, summaries, rows, most } = props;
  if (proposals === null || people === null) return <p role="status">{t("shortlist_loading")}</p>;
  const left = Math.max(0, proposals.length - most, people.length - most);
  return (
    <div class="page-column">
      <section aria-labelledby="part-proposals">
        <h2 id="part-proposals">{t("people_proposals")}</h2>
        <p class="soft">{t("people_proposals_hint")}</p>
        {proposals.length === 0 && <p>{t("people_no_proposals")}</p>}
        {proposals.slice(0, most).map((proposal) => (
          <ProposalCard
            key={proposal.creatorIds.join(" ")}
            proposal={proposal}
            rows={rows}
            onConfirm={(name) => props.onConfirm(proposal, name)}
            onDismiss={() => props.onDismiss(proposal)}
          />
        ))}
      </section>
      <section aria-labelledby="part-people">
        <h2 id="part-people">{t("people_confirmed")}</h2>
        {people.length === 0 && <p>{t("people_none")}</p>}
        {people.slice(0, most).map((person) => (
          <PersonCard
            key={person.id}
            person={person}
            summary={summaries.get(person.id) ?? null}
            rows={rows}
            onSplit={() => props.onSplit(person)}
            onSplitOne={(creatorId) => props.onSplitOne(person, creatorId)}
          />
        ))}
      </section>
      {left > 0 && (
        <button type="button" onClick={props.onMore}>
          {t("trash_more", formatWhole(left))}
        </button>
      )}
    </div>
  );
}
