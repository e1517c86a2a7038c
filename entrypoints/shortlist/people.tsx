import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { PeopleView } from "../../components/shortlist/people/people-view";
import { t } from "../../components/words";
import type { Person, PersonProposal, PersonSummary } from "../../core/shortlist/types";
import { send } from "../messages/send";
import { useChanges } from "./use-rows";
import type { ViewProps } from "./view";

const PART = 50;

/** Proposals, and the people that were confirmed. */
export function People({ loaded, deeds }: ViewProps) {
  const { act, fail } = deeds;
  const [proposals, setProposals] = useState<PersonProposal[] | null>(null);
  const [people, setPeople] = useState<Person[] | null>(null);
  const [summaries, setSummaries] = useState<ReadonlyMap<string, PersonSummary>>(new Map());
  const [most, setMost] = useState(PART);
  const turn = useRef(0);

  const load = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const [found, confirmed] = await Promise.all([send("person.proposals", null), send("person.list", null)]);
    // An answer that was overtaken by a newer question is let go.
    if (mine !== turn.current) return;
    if (found.ok) setProposals(found.value);
    else fail(found.error);
    if (!confirmed.ok) return fail(confirmed.error);
    setPeople(confirmed.value);
    const read = new Map<string, PersonSummary>();
    for (const { id } of confirmed.value.slice(0, most)) {
      const summary = await send("person.get", { id });
      if (mine !== turn.current) return;
      if (summary.ok) read.set(id, summary.value);
    }
    setSummaries(read);
  }, [fail, most]);
  useEffect(() => {
    load();
  }, [load]);
  useChanges(({ all, creatorIds }) => {
    if (all || creatorIds.length > 0) load();
  });

  const rows = useMemo(() => new Map((loaded?.rows ?? []).map((row) => [row.id, row])), [loaded]);
  return (
    <PeopleView
      // The names in the fields come from the rows.
      proposals={loaded ? proposals : null}
      people={people}
      summaries={summaries}
      rows={rows}
      most={most}
      onMore={() => setMost(most + PART)}
      onConfirm={({ creatorIds }, name) =>
        act(send("person.confirm", { creatorIds: [...creatorIds], name }), t("people_done_confirmed", name))
      }
      onDismiss={({ creatorIds }) => act(send("person.dismiss", { creatorIds }), t("people_done_dismissed"))}
      onSplit={({ id, name }) => act(send("person.split", { id }), t("people_done_split", name))}
      onSplitOne={({ id, name }, creatorId) => {
        const handle = rows.get(creatorId)?.handle ?? creatorId;
        act(send("person.split", { id, creatorId }), t("people_done_split_one", handle, name));
      }}
    />
  );
}
