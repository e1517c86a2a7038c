import { useCallback, useState } from "preact/hooks";
import type { UndoOffer } from "../../components/shortlist/undo-bar";
import { code, t } from "../../components/words";
import type { Changed, ErrorKey, Reply } from "../messages/map";
import { send } from "../messages/send";

/** Changes something; `sentence` says what was done. Null when it was not. */
export type Act = <T extends Changed>(change: Promise<Reply<T>>, sentence: string) => Promise<T | null>;

export interface Deeds {
  undo: UndoOffer | null;
  problem: string | null;
  fail(error: ErrorKey): void;
  act: Act;
  /** Says what was done where nothing can be taken back. */
  say(sentence: string): void;
  /** Takes the newest change back; or the one with this id. */
  takeBack(id: string | null): Promise<boolean>;
  forgetProblem(): void;
}

/** What was done last, what can be undone, and what went wrong. */
export function useDeeds(): Deeds {
  const [undo, setUndo] = useState<UndoOffer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
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
  return { undo, problem, fail, act, say, takeBack, forgetProblem };
}
