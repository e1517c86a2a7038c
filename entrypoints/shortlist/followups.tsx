import { useEffect, useMemo, useRef } from "preact/hooks";
import { formatDay } from "../../components/format/dates";
import type { FollowUpActions } from "../../components/shortlist/followups/follow-up-line";
import { FollowUpsView } from "../../components/shortlist/followups/follow-ups-view";
import { t } from "../../components/words";
import { type FollowUp, followUpsOf } from "../../core/shortlist/table/follow-ups";
import { send } from "../messages/send";
import { dueNow } from "./due";
import { dayFromNow, today } from "./today";
import type { View, ViewProps } from "./view";
import "../../components/shortlist/lists/lists.css";
import "../../components/shortlist/followups/follow-ups.css";

const nameOf = ({ row }: FollowUp): string => row.name || row.handle;

/** A line that is done goes away with the focus on it: the line in its place, or the one before, takes it. */
function useFocusAfter(lines: number) {
  const place = useRef<number | null>(null);
  useEffect(() => {
    const at = place.current;
    place.current = null;
    if (at === null || document.activeElement !== document.body) return;
    const buttons = document.querySelectorAll<HTMLElement>('[data-action="done"]');
    buttons[Math.min(at, buttons.length - 1)]?.focus();
  }, [lines]);
  return () => {
    const own = document.activeElement?.closest("[data-follow-up]");
    place.current = own ? [...document.querySelectorAll("[data-follow-up]")].indexOf(own) : null;
  };
}

function FollowUps({ loaded, context, deeds: { act }, listId }: ViewProps) {
  const followUps = useMemo(() => (loaded ? followUpsOf(loaded.rows, listId) : null), [loaded, listId]);
  const remember = useFocusAfter(followUps?.length ?? 0);
  const set = (followUp: FollowUp, followUpAt: number | null, sentence: string) => {
    remember();
    act(
      send("membership.update", { ids: [followUp.row.id], listId: followUp.listId, change: { followUpAt } }),
      sentence,
    );
  };
  const move = (followUp: FollowUp, at: number) =>
    set(followUp, at, t("followups_moved", nameOf(followUp), formatDay(at)));
  const actions: FollowUpActions = {
    done: (followUp) => set(followUp, null, t("followups_was_done", nameOf(followUp))),
    snooze: (followUp, days) => move(followUp, dayFromNow(days)),
    moveTo: move,
  };
  return <FollowUpsView followUps={followUps} lists={context.lists} today={today()} actions={actions} />;
}

/** Whom to get back to, in the list that is looked at; the number counts what is due in all lists. */
export const followUpsPart: View = { View: FollowUps, count: ({ loaded }) => dueNow(loaded).length };
