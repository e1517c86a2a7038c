import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../words";

interface NameFormProps {
  label: string;
  button: string;
  /** The name as it is; empty for something new. */
  name: string;
  onName(name: string): void;
  /** Absent where there is nothing to go back to. */
  onCancel?(): void;
}

/** Asks for a name. Escape leaves it as it was. */
export function NameForm({ label, button, name, onName, onCancel }: NameFormProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  // Opened by a press on "Rename": the field takes its place.
  useEffect(() => {
    if (onCancel) field.current?.select();
  }, []);
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = text.trim();
        if (wanted === "") return field.current?.focus();
        onName(wanted);
        if (!onCancel) setText("");
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel?.();
      }}
    >
      <input
        ref={field}
        value={text}
        required
        maxLength={120}
        aria-label={label}
        placeholder={label}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{button}</button>
      {onCancel && (
        <button type="button" data-look="quiet" onClick={onCancel}>
          {t("lists_cancel")}
        </button>
      )}
    </form>
  );
}
