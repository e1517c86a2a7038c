import { useState } from "preact/hooks";
import { clientPrice, presentAmount } from "../../../core/shortlist/row";
import type { Creator, Quote } from "../../../core/shortlist/types";
import type { ExchangeRate } from "../../../core/types/assess-context";
import { formatDay } from "../../format/dates";
import { formatMoney } from "../../format/money";
import { code, t } from "../../words";
import type { MembershipProps } from "./membership-props";
import { QuoteCheckPart } from "./quote-check-part";
import { QuoteFormPart, quoteDraft } from "./quote-form";
import { pieceText, termTexts } from "./quote-text";

interface QuotesProps extends MembershipProps {
  creator: Creator;
  /** The house's currency, for a list that is gone. */
  currency: string;
  rates: readonly ExchangeRate[];
}

/** What the package costs the house, and apart from it what the client pays. */
function Prices({ quote }: { quote: Quote }) {
  const { currency } = quote;
  const amount = presentAmount(quote);
  const client = amount && clientPrice(quote.clientPrice, amount.amount);
  return (
    <dl class="pairs">
      <dt>{t("creator_internal")}</dt>
      <dd>
        {quote.amounts.length === 0 && <span class="soft">{t("creator_no_amount")}</span>}
        {quote.amounts.map((one) => (
          <div key={`${one.at} ${one.stage} ${one.amount}`} class={one === amount ? "present" : "soft"}>
            {t(`shortlist_quote_${one.stage}`, formatMoney(one.amount, currency))} · {formatDay(one.at)}
          </div>
        ))}
        {quote.productValue > 0 && <div>{t("creator_product_of", formatMoney(quote.productValue, currency))}</div>}
        <div class="soft">{t(`creator_tax_${code(quote.tax)}`)}</div>
      </dd>
      {client != null && quote.clientPrice && (
        <>
          <dt>{t("creator_client")}</dt>
          <dd data-part="client-price">
            {formatMoney(client, currency)}{" "}
            <span class="soft">
              {quote.clientPrice.mode === "markup"
                ? t("creator_client_markup_of", String(quote.clientPrice.percent))
                : t("creator_client_fixed")}
            </span>
          </dd>
        </>
      )}
    </dl>
  );
}

function QuoteCard(props: QuotesProps & { quote: Quote; onEdit(): void }) {
  const { quote, listId, creator, list, rates, actions, onEdit } = props;
  const terms = termTexts(quote);
  return (
    <article class="quote-card" data-quote={quote.id}>
      <div class="membership-head">
        <h5>{quote.deliverables.map(pieceText).join(" + ")}</h5>
        <span class="soft">{formatDay(quote.createdAt)}</span>
        <button type="button" data-look="link" data-action="edit-quote" onClick={onEdit}>
          {t("options_edit")}
        </button>
        <button
          type="button"
          data-look="link"
          data-action="remove-quote"
          onClick={() => actions.removeQuote(listId, quote.id)}
        >
          {t("options_rate_card_remove")}
        </button>
      </div>
      {terms.length > 0 && <p>{terms.join(" · ")}</p>}
      <div class="quote-sides">
        <Prices quote={quote} />
        <QuoteCheckPart quote={quote} creator={creator} brief={list?.brief ?? {}} rates={rates} />
      </div>
      {quote.note && <p dir="auto">{quote.note}</p>}
    </article>
  );
}

/** The packages talked about in one list, newest first. */
export function QuotesPart(props: QuotesProps) {
  const { own, listId, list, creator, drafts } = props;
  const [open, setOpen] = useState<string | null>(null);
  const newest = own.quotes.toSorted((a, b) => b.createdAt - a.createdAt);
  // A package that was being written when the page was closed is open again.
  const isOpen = (quote: Quote | null) =>
    open === (quote?.id ?? "new") || drafts.texts[quoteDraft(listId, quote)] !== undefined;
  const form = (quote: Quote | null) => (
    <QuoteFormPart
      key={quote?.id ?? "new"}
      {...props}
      quote={quote}
      currency={list?.currency ?? props.currency}
      format={creator.latest?.engagementsPerPost?.kind ?? creator.latest?.lead?.kind ?? "video"}
      onClose={() => setOpen(null)}
    />
  );
  return (
    <div class="quotes">
      {newest.map((quote) =>
        isOpen(quote) ? (
          form(quote)
        ) : (
          <QuoteCard key={quote.id} {...props} quote={quote} onEdit={() => setOpen(quote.id)} />
        ),
      )}
      {isOpen(null) ? (
        form(null)
      ) : (
        <button type="button" data-action="add-quote" onClick={() => setOpen("new")}>
          {t("creator_quote_add")}
        </button>
      )}
    </div>
  );
}
