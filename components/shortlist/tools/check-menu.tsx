import { formatWhole } from "../../format/numbers";
import { toggled } from "../../parts/toggled";
import { t } from "../../words";
import { Menu } from "./menu";

interface CheckMenuProps<T extends string> {
  label: string;
  name: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChange(chosen: T[]): void;
}

/** A board of boxes to tick; the number of ticks stands on the button. */
export function CheckMenu<T extends string>({ label, name, options, chosen, onChange }: CheckMenuProps<T>) {
  const title = chosen.length === 0 ? label : t("shortlist_menu_chosen", label, formatWhole(chosen.length));
  return (
    <Menu label={title} name={name}>
      {options.length === 0 && <p class="soft">{t("shortlist_menu_empty")}</p>}
      {options.map(({ value, label: text }) => (
        <label key={value}>
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(chosen, value))}
          />
          {text}
        </label>
      ))}
    </Menu>
  );
}
