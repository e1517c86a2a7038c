import { useRef, useState } from "preact/hooks";
import { useSwapFocus } from "../parts/use-swap-focus";
import { t } from "../words";

/** Erasing everything asks for a typed word: it cannot be undone. */
export function EraseForm({ onErase }: { onErase(): void }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useSwapFocus(open, () => (open ? field : button).current);
  const word = t("options_erase_word");
  const sure = typed.trim().toLowerCase() === word.toLowerCase();
  const close = () => {
    setOpen(false);
    setTyped("");
  };
  if (!open)
    return (
      <p>
        <button type="button" data-part="erase" ref={button} onClick={() => setOpen(true)}>
          {t("options_erase")}
        </button>
      </p>
    );
  return (
    <form
      aria-label={t("options_erase")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sure) return;
        close();
        onErase();
      }}
    >
      <p class="stop">{t("options_erase_sure")}</p>
      <label>
        {t("options_erase_type", word)}
        <input
          name="erase-word"
          ref={field}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>{" "}
      <button type="submit" data-part="erase-yes" disabled={!sure}>
        {t("options_erase_yes")}
      </button>{" "}
      <button type="button" onClick={close}>
        {t("options_cancel")}
      </button>
    </form>
  );
}
