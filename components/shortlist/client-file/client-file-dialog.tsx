import { useEffect, useRef, useState } from "preact/hooks";
import { FILE_PARTS, type FileChoice, type FilePart, MOST_IN_FILE } from "../../../core/client-file/document";
import { formatWhole } from "../../format/numbers";
import { toggled } from "../../parts/toggled";
import { t } from "../../words";
import { type Candidate, CandidatePart } from "./candidate-part";

export interface ClientFileDialogProps {
  /** What was chosen before, or what the scout starts from; `entries` are the creators' texts and ticks. */
  first: FileChoice;
  candidates: readonly Candidate[];
  /** There were more than go into one file. */
  tooMany: boolean;
  onSave(choice: FileChoice): void;
  /** Closed without a file; what was typed comes along. */
  onClose(choice: FileChoice): void;
}

function partName(part: FilePart): string {
  switch (part) {
    case "price":
      return t("client_part_price");
    case "stated":
      return t("client_file_stated");
    case "contact":
      return t("panel_contact");
    case "note":
      return t("client_message");
    default:
      return t(`shortlist_column_${part}`);
  }
}

/** Asks what goes into a client's file. Escape closes it; what was typed is there again. */
export function ClientFileDialog({ first, candidates, tooMany, onSave, onClose }: ClientFileDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState(first);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => dialog.current?.showModal(), []);
  const change = (part: Partial<FileChoice>) => setChoice((before) => ({ ...before, ...part }));
  const wanted = choice.entries.filter(({ id }) => !left.has(id));
  return (
    <dialog ref={dialog} class="client-file" aria-labelledby="client-file-title" onClose={() => onClose(choice)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ ...choice, entries: wanted });
        }}
      >
        <h2 id="client-file-title">{t("client_title")}</h2>
        <p class="soft">{t("client_hint")}</p>
        <label class="text">
          {t("client_heading")}
          <input
            name="client-title"
            dir="auto"
            autocomplete="off"
            maxLength={200}
            value={choice.title}
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </label>
        <label class="text">
          {t("client_message")}
          <textarea
            name="client-message"
            dir="auto"
            rows={3}
            value={choice.message}
            onInput={(event) => change({ message: event.currentTarget.value })}
          />
        </label>
        <fieldset>
          <legend>{t("client_parts")}</legend>
          <div class="client-parts">
            {FILE_PARTS.map((part) => (
              <label key={part} class="check">
                <input
                  type="checkbox"
                  name="client-part"
                  value={part}
                  checked={choice.parts.includes(part)}
                  onChange={() => change({ parts: toggled(choice.parts, part) })}
                />
                {partName(part)}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t("client_creators")}</legend>
          {tooMany && <p class="look">{t("client_too_many", formatWhole(MOST_IN_FILE))}</p>}
          {candidates.map((candidate) => {
            const entry = choice.entries.find(({ id }) => id === candidate.id);
            return (
              entry && (
                <CandidatePart
                  key={candidate.id}
                  candidate={candidate}
                  entry={entry}
                  wanted={!left.has(candidate.id)}
                  onWanted={(yes) => {
                    const next = new Set(left);
                    if (yes) next.delete(candidate.id);
                    else next.add(candidate.id);
                    setLeft(next);
                  }}
                  onEntry={(next) =>
                    change({ entries: choice.entries.map((one) => (one.id === next.id ? next : one)) })
                  }
                />
              )
            );
          })}
        </fieldset>
        <div class="actions">
          <button type="submit" data-look="main" data-action="save-client-file" disabled={wanted.length === 0}>
            {t("client_save")}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t("action_close")}
          </button>
        </div>
      </form>
    </dialog>
  );
}
