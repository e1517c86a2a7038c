import { useCallback, useEffect, useState } from "preact/hooks";
import { formatAgo } from "../../components/format/dates";
import { formatWhole } from "../../components/format/numbers";
import type { UndoOffer } from "../../components/shortlist/undo-bar";
import { code, plural, t } from "../../components/words";
import type { UndoItem } from "../../core/shortlist/types";
import type { Changed, ErrorKey, Reply } from "../messages/map";
import { send } from "../messages/send";

/** Changes something; `sentence` says what was done. Null when it was not. */
export type Act = <T extends Changed>(change: Promise<Reply<T>>, sentence: string) => Promise<T | null>;

export interface Deeds {
  undo: UndoOffer | null;
  problem: string | null;
  fail(error: ErrorKey): void;
  /** Says why nothing was done. */
  refuse(sentence: string): void;
  act: Act;
  /** Says what was done where nothing can be taken back. */
  say(sentence: string): void;
  /** Takes the newest change back; or the one with this id. */
  takeBack(id: string | null): Promise<boolean>;
  forgetProblem(): void;
}

/** So long a change that was made before the page was opened is offered to be taken back. */
const FRESH = 10 * 60_000;

/** A change of an earlier look at the page, or of another page, in words. */
function wordsOf({ name, at, count }: UndoItem, now: number): string {
  const ago = t("shortlist_last_change", formatAgo(at, now));
  if (count === 0) return ago;
  const number = formatWhole(count);
  const done = plural(name === "remove" ? "shortlist_done_removed" : "shortlist_done_bulk", count, number);
  return `${done} · ${ago}`;
}

/** What was done last, what can be undone, and what went wrong. */
export function useDeeds(): Deeds {
  const [undo, setUndo] = useState<UndoOffer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // After a reload as well, as long as it is fresh: what can be taken back must be in sight.
  useEffect(() => {
    send("undo.list", null).then((reply) => {
      const [newest] = reply.ok ? reply.value : [];
      const now = Date.now();
      if (!newest || now - newest.at > FRESH) return;
      setUndo((before) => before ?? { text: wordsOf(newest, now), id: newest.id });
    });
  }, []);
  const fail = useCallback((error: ErrorKey) => setProblem(t(`error_${code(error)}`)), []);
  const forgetProblem = useCallback(() => setProblem(null), []);
  const say = useCallback((sentence: string) => {
    setProblem(null);
    setUndo({ text: sentence, id: null });
  }, []);
  const act: Act = useCallback(
    async (change, sentence) => {
      const reply = await change;
      if (!reply.ok) {
        fail(reply.error);
        return null;
      }
      setProblem(null);
      // A change that changed nothing has nothing to undo.
      setUndo({ text: sentence, id: reply.value.undo || null });
      return reply.value;
    },
    [fail],
  );
  const takeBack = useCallback(
    async (id: string | null) => {
      const reply = await send("undo.apply", { id });
      if (!reply.ok) {
        if (reply.error === "not-found") setUndo({ text: t("shortlist_nothing_to_undo"), id: null });
        else fail(reply.error);
        return false;
      }
      setProblem(null);
      setUndo({ text: t("shortlist_undone"), id: null });
      return true;
    },
    [fail],
  );
  return { undo, problem, fail, refuse: setProblem, act, say, takeBack, forgetProblem };
}
