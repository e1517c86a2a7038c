import { useState } from "preact/hooks";
import type { PersonProposal, Row } from "../../../core/shortlist/types";
import { formatShort } from "../../format/numbers";
import { code, t } from "../../words";
import { hashOf } from "../route";

function Account({ id, row }: { id: string; row: Row | undefined }) {
  return (
    <li>
      <a href={hashOf("creator", id)}>
        <bdi>{row?.name || row?.handle || id}</bdi>
      </a>
      {row && (
        <>
          {" "}
          <bdi>@{row.handle}</bdi> · {t(`platform_${row.platform}`)} ·{" "}
          {row.followers === null ? t("unread") : t("metric_followers", formatShort(row.followers))}
        </>
      )}
    </li>
  );
}

/** Two accounts that may be one human, and what speaks for it. The scout decides. */
export function ProposalCard(props: {
  proposal: PersonProposal;
  rows: ReadonlyMap<string, Row>;
  onConfirm(name: string): void;
  onDismiss(): void;
}) {
  const { proposal, rows, onConfirm, onDismiss } = props;
  const [a, b] = proposal.creatorIds;
  const first = rows.get(a);
  const [name, setName] = useState(first?.name || first?.handle || "");
  return (
    <article class="person" data-proposal={proposal.creatorIds.join(" ")}>
      <p>
        {t(`people_because_${code(proposal.because)}`)} <bdi dir="ltr">{proposal.evidence}</bdi>
      </p>
      <ul class="plain-list">
        <Account id={a} row={first} />
        <Account id={b} row={rows.get(b)} />
      </ul>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") onConfirm(name.trim());
        }}
      >
        <label class="line">
          {t("name_displayName")}
          <input name="person-name" dir="auto" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" data-look="main" data-action="confirm" disabled={name.trim() === ""}>
          {t("people_confirm")}
        </button>
        <button type="button" data-action="dismiss" onClick={onDismiss}>
          {t("people_dismiss")}
        </button>
      </form>
    </article>
  );
}
