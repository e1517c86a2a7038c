import { useEffect, useRef, useState } from "preact/hooks";
import { draftOf, readDraft, storedDraft } from "../../components/shortlist/lists/brief-draft";
import type { BriefDraft, BriefErrors } from "../../components/shortlist/lists/brief-fields";
import { BriefForm } from "../../components/shortlist/lists/brief-form";
import { t } from "../../components/words";
import { topicsFor } from "../../core/niche/own-topics";
import { PLATFORMS } from "../../core/platforms/registry";
import type { List } from "../../core/shortlist/types";
import { send } from "../messages/send";
import type { Act } from "./use-deeds";
import type { ViewProps } from "./view";
import "../../components/shortlist/lists/lists.css";

const PLATFORM_IDS = PLATFORMS.map(({ id }) => id);

/** The editor of one list; what is typed and not saved stays for the session, also when the page is left. */
function Editor({ list, topics, act }: { list: List; topics: readonly string[]; act: Act }) {
  const [base, setBase] = useState(list);
  const [draft, setDraft] = useState(() => draftOf(list));
  const [errors, setErrors] = useState<BriefErrors>({});
  const key = `brief ${list.id}`;
  const touched = useRef(false);
  const keep = (next: BriefDraft | null) => send("draft.set", { key, text: next ? JSON.stringify(next) : "" });
  useEffect(() => {
    send("draft.get", { key }).then((reply) => {
      const stored = reply.ok ? storedDraft(reply.value.text, draftOf(list)) : null;
      if (stored && !touched.current) setDraft(stored);
    });
  }, [key]);
  const unsaved = JSON.stringify(draft) !== JSON.stringify(draftOf(base));
  // Changed elsewhere, or taken back: shown as it is now, unless the scout is typing.
  useEffect(() => {
    if (unsaved || list === base) return;
    setBase(list);
    setDraft(draftOf(list));
  }, [list]);
  const type = (next: BriefDraft) => {
    touched.current = true;
    setDraft(next);
    keep(next);
    if (Object.keys(errors).length > 0) {
      const read = readDraft(next, base, list);
      setErrors(read.ok ? {} : read.errors);
    }
  };
  const save = async () => {
    const read = readDraft(draft, base, list);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) return;
    const done = await act(send("list.update", { id: list.id, change: read.change }), t("brief_done", list.name));
    if (!done) return;
    setBase(done.list);
    setDraft(draftOf(done.list));
    keep(null);
  };
  return (
    <BriefForm
      list={base}
      platforms={PLATFORM_IDS}
      topics={topics}
      draft={draft}
      errors={errors}
      unsaved={unsaved}
      onDraft={type}
      onSave={save}
      onDiscard={() => {
        setBase(list);
        setDraft(draftOf(list));
        setErrors({});
        keep(null);
      }}
    />
  );
}

/** The brief of the list that the address names. */
export function ListBrief({ ids, context, deeds: { act } }: ViewProps) {
  const list = context.lists.find(({ id }) => id === ids[0]);
  if (!list) return <p role="status">{t(context.ready ? "brief_no_list" : "shortlist_loading")}</p>;
  const topics = topicsFor(context.settings?.topics ?? []).map(({ id }) => id);
  return <Editor list={list} topics={topics} act={act} />;
}
