import type { ExchangeRate } from "../../core/types/assess-context";
import { formatDay } from "../format/dates";
import { formatFactor } from "../format/numbers";
import { t } from "../words";

const CODE = /^[A-Z]{3}$/;

/** A rate out of the form, or null when it is none. */
function rateOf(form: FormData, at: number): ExchangeRate | null {
  const [from, to] = ["from", "to"].map((name) => String(form.get(name)).trim().toUpperCase());
  const rate = Number(form.get("rate"));
  if (!from || !to || !CODE.test(from) || !CODE.test(to) || from === to || !(rate > 0)) return null;
  return { from, to, rate, at };
}

/** Exchange rates that the scout typed: nothing is ever fetched. */
export function ExchangeSection(props: {
  rates: readonly ExchangeRate[];
  currency: string;
  now: number;
  onChange(rates: ExchangeRate[]): void;
}) {
  const { rates, currency, now, onChange } = props;
  return (
    <section class="part" aria-label={t("options_exchange")}>
      <h2>{t("options_exchange")}</h2>
      <p class="soft">{t("options_exchange_hint")}</p>
      <ul>
        {rates.map((each) => (
          <li key={`${each.from}-${each.to}`}>
            <bdi>
              1 {each.from} = {formatFactor(each.rate, 6)} {each.to}
            </bdi>{" "}
            <span class="soft">· {formatDay(each.at)}</span>{" "}
            <button type="button" data-look="link" onClick={() => onChange(rates.filter((other) => other !== each))}>
              {t("options_rate_card_remove")}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="grid"
        data-part="exchange"
        onSubmit={(event) => {
          event.preventDefault();
          const rate = rateOf(new FormData(event.currentTarget), now);
          if (!rate) return;
          // A pair has one rate: the new one takes the old one's place.
          onChange([...rates.filter(({ from, to }) => from !== rate.from || to !== rate.to), rate]);
          event.currentTarget.reset();
        }}
      >
        <label>
          {t("options_exchange_from")}
          <input name="from" maxLength={3} pattern="[A-Za-z]{3}" required dir="ltr" />
        </label>
        <label>
          {t("options_exchange_rate")}
          <input name="rate" type="number" min="0" step="any" required />
        </label>
        <label>
          {t("options_exchange_to")}
          <input name="to" maxLength={3} pattern="[A-Za-z]{3}" required dir="ltr" defaultValue={currency} />
        </label>
        <button type="submit">{t("options_exchange_add")}</button>
      </form>
    </section>
  );
}
