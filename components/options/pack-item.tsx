import { AGED_AFTER_MONTHS, monthsOld } from "../../core/benchmarks/passport";
import { plural, t } from "../words";
import type { PackView } from "./options-actions";
import { PackTable } from "./pack-table";

function Age({ date, now }: { date: string | null; now: number }) {
  const months = monthsOld(date, now);
  if (months === null) return <span class="look">{t("panel_undated_pack")}</span>;
  const text = `${date} · ${plural("options_pack_age", Math.max(0, months), Math.max(0, months))}`;
  return <span class={months > AGED_AFTER_MONTHS ? "look" : "soft"}>{text}</span>;
}

/** A pack with its switch, its passport, and what can be done with it. */
export function PackItem(props: {
  view: PackView;
  on: boolean;
  now: number;
  onSwitch(on: boolean): void;
  onEdit(): void;
  onCopy(): void;
  onExport(): void;
  onRemove(): void;
}) {
  const { view, on, now, onSwitch, onEdit, onCopy, onExport, onRemove } = props;
  const { pack, own } = view;
  // The default table always stands beside the comparison; it has no switch and no copy.
  const fixed = pack.type === "rates" && pack.role === "reference";
  const passport = [
    [t("options_pack_statistic"), pack.statistic],
    [t("options_pack_sample"), pack.sample],
    [t("options_pack_source"), pack.source],
  ];
  return (
    <li class="pack" data-pack={pack.id}>
      <div class="pack-head">
        <label class="check">
          <input
            type="checkbox"
            name={`pack-${pack.id}`}
            checked={fixed || on}
            disabled={fixed}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
          <span>
            {pack.name} · <Age date={pack.date} now={now} />
            {own ? (
              <span class="tag" data-tag>
                {t("options_pack_own")}
              </span>
            ) : null}
          </span>
        </label>
        <span class="pack-do">
          {own ? (
            <button type="button" data-look="link" data-part="pack-edit" onClick={onEdit}>
              {t("options_edit")}
            </button>
          ) : null}
          {fixed ? null : (
            <button type="button" data-look="link" data-part="pack-copy" onClick={onCopy}>
              {t("options_pack_copy")}
            </button>
          )}
          <button type="button" data-look="link" data-part="pack-export" onClick={onExport}>
            {t("options_pack_export")}
          </button>
          {own ? (
            <button type="button" data-look="link" data-part="pack-remove" onClick={onRemove}>
              {t("options_rate_card_remove")}
            </button>
          ) : null}
        </span>
      </div>
      <details>
        <summary>{plural("options_pack_rows", pack.rows.length, pack.rows.length)}</summary>
        <dl>
          {passport.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <PackTable pack={pack} />
      </details>
    </li>
  );
}
