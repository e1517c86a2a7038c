import { useState } from "preact/hooks";
import script from "../../assets/client-file/answer.js?raw";
import style from "../../assets/client-file/file.css?raw";
import { formatWhole } from "../../components/format/numbers";
import { printFile } from "../../components/shortlist/client-file/print";
import type { CreatorsViewProps } from "../../components/shortlist/creators-view";
import { plural, t } from "../../components/words";
import { clientDocument, FIRST_PARTS, type FileChoice, MOST_IN_FILE } from "../../core/client-file/document";
import { clientHtml, type Inline } from "../../core/client-file/html";
import { membershipOf } from "../../core/shortlist/edit";
import type { Creator, List, Row } from "../../core/shortlist/types";
import { download } from "../files/download";
import type { ErrorKey } from "../messages/map";
import { send } from "../messages/send";
import type { Loaded } from "./load-rows";
import { readClientAnswer } from "./read-client-answer";
import type { Deeds } from "./use-deeds";
import type { Table } from "./use-table";
import "../../components/shortlist/client-file/client-file.css";

/** What was typed into the dialog and not saved as a file, by list, as long as the page is open. */
const TYPED = new Map<string, FileChoice>();

/** A style or script with the hash that the file's policy names. */
async function inline(source: string): Promise<Inline> {
  // A browser reads these line ends as one, before it makes the hash.
  const text = source.replaceAll("\r\n", "\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return { text, sha256: btoa(String.fromCharCode(...new Uint8Array(digest))) };
}

/** The chosen creators, else the list without the rejected. */
export function forClient(loaded: Loaded | null, chosen: readonly Row[], listId: string): readonly Row[] {
  if (chosen.length > 0) return chosen;
  const onList = (row: Row) => row.removedAt === null && Object.hasOwn(row.lists, listId);
  return (loaded?.rows ?? []).filter((row) => onList(row) && row.lists[listId]?.status !== "rejected");
}

/** Creators as they are stored, in the order asked for; those that are gone meanwhile are left out. */
async function creatorsOf(ids: string[], fail: (error: ErrorKey) => void): Promise<Creator[] | null> {
  const reply = await send("creator.many", { ids });
  const error = reply.ok ? reply.value.unread[0]?.error : reply.error;
  if (error !== undefined) fail(error);
  // A file with somebody missing in silence would go to a client as the whole.
  return reply.ok && error === undefined ? reply.value.creators : null;
}

interface Opened {
  listId: string;
  creators: Creator[];
  tooMany: boolean;
}

function candidateOf(creator: Creator, listId: string) {
  const { id, handle, profile, latest, hiddenSignals } = creator;
  const shown = (signal: string) => !Object.hasOwn(hiddenSignals, signal);
  const signals = (latest?.findings ?? []).map((finding) => finding.id).filter(shown);
  const signalsOld = signals.length === 0 && (latest?.signals ?? []).some(shown);
  const note = membershipOf(creator, listId)?.forClient ?? "";
  return { id, handle, name: profile.displayName || handle, note, signals, signalsOld };
}

function firstChoice({ listId, creators }: Opened, list: List | undefined): FileChoice {
  const typed = TYPED.get(listId);
  const notes = new Map(typed?.entries.map(({ id, note }) => [id, note]));
  return {
    title: typed?.title ?? list?.name ?? "",
    message: typed?.message ?? "",
    parts: typed?.parts ?? [...FIRST_PARTS],
    // A signal is ticked anew for each file.
    entries: creators.map((creator) => {
      const { id, note } = candidateOf(creator, listId);
      return { id, note: notes.get(id) ?? note, signals: [] };
    }),
  };
}

/** Texts for the client that differ from those stored. */
function changedNotes({ creators, listId }: Opened, choice: FileChoice): Record<string, string> {
  const stored = new Map(creators.map((creator) => [creator.id, membershipOf(creator, listId)?.forClient]));
  return Object.fromEntries(
    choice.entries.filter(({ id, note }) => stored.get(id) !== note).map(({ id, note }) => [id, note]),
  );
}

interface ClientFileProps {
  loaded: Loaded | null;
  lists: readonly List[];
  listId: string | null;
  chosen: readonly Row[];
  table: Table;
  deeds: Deeds;
}

/** A file for the client of a list, and the client's answer back. */
export function useClientFile(props: ClientFileProps): Pick<CreatorsViewProps, "client" | "clientFile"> {
  const { loaded, lists, listId, chosen, deeds } = props;
  const [opened, setOpened] = useState<Opened | null>(null);
  if (listId === null) return { client: null, clientFile: null };

  const onMake = async () => {
    const rows = forClient(loaded, chosen, listId);
    const creators = await creatorsOf(
      rows.slice(0, MOST_IN_FILE).map(({ id }) => id),
      deeds.fail,
    );
    if (creators) setOpened({ listId, creators, tooMany: rows.length > MOST_IN_FILE });
  };

  const onSave = async (choice: FileChoice) => {
    if (opened === null) return;
    const [css, js] = await Promise.all([inline(style), inline(script)]);
    const file = clientDocument(opened.creators, opened.listId, choice, Date.now());
    const html = clientHtml(printFile(file), { style: css, script: js });
    download("scoutlens-client.html", "text/html;charset=utf-8", html);
    const count = file.creators.length;
    const sentence = t("client_done_file", plural("shortlist_count", count, formatWhole(count)));
    const notes = changedNotes(opened, choice);
    TYPED.set(opened.listId, choice);
    setOpened(null);
    if (Object.keys(notes).length === 0) return deeds.say(sentence);
    if (await deeds.act(send("client.notes", { listId: opened.listId, notes }), sentence)) {
      TYPED.set(opened.listId, { ...choice, entries: [] });
    }
  };

  return {
    client: { onMake, onRead: (file) => readClientAnswer(file, { ...props, listId }) },
    clientFile: opened && {
      first: firstChoice(
        opened,
        lists.find(({ id }) => id === opened.listId),
      ),
      candidates: opened.creators.map((creator) => candidateOf(creator, opened.listId)),
      tooMany: opened.tooMany,
      onSave,
      onClose: (choice) => {
        TYPED.set(opened.listId, choice);
        setOpened(null);
      },
    },
  };
}
