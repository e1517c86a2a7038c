import { useRef } from "preact/hooks";
import { t } from "../../words";
import type { Did, Drafts } from "./creator-actions";

export interface EditFieldProps {
  /** Of the field in the document and of its draft. */
  name: string;
  label: string;
  value: string;
  drafts: Drafts;
  rows?: number;
  hint?: string;
  /** `base` is the text that typing began from; empty when that is no longer known. */
  onSave(text: string, base: string): Did;
}

/**
 * A text that is edited where it stands: leaving the field or Enter stores it, Escape takes back what was typed. What is
 * typed is a draft until it is stored, and is there again when the page was closed in between.
 */
export function EditField({ name, label, value, drafts, rows, hint, onSave }: EditFieldProps) {
  const base = useRef<string | null>(null);
  const draft = drafts.texts[name];
  const changed = draft !== undefined && draft !== value;
  const drop = () => {
    base.current = null;
    drafts.set(name, null);
  };
  const save = async () => {
    if (draft === undefined) return;
    if (draft === value) return drop();
    if (await onSave(draft, base.current ?? "")) drop();
  };
  const common = {
    id: `field-${name}`,
    name,
    dir: "auto" as const,
    value: draft ?? value,
    placeholder: hint,
    onInput: (event: { currentTarget: { value: string } }) => {
      base.current ??= draft === undefined ? value : "";
      drafts.set(name, event.currentTarget.value);
    },
    onBlur: (event: FocusEvent) => {
      const to = event.relatedTarget;
      // On the way to the button that lets it go nothing is stored.
      if (to instanceof HTMLElement && to.dataset.drops === name) return;
      save();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === "Escape" && draft !== undefined) drop();
      else if (event.key === "Enter" && (rows === undefined || event.ctrlKey || event.metaKey)) save();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return (
    <div class="edit-field">
      <label for={common.id}>{label}</label>
      {rows === undefined ? <input {...common} autocomplete="off" /> : <textarea {...common} rows={rows} />}
      {changed && (
        <p class="draft-line">
          <span class="look">{t("creator_draft")}</span>{" "}
          <button type="button" data-look="link" onClick={save}>
            {t("action_save")}
          </button>{" "}
          <button type="button" data-look="link" data-drops={name} onClick={drop}>
            {t("creator_draft_drop")}
          </button>
        </p>
      )}
    </div>
  );
}
