import { dayText } from "../../format/day-field";
import { t } from "../../words";
import { FORMATS, type QuoteForm, STAGES } from "./quote-form-state";

type Piece = QuoteForm["deliverables"][number];
type Amount = QuoteForm["amounts"][number];

interface RowsProps<T> {
  rows: readonly T[];
  onRows(rows: T[]): void;
}

const put = <T,>(rows: readonly T[], at: number, change: Partial<T>): T[] =>
  rows.map((row, place) => (place === at ? { ...row, ...change } : row));
const without = <T,>(rows: readonly T[], at: number): T[] => rows.filter((_, place) => place !== at);

function Remove({ label, onRemove }: { label: string; onRemove(): void }) {
  return (
    <button type="button" data-look="quiet" aria-label={label} title={label} onClick={onRemove}>
      ×
    </button>
  );
}

/** What the package has: formats and how many of each. */
export function PieceRows({ rows, onRows }: RowsProps<Piece>) {
  return (
    <fieldset>
      <legend>{t("creator_pieces")}</legend>
      {rows.map((row, at) => (
        // Rows have no name of their own, and are only ever changed where they stand.
        <div key={at} class="line">
          <input
            name="count"
            class="number-field"
            inputMode="numeric"
            aria-label={t("creator_piece_count")}
            value={row.count}
            onInput={(event) => onRows(put(rows, at, { count: event.currentTarget.value }))}
          />
          <select
            name="format"
            aria-label={t("options_kind")}
            value={row.format}
            onChange={(event) => onRows(put(rows, at, { format: event.currentTarget.value }))}
          >
            {FORMATS.map((format) => (
              <option key={format} value={format}>
                {format === "story" || format === "other" ? t(`creator_format_${format}`) : t(`kind_${format}`)}
              </option>
            ))}
          </select>
          {row.format === "other" && (
            <input
              name="label"
              dir="auto"
              aria-label={t("creator_piece_label")}
              placeholder={t("creator_piece_label")}
              value={row.label}
              onInput={(event) => onRows(put(rows, at, { label: event.currentTarget.value }))}
            />
          )}
          {rows.length > 1 && (
            <Remove label={t("options_rate_card_remove")} onRemove={() => onRows(without(rows, at))} />
          )}
        </div>
      ))}
      <button
        type="button"
        data-look="link"
        onClick={() => onRows([...rows, { format: "story", count: "1", label: "" }])}
      >
        {t("creator_piece_add")}
      </button>
    </fieldset>
  );
}

/** What was asked, offered and agreed, each with its day. */
export function AmountRows({ rows, now, onRows }: RowsProps<Amount> & { now: number }) {
  const used = rows.map(({ stage }) => stage);
  const next = STAGES.find((stage) => !used.includes(stage)) ?? "offered";
  return (
    <fieldset>
      <legend>{t("creator_internal")}</legend>
      {rows.map((row, at) => (
        <div key={at} class="line">
          <select
            name="stage"
            aria-label={t("creator_stage")}
            value={row.stage}
            onChange={(event) => onRows(put(rows, at, { stage: event.currentTarget.value }))}
          >
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {t(`creator_stage_${stage}`)}
              </option>
            ))}
          </select>
          <input
            name="amount"
            class="short-field"
            inputMode="decimal"
            autocomplete="off"
            aria-label={t("creator_amount")}
            placeholder={t("creator_amount")}
            value={row.amount}
            onInput={(event) => onRows(put(rows, at, { amount: event.currentTarget.value }))}
          />
          <input
            name="day"
            type="date"
            aria-label={t("creator_day")}
            value={row.day}
            onChange={(event) => onRows(put(rows, at, { day: event.currentTarget.value }))}
          />
          {rows.length > 1 && (
            <Remove label={t("options_rate_card_remove")} onRemove={() => onRows(without(rows, at))} />
          )}
        </div>
      ))}
      <button
        type="button"
        data-look="link"
        data-action="add-amount"
        onClick={() => onRows([...rows, { stage: next, amount: "", day: dayText(now) }])}
      >
        {t("creator_amount_add")}
      </button>
    </fieldset>
  );
}
