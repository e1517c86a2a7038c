import { useRef, useState } from "preact/hooks";
import { useSwapFocus } from "../../parts/use-swap-focus";
import { t } from "../../words";

/** A button whose deed takes much with it: it asks once more, and the way out has the focus. */
export function ConfirmButton(props: {
  name: string;
  label: string;
  question: string;
  yes: string;
  disabled?: boolean;
  onYes(): void;
}) {
  const { name, label, question, yes, disabled = false, onYes } = props;
  const [open, setOpen] = useState(false);
  const wayOut = useRef<HTMLButtonElement>(null);
  useSwapFocus(open, () => wayOut.current);
  if (!open) {
    return (
      <button type="button" data-action={name} ref={wayOut} disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </button>
    );
  }
  return (
    <span class="sure line" role="alertdialog" aria-label={question}>
      <span class="stop">{question}</span>
      <button
        type="button"
        data-action={`${name}-yes`}
        onClick={() => {
          setOpen(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" ref={wayOut} onClick={() => setOpen(false)}>
        {t("options_cancel")}
      </button>
    </span>
  );
}
