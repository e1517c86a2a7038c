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
  /** Control+Z: what is on offer, else the newest change; one that is old or brought much is put on offer first. */
  takeNewest(): Promise<void>;
  forgetProblem(): void;
}

/** So long a change that was made before the page was opened is offered to be taken back. */
const FRESH = 10 * 60_000;

/** Whether a change is of creators or lists, which this page shows. */
const isOfHere = ({ name, count }: UndoItem): boolean => count > 0 || name.startsWith("list-") || name === "restore";

/** What a change did, in words; empty where it touched no creator. */
function deedOf({ name, count }: UndoItem): string {
  if (count === 0) return "";
  return plural(name === "remove" ? "shortlist_done_removed" : "shortlist_done_bulk", count, formatWhole(count));
}

/** A change of an earlier look at the page, or of another page, in words. */
const wordsOf = (item: UndoItem, now: number): string =>
  [deedOf(item), t("shortlist_last_change", formatAgo(item.at, now))].filter(Boolean).join(" · ");

/** What was done last, what can be undone, and what went wrong. */
export function useDeeds(): Deeds {
  const [undo, setUndo] = useState<UndoOffer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // After a reload as well, as long as it is fresh: what can be taken back must be in sight.
  useEffect(() => {
    send("undo.list", null).then((reply) => {
      const [newest] = reply.ok ? reply.value : [];
      const now = Date.now();
      // Settings, packs and the queue have pages of their own, where they are taken back.
      if (!newest || now - newest.at > FRESH || !isOfHere(newest)) return;
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
      const what = deedOf(reply.value);
      setUndo({ text: what === "" ? t("shortlist_undone") : t("shortlist_undone_what", what), id: null });
      return true;
    },
    [fail],
  );
  const offered = undo?.id ?? null;
  const takeNewest = useCallback(async () => {
    if (offered !== null) return void takeBack(offered);
    const reply = await send("undo.list", null);
    const [newest] = reply.ok ? reply.value : [];
    const now = Date.now();
    // One key too many must not take away, unseen, what an import brought or what was done weeks ago.
    const plain = newest === undefined || (isOfHere(newest) && newest.name !== "import" && now - newest.at < FRESH);
    if (plain) await takeBack(newest?.id ?? null);
    else setUndo({ text: wordsOf(newest, now), id: newest.id });
  }, [offered, takeBack]);
  return { undo, problem, fail, refuse: setProblem, act, say, takeBack, takeNewest, forgetProblem };
}
